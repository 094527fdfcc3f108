package org.charted.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.charted.chart.AxisText;
import org.charted.chart.Chart;
import org.charted.profile.Value;

/**
 * Draws amounts of several subjects on one axis. A subject that lacks one is left out of
 * the chart; the table says why.
 */
public final class SharedAxes {

	/** What the attributes with pay of the nearest occupation begin with. */
	public static final String NEAREST = "nearest-";

	private SharedAxes() {
	}

	/**
	 * Pay from the 10th to the 90th percentile with the median marked. A subject that
	 * nobody counts by itself has a hollow bar with the pay of the nearest occupation.
	 * @param subjects the subjects
	 * @return the chart, unless no subject has these figures
	 */
	public static Optional<Chart> payRanges(List<Subject> subjects) {
		List<Chart.Range> rows = new ArrayList<>();
		for (Subject subject : subjects) {
			payRange(subject, "pay-", subject.title())
				.or(() -> payRange(subject, NEAREST, occupation(subject)).map(Chart.Range::asHollow))
				.ifPresent(rows::add);
		}
		return chart("pay-range", "Pay a year: from the lowest-paid tenth to the highest-paid tenth", rows, true);
	}

	/** Whose figures are drawn: its own, or those of the nearest occupation. */
	private static String occupation(Subject subject) {
		return subject.profile().amount(NEAREST + "median").isPresent() ? subject.title() + " (nearest occupation)"
				: subject.title();
	}

	private static Optional<Chart.Range> payRange(Subject subject, String attributes, String label) {
		Optional<Value.Amount> low = subject.profile().amount(attributes + "low");
		Optional<Value.Amount> median = subject.profile().amount(attributes + "median");
		Optional<Value.Amount> high = subject.profile().amount(attributes + "high");
		if (low.isEmpty() || median.isEmpty() || high.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Chart.Range(label, subject.path(), low.get().low(), median.get().low(), high.get().low(),
				low.get().words(), "median " + median.get().words(), high.get().words()));
	}

	/**
	 * Projected growth beside that of all occupations.
	 * @param subjects the subjects
	 * @param all the growth of all occupations
	 * @return the chart, unless no subject has this figure
	 */
	public static Optional<Chart> growth(List<Subject> subjects, Value.Amount all) {
		List<Chart.Range> rows = new ArrayList<>();
		for (Subject subject : subjects) {
			subject.profile()
				.amount("growth")
				.ifPresent((growth) -> rows.add(growthRow(occupation(subject), subject.path(), growth)));
		}
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		rows.add(growthRow("All occupations", all.path(), all));
		return chart("growth-chart", "Projected growth in jobs, " + all.period(), rows, false);
	}

	private static Chart.Range growthRow(String label, String path, Value.Amount growth) {
		return new Chart.Range(label, path, BigDecimal.ZERO, null, growth.low(), "", "", growth.words());
	}

	private static Optional<Chart> chart(String id, String title, List<Chart.Range> rows, boolean dollars) {
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		List<String> words = rows.stream()
			.map((row) -> "%s: %s".formatted(row.label(),
					dollars ? "%s to %s, %s".formatted(row.fromText(), row.toText(), row.markText()) : row.toText()))
			.toList();
		return Optional.of(Chart.of(id, title, String.join("; ", words) + ".", rows,
				dollars ? AxisText::dollars : AxisText::percent));
	}

}
