/**
 * Tests of finding institutions.
 */
@NullMarked
package org.charted.program.find;

import org.jspecify.annotations.NullMarked;
