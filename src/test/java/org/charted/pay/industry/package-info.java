/**
 * Tests of pay by industry.
 */
@NullMarked
package org.charted.pay.industry;

import org.jspecify.annotations.NullMarked;
