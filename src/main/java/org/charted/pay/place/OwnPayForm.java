package org.charted.pay.place;

import java.math.BigDecimal;

import org.charted.wage.Occupations;
import org.charted.web.Label;
import org.charted.web.Dollars;
import org.charted.web.Slugged;
import org.charted.web.TypedDollars;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.BindParam;

/**
 * A reader's pay, or an offer, and what to set it among.
 *
 * @param pay the pay as it was typed
 * @param per what it is paid for; a year when none is chosen
 * @param soc the code of the occupation; {@code null} for the largest of the field
 * @param area the name of an area of the state in addresses; {@code null} for the whole
 * state
 */
record OwnPayForm(@Label("Your pay or the offer, in dollars") @Dollars(most = MOST) TypedDollars pay,
		@Label("Paid by") Per per, @Label("Occupation") @BindParam(Occupations.PARAMETER) @Nullable String soc,
		@Label("Where") @BindParam("a") @Nullable String area) {

	/**
	 * What a reader's pay is paid for.
	 */
	enum Per implements Slugged {

		YEAR, HOUR

	}

	/** The parameter that holds what no one else has to know. */
	static final String PAY = "pay";

	private static final int MOST = 999_999;

	/**
	 * By how many hours a year the Bureau of Labor Statistics multiplies pay by the hour.
	 */
	private static final BigDecimal HOURS = BigDecimal.valueOf(2080);

	OwnPayForm {
		per = (per != null) ? per : Per.YEAR;
	}

	/** The pay a year; {@code null} when none was typed, or what is refused. */
	@Nullable BigDecimal yearly() {
		return refusal().isEmpty() ? product() : null;
	}

	/** Why the pay cannot be set among others, or "". */
	public String refusal() {
		BigDecimal product = product();
		return (product == null || product.compareTo(BigDecimal.valueOf(MOST)) <= 0) ? this.pay.refusal()
				: "Times %,d hours this is more than %,d dollars a year. Is it pay by the year?"
					.formatted(HOURS.intValue(), MOST);
	}

	public boolean isByTheHour() {
		return this.per == Per.HOUR;
	}

	private @Nullable BigDecimal product() {
		BigDecimal amount = this.pay.amount();
		return (amount == null || !isByTheHour()) ? amount : amount.multiply(HOURS);
	}

}
