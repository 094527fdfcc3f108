package org.charted.site;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.charted.chart.AxisText;
import org.charted.chart.Chart;
import org.charted.ledger.FigureView;
import org.charted.wage.Measure;
import org.charted.wage.Occupation;
import org.jspecify.annotations.Nullable;

/**
 * The few numbers of the field: the occupations that count most of its jobs, beside all
 * occupations together.
 *
 * @param lines the occupations, all of them together last
 */
record FieldNumbers(List<InBrief> lines) {

	/** What the table asks of each occupation, without its code, and what answers it. */
	static final Map<String, String> TABLE = Map.of("pay.", "median", "jobs.", "jobs", "growth.", "growth", "openings.",
			"openings");

	/** What the chart needs besides. */
	private static final List<String> RANGE = List.of("p10", "p25", "median", "p75", "p90");

	/**
	 * An occupation in brief; what was not published, it does not have.
	 *
	 * @param occupation the occupation
	 * @param figures the figures that lead, by their measures
	 */
	public record InBrief(Occupation occupation, Map<String, FigureView> figures) {

		public @Nullable FigureView figure(String measure) {
			return this.figures.get(measure);
		}

		/** Pay as a row of a chart, if all of it was published. */
		private Optional<Chart.Range> pay() {
			if (!this.figures.keySet().containsAll(RANGE)) {
				return Optional.empty();
			}
			BigDecimal median = amount("median");
			return Optional.of(new Chart.Range(this.occupation.getName(), null, amount("p10"), median, amount("p90"),
					Measure.P10.print(amount("p10")), "median " + Measure.MEDIAN.print(median),
					Measure.P90.print(amount("p90")), new Chart.Middle(amount("p25"), amount("p75")), false));
		}

		private BigDecimal amount(String measure) {
			return Objects.requireNonNull(this.figures.get(measure)).low();
		}

	}

	/** The topics that hold the figures of some occupations. */
	static List<String> topics(List<Occupation> occupations) {
		return TABLE.keySet()
			.stream()
			.flatMap((topic) -> occupations.stream().map((occupation) -> topic + occupation.getSoc()))
			.toList();
	}

	/** Put together what leads for each of the occupations. */
	static FieldNumbers of(List<Occupation> occupations, Map<String, Map<String, FigureView>> leading) {
		return new FieldNumbers(occupations.stream().map((occupation) -> {
			Map<String, FigureView> figures = new HashMap<>();
			TABLE.keySet()
				.forEach((topic) -> figures.putAll(leading.getOrDefault(topic + occupation.getSoc(), Map.of())));
			return new InBrief(occupation, figures);
		}).toList());
	}

	/** Pay from the lowest-paid tenth to the highest-paid. */
	public Optional<Chart> pay() {
		List<Chart.Range> rows = this.lines.stream().flatMap((line) -> line.pay().stream()).toList();
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		List<String> words = rows.stream()
			.map((row) -> "%s: %s to %s, %s".formatted(row.label(), row.fromText(), row.toText(), row.markText()))
			.toList();
		return Optional.of(Chart.of("pay-in-brief", "Pay a year, from the lowest-paid tenth to the highest-paid",
				String.join("; ", words) + ".", rows, AxisText::dollars));
	}

}
