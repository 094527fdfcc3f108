package org.charted.wage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.charted.web.Slugged;

/**
 * What is measured in a place.
 */
public enum Measure implements Slugged {

	MEDIAN("median", "Median pay", "half earn less, half earn more", true),

	P10("p10", "10th percentile", "the lowest-paid tenth earn less", true),

	P25("p25", "25th percentile", "the lowest-paid quarter earn less", true),

	P75("p75", "75th percentile", "the highest-paid quarter earn more", true),

	P90("p90", "90th percentile", "the highest-paid tenth earn more", true),

	EMPLOYMENT("employment", "Jobs", "with an employer; the self-employed are not counted", false),

	QUOTIENT("quotient", "Location quotient",
			"the occupation\u2019s share of jobs there, where its share of jobs in the whole country is 1", false);

	private static final List<Measure> OF_INDUSTRIES = List.of(EMPLOYMENT, P10, P25, MEDIAN, P75, P90);

	private static final List<Measure> OF_PLACES = List.of(EMPLOYMENT, QUOTIENT, P10, P25, MEDIAN, P75, P90);

	private final String slug;

	private final String label;

	private final String meaning;

	private final boolean pay;

	Measure(String slug, String label, String meaning, boolean pay) {
		this.slug = slug;
		this.label = label;
		this.meaning = meaning;
		this.pay = pay;
	}

	@Override
	public String slug() {
		return this.slug;
	}

	public String label() {
		return this.label;
	}

	public String meaning() {
		return this.meaning;
	}

	/** Whether it is an amount of dollars a year. */
	public boolean isPay() {
		return this.pay;
	}

	/** An amount as a reader writes it: "$51,140", "2,330", "0.88". */
	public String print(BigDecimal amount) {
		return switch (this) {
			case EMPLOYMENT -> format("#,##0", amount);
			case QUOTIENT -> format("0.00", amount);
			default -> "$" + format("#,##0", amount);
		};
	}

	/**
	 * An amount in the least room, four signs: pay in thousands of dollars, "51.1" or
	 * "104"; else "2.3k" or "12k", "0.9".
	 */
	public String printShort(BigDecimal amount) {
		BigDecimal thousands = amount.movePointLeft(3);
		return switch (this) {
			case EMPLOYMENT -> (amount.compareTo(BigDecimal.valueOf(1000)) < 0) ? format("0", amount)
					: format((amount.compareTo(BigDecimal.valueOf(9950)) < 0) ? "0.0" : "0", thousands) + "k";
			case QUOTIENT -> format("0.0", amount);
			default -> format((amount.compareTo(BigDecimal.valueOf(99_950)) < 0) ? "0.0" : "0", thousands);
		};
	}

	private static String format(String pattern, BigDecimal amount) {
		DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.US));
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(amount);
	}

	/** The columns of a table of industries, or of the whole country. */
	public static List<Measure> ofIndustries() {
		return OF_INDUSTRIES;
	}

	/** The columns of a table of places. */
	public static List<Measure> ofPlaces() {
		return OF_PLACES;
	}

	public static Measure of(String slug) {
		return Arrays.stream(values()).filter((measure) -> measure.slug.equals(slug)).findFirst().orElseThrow();
	}

}
