/**
 * Tests of who may sit an exam.
 */
@NullMarked
package org.charted.credential.eligibility;

import org.jspecify.annotations.NullMarked;
