/**
 * Tests of the search.
 */
@NullMarked
package org.charted.search;

import org.jspecify.annotations.NullMarked;
