/**
 * Tests of who teaches it, and what is told of them.
 */
@NullMarked
package org.charted.program.seed;

import org.jspecify.annotations.NullMarked;
