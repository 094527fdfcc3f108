/**
 * Tests of figures by time.
 */
@NullMarked
package org.charted.timeline;

import org.jspecify.annotations.NullMarked;
