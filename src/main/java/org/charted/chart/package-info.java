/**
 * Charts as figures of plain geometry, drawn by the templates as SVG; knows nothing of
 * what is charted.
 */
@NullMarked
package org.charted.chart;

import org.jspecify.annotations.NullMarked;
