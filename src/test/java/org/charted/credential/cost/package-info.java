/**
 * Tests of what credentials cost over the years.
 */
@NullMarked
package org.charted.credential.cost;

import org.jspecify.annotations.NullMarked;
