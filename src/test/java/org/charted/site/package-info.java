/**
 * Tests of the finished site over HTTP, and what those tests share.
 */
@NullMarked
package org.charted.site;

import org.jspecify.annotations.NullMarked;
