/**
 * What the work pays, by place, employer and year, and how the occupations are expected
 * to grow.
 */
@NullMarked
package org.charted.pay;

import org.jspecify.annotations.NullMarked;
