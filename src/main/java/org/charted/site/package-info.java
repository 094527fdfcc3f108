/**
 * What belongs to no section: the home page, what the layout needs on every page,
 * headers, and error pages.
 */
@NullMarked
package org.charted.site;

import org.jspecify.annotations.NullMarked;
