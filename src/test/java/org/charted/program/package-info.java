/**
 * Tests of who teaches it, and what is told of them.
 */
@NullMarked
package org.charted.program;

import org.jspecify.annotations.NullMarked;
