/**
 * Tests of subjects side by side, and the subjects that those tests compare.
 */
@NullMarked
package org.charted.compare;

import org.jspecify.annotations.NullMarked;
