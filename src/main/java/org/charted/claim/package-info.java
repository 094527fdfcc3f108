/**
 * What prose says of the data: words that a new figure could make untrue, and the
 * expressions that tell whether they still hold.
 */
@NullMarked
package org.charted.claim;

import org.jspecify.annotations.NullMarked;
