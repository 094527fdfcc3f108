/**
 * Tests of the pages about programs in the whole country and in a state.
 */
@NullMarked
package org.charted.program.overview;

import org.jspecify.annotations.NullMarked;
