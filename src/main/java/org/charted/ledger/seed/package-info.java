/**
 * Reads figures from the seeds, decides how they stand and notes which pages show them.
 */
@NullMarked
package org.charted.ledger.seed;

import org.jspecify.annotations.NullMarked;
