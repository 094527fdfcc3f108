/**
 * Who may sit for which credential: conditions kept as data, and their evaluation for
 * what a reader has.
 */
@NullMarked
package org.charted.credential.eligibility;

import org.jspecify.annotations.NullMarked;
