/**
 * The ledger: figures, how they stand among other answers, and the sources they come
 * from.
 */
@NullMarked
package org.charted.ledger;

import org.jspecify.annotations.NullMarked;
