/**
 * What a program would cost, as an estimate that a reader can change.
 */
@NullMarked
package org.charted.program.cost;

import org.jspecify.annotations.NullMarked;
