/**
 * Reads the tables about programs, row by row.
 */
@NullMarked
package org.charted.program.seed;

import org.jspecify.annotations.NullMarked;
