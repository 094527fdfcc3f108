package org.charted.pay;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.charted.chart.AxisText;
import org.charted.chart.Chart;
import org.charted.wage.Measure;
import org.charted.wage.Wage;
import org.jspecify.annotations.Nullable;

/**
 * Draws pay from the 10th to the 90th percentile with the quartiles and the median. What
 * lacks one of them is not drawn.
 */
public final class PayChart {

	private PayChart() {
	}

	/**
	 * Draw some wages.
	 * @param id the anchor
	 * @param title what it shows
	 * @param wages the wages, from top to bottom
	 * @param label what each is called
	 * @param own which of them stand out
	 * @return the chart, unless none can be drawn
	 */
	public static Optional<Chart> of(String id, String title, List<Wage> wages, Function<Wage, String> label,
			Predicate<Wage> own) {
		List<Chart.Range> rows = wages.stream()
			.flatMap((wage) -> row(wage, label.apply(wage)).map((row) -> row.asOwn(own.test(wage))).stream())
			.toList();
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		List<String> words = rows.stream()
			.map((row) -> "%s: %s to %s, %s".formatted(row.label(), row.fromText(), row.toText(), row.markText()))
			.toList();
		return Optional.of(Chart.of(id, title, String.join("; ", words) + ".", rows, AxisText::dollars));
	}

	/** The best-paid first; the order of those without a median is kept. */
	public static List<Wage> byMedian(List<Wage> wages) {
		return wages.stream()
			.sorted(Comparator.comparing((wage) -> wage.amount(Measure.MEDIAN),
					Comparator.nullsLast(Comparator.reverseOrder())))
			.toList();
	}

	/** What is not drawn, since not all of it was published. */
	public static List<String> notDrawn(List<Wage> wages, Function<Wage, String> label) {
		return wages.stream().filter((wage) -> row(wage, "").isEmpty()).map(label).toList();
	}

	/** A wage as a row of such a chart, if all of it was published. */
	public static Optional<Chart.Range> row(Wage wage, String label) {
		@Nullable BigDecimal p10 = wage.amount(Measure.P10);
		@Nullable BigDecimal p25 = wage.amount(Measure.P25);
		@Nullable BigDecimal median = wage.amount(Measure.MEDIAN);
		@Nullable BigDecimal p75 = wage.amount(Measure.P75);
		@Nullable BigDecimal p90 = wage.amount(Measure.P90);
		if (p10 == null || p25 == null || median == null || p75 == null || p90 == null) {
			return Optional.empty();
		}
		return Optional.of(new Chart.Range(label, null, p10, median, p90, Measure.P10.print(p10),
				"median " + Measure.MEDIAN.print(median), Measure.P90.print(p90), new Chart.Middle(p25, p75), false));
	}

}
