/**
 * Tests of institutions side by side.
 */
@NullMarked
package org.charted.program.compare;

import org.jspecify.annotations.NullMarked;
