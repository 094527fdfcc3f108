/**
 * Tests of profiles and their values.
 */
@NullMarked
package org.charted.profile;

import org.jspecify.annotations.NullMarked;
