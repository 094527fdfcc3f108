package org.charted.career;

import java.math.BigDecimal;

import org.charted.ledger.FigureView;
import org.charted.web.Slugged;
import org.jspecify.annotations.Nullable;

/**
 * How growth in jobs compares with that of all occupations.
 */
enum GrowthBand implements Slugged {

	SHRINKING("losing jobs"), SLOWER("no faster than all occupations"), FASTER("faster than all occupations");

	private final String label;

	GrowthBand(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	boolean holds(@Nullable FigureView growth, BigDecimal all) {
		return growth != null && of(growth.low(), all) == this;
	}

	private static GrowthBand of(BigDecimal growth, BigDecimal all) {
		if (growth.signum() < 0) {
			return SHRINKING;
		}
		return (growth.compareTo(all) <= 0) ? SLOWER : FASTER;
	}

}
