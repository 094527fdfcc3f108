package org.charted.pay.place;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.charted.chart.AxisText;
import org.charted.chart.Chart;
import org.charted.pay.PayChart;
import org.charted.wage.Measure;
import org.charted.wage.Wage;
import org.jspecify.annotations.Nullable;

/**
 * A reader's pay, or an offer, among what an occupation pays in a place.
 *
 * @param yearly the pay a year
 * @param here what the occupation pays there
 * @param nation what it pays in the whole country
 */
record OwnPay(BigDecimal yearly, Wage here, Wage nation) {

	private static final BigDecimal LEAST_FOR_A_YEAR = BigDecimal.valueOf(1000);

	/** The pay a year as a reader writes it. */
	public String amount() {
		return Measure.MEDIAN.print(this.yearly);
	}

	/** Whether it is so little for a year that it may have been meant by the hour. */
	public boolean isLikelyByTheHour() {
		return this.yearly.compareTo(LEAST_FOR_A_YEAR) < 0;
	}

	/** Where it falls among those of the place. */
	public Rank standing() {
		return Rank.of(this.yearly, this.here);
	}

	/** What it is worth at national prices; {@code null} without a price level. */
	@Nullable BigDecimal adjusted() {
		return this.here.getArea().atNationalPrices(this.yearly);
	}

	/** The same as a reader writes it, or why it is not known. */
	public String adjustedText() {
		BigDecimal adjusted = adjusted();
		return (adjusted != null) ? Measure.MEDIAN.print(adjusted) : Wage.NO_PRICES;
	}

	/** Where that falls among those of the whole country. */
	public Optional<Rank> standingInTheNation() {
		return Optional.ofNullable(adjusted()).map((adjusted) -> Rank.of(adjusted, this.nation));
	}

	/** The pay below that of the place, on one axis. */
	public Optional<Chart> chart() {
		String label = "%s, %s".formatted(this.here.getOccupation().getName(), this.here.getArea().getName());
		return PayChart.row(this.here, label).map((row) -> {
			Chart.Range yours = new Chart.Range("Yours", null, this.yearly, this.yearly, this.yearly, "", "", amount());
			String words = "%s: %s to %s, %s. Yours: %s.".formatted(label, row.fromText(), row.toText(), row.markText(),
					amount());
			return Chart.of("offer", "Yours among the pay there", words, List.of(row, yours), AxisText::dollars);
		});
	}

	/**
	 * Where an amount falls among the percentiles of an occupation.
	 *
	 * @param words where, as in "between the 25th percentile, $45,500, and the median,
	 * $50,990"
	 * @param less how many earn less, as in "Between 25 and 50 of 100 earn less", or ""
	 * @param missing the percentiles without an amount, and why they have none
	 */
	record Rank(String words, String less, List<String> missing) {

		private static final List<Measure> PERCENTILES = List.of(Measure.P10, Measure.P25, Measure.MEDIAN, Measure.P75,
				Measure.P90);

		static Rank of(BigDecimal amount, Wage wage) {
			List<Measure> printed = PERCENTILES.stream().filter((measure) -> wage.amount(measure) != null).toList();
			List<Measure> met = printed.stream().filter((measure) -> compare(wage, measure, amount) == 0).toList();
			Measure below = printed.stream()
				.filter((measure) -> compare(wage, measure, amount) < 0)
				.reduce((one, next) -> next)
				.orElse(null);
			Measure above = printed.stream()
				.filter((measure) -> compare(wage, measure, amount) > 0)
				.findFirst()
				.orElse(null);
			List<String> missing = PERCENTILES.stream()
				.filter((measure) -> !printed.contains(measure))
				.map((measure) -> "%s %s".formatted(measure.label(), wage.text(measure, false)))
				.toList();
			if (!met.isEmpty()) {
				return new Rank(
						"at " + String.join(" and ", met.stream().map((measure) -> name(measure, wage)).toList()), "",
						missing);
			}
			return new Rank(words(below, above, wage), less(below, above), missing);
		}

		private static int compare(Wage wage, Measure measure, BigDecimal amount) {
			return Objects.requireNonNull(wage.amount(measure)).compareTo(amount);
		}

		private static String words(@Nullable Measure below, @Nullable Measure above, Wage wage) {
			if (below != null && above != null) {
				return "between %s, and %s".formatted(name(below, wage), name(above, wage));
			}
			if (above != null) {
				return "below " + name(above, wage) + ((above != Measure.P10) ? ", the lowest one printed" : "");
			}
			if (below != null) {
				return "above " + name(below, wage) + ((below != Measure.P90) ? ", the highest one printed" : "");
			}
			return "not to be told, since no percentile was printed";
		}

		private static String less(@Nullable Measure below, @Nullable Measure above) {
			if (below != null && above != null) {
				return "Between %d and %d of 100 earn less.".formatted(percent(below), percent(above));
			}
			if (above != null) {
				return "Fewer than %d of 100 earn less.".formatted(percent(above));
			}
			return (below != null) ? "More than %d of 100 earn less.".formatted(percent(below)) : "";
		}

		private static int percent(Measure measure) {
			return (measure == Measure.MEDIAN) ? 50 : Integer.parseInt(measure.slug().substring(1));
		}

		private static String name(Measure measure, Wage wage) {
			String name = (measure == Measure.MEDIAN) ? "median" : measure.label();
			return "the %s, %s".formatted(name, wage.text(measure, false));
		}

	}

}
