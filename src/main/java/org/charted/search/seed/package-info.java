/**
 * What a reader can search for, drawn from the rows of all features, and words that stand
 * for one another.
 */
@NullMarked
package org.charted.search.seed;

import org.jspecify.annotations.NullMarked;
