package org.charted.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.charted.source.Period;
import org.jspecify.annotations.Nullable;

/**
 * An amount or a range with its unit. Months and days are kept as the numbers 202210 and
 * 20141114.
 *
 * @param low the amount, or the lower end of the range
 * @param high the upper end, equal to the lower one unless it is a range
 * @param unit one of the units that print in a way of their own, or a plural noun
 * @param qualifier a word before the amount, such as "about"
 */
public record Quantity(BigDecimal low, BigDecimal high, String unit, @Nullable String qualifier) {

	public static final List<String> QUALIFIERS = List.of("about", "more than", "at least", "just over", "nearly",
			"up to");

	/** The units of amounts that are themselves points in time. */
	public static final List<String> MOMENTS = List.of("year", "month", "date");

	private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,3}(,?[0-9]{3})*(\\.[0-9]{1,4})?");

	private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

	private static final Pattern MONTH = Pattern.compile("([12][0-9]{3})-(0[1-9]|1[0-2])");

	private static final Pattern DAY = Pattern.compile("([12][0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");

	/**
	 * Read an amount as it is written in the seeds.
	 * @param text as in "47,000", "18 to 24", "-5", "2022-10" or "2014-11-14"
	 * @param unit the unit
	 * @param qualifier the word before the amount, if any
	 * @return the quantity, or {@code null} when the text is none
	 */
	public static @Nullable Quantity parse(String text, String unit, @Nullable String qualifier) {
		String[] ends = text.split(" to ");
		BigDecimal low = number(ends[0], unit);
		BigDecimal high = number(ends[ends.length - 1], unit);
		if (ends.length > 2 || low == null || high == null || low.compareTo(high) > 0) {
			return null;
		}
		return new Quantity(low, high, unit, qualifier);
	}

	private static @Nullable BigDecimal number(String text, String unit) {
		Pattern pattern = switch (unit) {
			case "year" -> YEAR;
			case "month" -> MONTH;
			case "date" -> DAY;
			default -> NUMBER;
		};
		Matcher matcher = pattern.matcher(text.strip());
		if (!matcher.matches() || (pattern == DAY && !Period.isMoment(matcher.group()))) {
			return null;
		}
		return new BigDecimal(
				(pattern == NUMBER) ? matcher.group().replace(",", "") : matcher.group().replace("-", ""));
	}

	/** As a reader writes it: "about $47,000", "18 to 24 months", "\u22125%". */
	public String print() {
		String amount = amount(this.low);
		if (this.low.compareTo(this.high) != 0) {
			amount += " to " + amount(this.high);
		}
		String noun = switch (this.unit) {
			case "dollars a year", "dollars an hour", "dollars", "percent", "year", "month", "date", "score" -> "";
			default -> " " + noun();
		};
		return ((this.qualifier != null) ? this.qualifier + " " : "") + amount + noun;
	}

	private String noun() {
		boolean single = this.low.compareTo(BigDecimal.ONE) == 0 && this.high.compareTo(BigDecimal.ONE) == 0;
		return single ? this.unit.replaceFirst("s\\b", "") : this.unit;
	}

	private String amount(BigDecimal number) {
		String sign = (number.signum() < 0) ? "\u2212" : "";
		String plain = number.setScale(0, RoundingMode.DOWN).toPlainString();
		return switch (this.unit) {
			case "dollars a year", "dollars" ->
				sign + "$" + grouped((number.stripTrailingZeros().scale() > 0) ? "#,##0.00" : "#,##0", number.abs());
			case "dollars an hour" -> sign + "$" + grouped("#,##0.00", number.abs());
			case "percent" -> sign + grouped("#,##0.####", number.abs()) + "%";
			case "year" -> plain;
			case "month" -> Period.print(plain.substring(0, 4) + "-" + plain.substring(4));
			case "date" -> Period.print(plain.substring(0, 4) + "-" + plain.substring(4, 6) + "-" + plain.substring(6));
			default -> sign + grouped("#,##0.####", number.abs());
		};
	}

	private static String grouped(String pattern, BigDecimal number) {
		return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.US)).format(number);
	}

	/** Whether the amount is itself a point in time. */
	boolean isMoment() {
		return MOMENTS.contains(this.unit);
	}

}
