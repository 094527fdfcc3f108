/**
 * Tests of how seeds are read, checked and written to the store.
 */
@NullMarked
package org.charted.content.file;

import org.jspecify.annotations.NullMarked;
