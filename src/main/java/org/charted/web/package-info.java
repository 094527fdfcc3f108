/**
 * What every section's controllers share: titles and the way back, parameters and
 * addresses, limits, and the two refusals.
 */
@NullMarked
package org.charted.web;

import org.jspecify.annotations.NullMarked;
