/**
 * The ledger: sources, figures and facts, how far each can be trusted, and prose printed
 * with them.
 */
@NullMarked
package org.charted.evidence;

import org.jspecify.annotations.NullMarked;
