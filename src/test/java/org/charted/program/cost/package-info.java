/**
 * Tests of what a program would cost.
 */
@NullMarked
package org.charted.program.cost;

import org.jspecify.annotations.NullMarked;
