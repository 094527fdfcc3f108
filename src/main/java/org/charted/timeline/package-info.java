/**
 * Figures by time, on an axis.
 */
@NullMarked
package org.charted.timeline;

import org.jspecify.annotations.NullMarked;
