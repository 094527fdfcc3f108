/**
 * Tests of the program as a whole.
 */
@NullMarked
package org.charted;

import org.jspecify.annotations.NullMarked;
