/**
 * Reads figures from the seeds and decides how they stand.
 */
@NullMarked
package org.charted.ledger.seed;

import org.jspecify.annotations.NullMarked;
