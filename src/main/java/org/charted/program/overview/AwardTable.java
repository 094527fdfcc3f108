package org.charted.program.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.charted.chart.Chart;
import org.charted.program.ProgramTable;
import org.charted.program.ProgramTexts;
import org.jspecify.annotations.Nullable;

/**
 * Awards by year, a row for each field or for each level.
 *
 * @param id the anchor of its chart
 * @param what what its rows are, as in "field"
 * @param years the years, the last one last
 * @param provisional the year that can still change, if there is one
 * @param rows the rows in their order
 */
record AwardTable(String id, String what, List<String> years, @Nullable String provisional, List<YearRow> rows) {

	/**
	 * A field or a level.
	 *
	 * @param label what we call it
	 * @param awards its awards by year
	 */
	record YearRow(String label, Map<String, Integer> awards) {

		int of(String year) {
			return this.awards.getOrDefault(year, 0);
		}

		/** The awards of a year as a reader writes them. */
		public String text(String year) {
			return "%,d".formatted(of(year));
		}

	}

	static AwardTable of(String what, ProgramTexts.ProgramWords words, List<AwardLine> lines, List<String> labels,
			Function<AwardLine, String> label) {
		Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
		labels.forEach((row) -> rows.put(row, new LinkedHashMap<>()));
		lines.forEach((line) -> rows.computeIfAbsent(label.apply(line), (any) -> new LinkedHashMap<>())
			.merge(line.period(), line.awards(), Integer::sum));
		return new AwardTable("awards-by-" + what, what, words.awardYears(),
				words.table(ProgramTable.AWARDS.slug()).provisional(),
				rows.entrySet().stream().map((row) -> new YearRow(row.getKey(), row.getValue())).toList());
	}

	public String first() {
		return this.years.get(0);
	}

	public String last() {
		return this.years.get(this.years.size() - 1);
	}

	/** All rows together. */
	public YearRow total() {
		Map<String, Integer> sums = new LinkedHashMap<>();
		this.rows.forEach((row) -> row.awards().forEach((year, awards) -> sums.merge(year, awards, Integer::sum)));
		return new YearRow("All of them", sums);
	}

	/** The last year, with the first one in words beside it. */
	public Chart chart() {
		List<Chart.Range> bars = new ArrayList<>();
		List<String> words = new ArrayList<>();
		for (YearRow row : this.rows) {
			String before = "%s in %s".formatted(row.text(first()), first());
			words.add("%s: %s, after %s".formatted(row.label(), row.text(last()), before));
			bars.add(new Chart.Range(row.label(), null, BigDecimal.ZERO, null, BigDecimal.valueOf(row.of(last())), "",
					before, row.text(last())));
		}
		String title = "Awards by %s, %s%s".formatted(this.what, last(),
				last().equals(this.provisional) ? ", provisional" : "");
		return Chart.of(this.id, title, String.join("; ", words) + ".", bars,
				(mark) -> "%,d".formatted(mark.intValue()));
	}

}
