/**
 * What the work pays by industry and by kind of workplace.
 */
@NullMarked
package org.charted.pay.industry;

import org.jspecify.annotations.NullMarked;
