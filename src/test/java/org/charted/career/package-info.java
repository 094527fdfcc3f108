/**
 * Tests of the careers: their profiles, comparisons and the ways between them.
 */
@NullMarked
package org.charted.career;

import org.jspecify.annotations.NullMarked;
