package org.charted.program;

import org.jspecify.annotations.Nullable;

/**
 * Amounts of dollars as a reader writes them.
 */
public final class Dollar {

	/** What is printed where there is none. */
	public static final String MISSING = "not in the tables used here";

	private Dollar() {
	}

	/** The amount, or that there is none. */
	public static String print(@Nullable Integer amount) {
		if (amount == null) {
			return MISSING;
		}
		return (amount < 0) ? "\u2212$%,d".formatted(-amount) : "$%,d".formatted(amount);
	}

}
