/**
 * What every section's controllers share: titles and the way back, query parameters, and
 * the two refusals.
 */
@NullMarked
package org.charted.web;

import org.jspecify.annotations.NullMarked;
