package org.charted.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.charted.chart.AxisText;
import org.charted.chart.Chart;
import org.charted.profile.Value;

/**
 * Draws amounts of several subjects on one axis. A subject that lacks one, or has those
 * of several occupations, is left out of the chart; the table says why.
 */
public final class SharedAxes {

	/** What the attributes with pay of the nearest occupation begin with. */
	public static final String NEAREST = "nearest-";

	private SharedAxes() {
	}

	/**
	 * Pay from the 10th to the 90th percentile with the median marked. A subject that
	 * nobody counts by itself has a hollow bar with the pay of the nearest occupation.
	 * Subjects with the same figures share a bar.
	 * @param subjects the subjects
	 * @return the chart, unless no subject has these figures
	 */
	public static Optional<Chart> payRanges(List<Subject> subjects) {
		Map<List<Object>, List<Subject>> same = new LinkedHashMap<>();
		for (Subject subject : subjects) {
			String attributes = isNearest(subject) ? NEAREST : "pay-";
			List<Object> amounts = amounts(subject, attributes + "low", attributes + "median", attributes + "high");
			if (!amounts.isEmpty()) {
				same.computeIfAbsent(amounts, (key) -> new ArrayList<>()).add(subject);
			}
		}
		List<Chart.Range> rows = same.values().stream().map(SharedAxes::payRange).toList();
		return chart("pay-range", "Pay a year: from the lowest-paid tenth to the highest-paid tenth", rows, true);
	}

	/** Whether it is drawn with the figures of the nearest occupation. */
	private static boolean isNearest(Subject subject) {
		return subject.profile().amount(NEAREST + "median").isPresent();
	}

	/** What tells subjects with the same figures, or nothing when one cannot be drawn. */
	private static List<Object> amounts(Subject subject, String... attributes) {
		List<Object> amounts = new ArrayList<>();
		for (String attribute : attributes) {
			Optional<Value.Amount> amount = subject.profile().amount(attribute);
			if (amount.isEmpty() || subject.profile().figures(attribute).count() > 1) {
				return List.of();
			}
			amounts.addAll(List.of(attribute, amount.get().path(), amount.get().low()));
		}
		return amounts;
	}

	private static Chart.Range payRange(List<Subject> same) {
		Subject first = same.get(0);
		boolean nearest = isNearest(first);
		String attributes = nearest ? NEAREST : "pay-";
		Value.Amount low = amount(first, attributes + "low");
		Value.Amount median = amount(first, attributes + "median");
		Value.Amount high = amount(first, attributes + "high");
		Chart.Range range = new Chart.Range(
				label(same, nearest ? "nearest occupation" : "",
						nearest ? "same nearest occupation" : "same occupation"),
				first.path(), low.low(), median.low(), high.low(), low.words(), "median " + median.words(),
				high.words());
		return nearest ? range.asHollow() : range;
	}

	private static Value.Amount amount(Subject subject, String attribute) {
		return subject.profile().amount(attribute).orElseThrow();
	}

	/** The titles of subjects, with what has to be known when it is one or several. */
	private static String label(List<Subject> same, String one, String several) {
		String titles = same.stream().map(Subject::title).collect(Collectors.joining("; "));
		String note = (same.size() > 1) ? several : one;
		return note.isEmpty() ? titles : "%s (%s)".formatted(titles, note);
	}

	/**
	 * Projected growth beside that of all occupations. Subjects with the same figure
	 * share a bar.
	 * @param subjects the subjects
	 * @param all the growth of all occupations
	 * @return the chart, unless no subject has this figure
	 */
	public static Optional<Chart> growth(List<Subject> subjects, Value.Amount all) {
		Map<List<Object>, List<Subject>> same = new LinkedHashMap<>();
		for (Subject subject : subjects) {
			List<Object> amounts = amounts(subject, "growth");
			if (!amounts.isEmpty()) {
				same.computeIfAbsent(amounts, (key) -> new ArrayList<>()).add(subject);
			}
		}
		if (same.isEmpty()) {
			return Optional.empty();
		}
		List<Chart.Range> rows = new ArrayList<>();
		for (List<Subject> subjectsOfOne : same.values()) {
			Subject first = subjectsOfOne.get(0);
			rows.add(growthRow(label(subjectsOfOne, isNearest(first) ? "nearest occupation" : "", "same occupation"),
					first.path(), amount(first, "growth")));
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
