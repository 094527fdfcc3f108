/**
 * How the site is drawn: what the style sheet names, and every component with when to use
 * it.
 */
@NullMarked
package org.charted.design;

import org.jspecify.annotations.NullMarked;
