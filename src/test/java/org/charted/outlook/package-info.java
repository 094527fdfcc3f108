/**
 * Tests of how occupations are expected to grow.
 */
@NullMarked
package org.charted.outlook;

import org.jspecify.annotations.NullMarked;
