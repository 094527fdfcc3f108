/**
 * Tests of periods and grades.
 */
@NullMarked
package org.charted.source;

import org.jspecify.annotations.NullMarked;
