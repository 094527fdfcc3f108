package org.charted.program;

import org.jspecify.annotations.Nullable;

/**
 * Amounts of dollars as a reader writes them.
 */
public final class Dollar {

	private static final String NOT_PUBLISHED = "not published";

	private Dollar() {
	}

	/** The amount, or that there is none. */
	public static String print(@Nullable Integer amount) {
		if (amount == null) {
			return NOT_PUBLISHED;
		}
		return (amount < 0) ? "\u2212$%,d".formatted(-amount) : "$%,d".formatted(amount);
	}

}
