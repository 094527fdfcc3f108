package org.charted.career;

import java.math.BigDecimal;

import org.charted.ledger.FigureView;
import org.charted.web.Slugged;
import org.jspecify.annotations.Nullable;

/**
 * Bands of median pay, in dollars a year.
 */
enum PayBand implements Slugged {

	UNDER_50("under $50,000", 0, 50_000), FROM_50("$50,000 to $75,000", 50_000, 75_000),
	FROM_75("$75,000 to $100,000", 75_000, 100_000), FROM_100("$100,000 and more", 100_000, Integer.MAX_VALUE);

	private final String label;

	private final BigDecimal from;

	private final BigDecimal below;

	PayBand(String label, int from, int below) {
		this.label = label;
		this.from = BigDecimal.valueOf(from);
		this.below = BigDecimal.valueOf(below);
	}

	public String label() {
		return this.label;
	}

	boolean holds(@Nullable FigureView pay) {
		return pay != null && pay.low().compareTo(this.from) >= 0 && pay.low().compareTo(this.below) < 0;
	}

}
