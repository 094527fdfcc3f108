/**
 * Tests of the page that tells how the site is drawn.
 */
@NullMarked
package org.charted.design;

import org.jspecify.annotations.NullMarked;
