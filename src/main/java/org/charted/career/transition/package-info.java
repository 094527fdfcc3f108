/**
 * Ways from one career to another.
 */
@NullMarked
package org.charted.career.transition;

import org.jspecify.annotations.NullMarked;
