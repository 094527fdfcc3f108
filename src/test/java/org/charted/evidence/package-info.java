/**
 * Tests of how figures are read, compared, computed and printed.
 */
@NullMarked
package org.charted.evidence;

import org.jspecify.annotations.NullMarked;
