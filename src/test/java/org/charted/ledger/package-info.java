/**
 * Tests of figures and the ledger.
 */
@NullMarked
package org.charted.ledger;

import org.jspecify.annotations.NullMarked;
