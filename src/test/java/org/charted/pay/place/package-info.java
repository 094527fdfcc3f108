/**
 * Tests of pay by place.
 */
@NullMarked
package org.charted.pay.place;

import org.jspecify.annotations.NullMarked;
