/**
 * What the work pays by state and by metropolitan area.
 */
@NullMarked
package org.charted.pay.place;

import org.jspecify.annotations.NullMarked;
