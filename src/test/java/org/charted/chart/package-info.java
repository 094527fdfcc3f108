/**
 * Tests of the geometry of charts.
 */
@NullMarked
package org.charted.chart;

import org.jspecify.annotations.NullMarked;
