/**
 * Writes the checked seeds to the store, and keeps the pages and how they refer to one
 * another; knows no feature.
 */
@NullMarked
package org.charted.content;

import org.jspecify.annotations.NullMarked;
