/**
 * Tests of what the work pays and how it is expected to grow.
 */
@NullMarked
package org.charted.pay;

import org.jspecify.annotations.NullMarked;
