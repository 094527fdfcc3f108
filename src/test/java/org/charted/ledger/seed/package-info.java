/**
 * Tests of how figures are read and how they stand.
 */
@NullMarked
package org.charted.ledger.seed;

import org.jspecify.annotations.NullMarked;
