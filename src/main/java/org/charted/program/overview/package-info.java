/**
 * What is taught and by how many, in the whole country and state by state.
 */
@NullMarked
package org.charted.program.overview;

import org.jspecify.annotations.NullMarked;
