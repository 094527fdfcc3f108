/**
 * Tests of the finished pages in a real browser, and what those tests share.
 */
@NullMarked
package org.charted.browser;

import org.jspecify.annotations.NullMarked;
