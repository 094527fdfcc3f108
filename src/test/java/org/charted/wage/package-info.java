/**
 * Tests of wages and of what they measure.
 */
@NullMarked
package org.charted.wage;

import org.jspecify.annotations.NullMarked;
