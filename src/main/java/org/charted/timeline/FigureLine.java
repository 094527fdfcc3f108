package org.charted.timeline;

import java.math.BigDecimal;
import java.util.List;

import org.charted.ledger.FigureView;

/**
 * A figure as a line of a file.
 *
 * @param table the table it belongs to
 * @param subject what or whom it is about there
 * @param measure what kind of amount it is
 * @param kind "figure", or "computed" when the program computed it
 * @param low the amount, or the lower end of a range
 * @param high the upper end
 * @param unit the unit
 * @param qualifier a word before the amount, such as "about", or ""
 * @param period the period
 * @param publisher who says it
 * @param counts what it counts
 * @param standing how it stands among other answers
 * @param grade how far it can be trusted, or ""
 * @param entry where the guide tells all of it
 */
public record FigureLine(String table, String subject, String measure, String kind, BigDecimal low, BigDecimal high,
		String unit, String qualifier, String period, String publisher, String counts, String standing, String grade,
		String entry) {

	public static FigureLine of(String table, String subject, FigureView figure) {
		return new FigureLine(table, subject, figure.measure(), figure.computed() ? "computed" : "figure", figure.low(),
				figure.high(), figure.unit(), figure.qualifier(), figure.period(), figure.publisher(), figure.counts(),
				figure.standing().label(), figure.gradeLabel(), figure.path());
	}

	public static List<FigureLine> of(String table, TimelineView timeline) {
		return timeline.lines().stream().map((line) -> of(table, line.group().label(), line.figure())).toList();
	}

}
