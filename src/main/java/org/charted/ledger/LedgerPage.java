package org.charted.ledger;

import java.math.BigDecimal;
import java.util.List;

/**
 * A page of the ledger, with the choices that narrow it.
 *
 * @param filter the choices made
 * @param topics the topics to choose from
 * @param publishers the publishers to choose from
 * @param periods the years to choose from, or "unknown"
 * @param lines the figures of this page
 * @param total how many figures there are with this filter
 * @param pages how many pages there are
 */
record LedgerPage(LedgerFilter filter, List<TopicChoice> topics, List<String> publishers, List<String> periods,
		List<Item> lines, long total, int pages) {

	/**
	 * A topic to choose.
	 *
	 * @param id its id
	 * @param question its question
	 */
	public record TopicChoice(String id, String question) {
	}

	/**
	 * A figure of the ledger and the question it answers.
	 *
	 * @param figure the figure
	 * @param topic its topic
	 */
	public record Item(FigureView figure, TopicChoice topic) {
	}

	/**
	 * A figure of the ledger as a line of a file. What does not apply is "".
	 *
	 * @param question the question it answers
	 * @param measure what kind of amount it is
	 * @param kind "figure", or "computed" when the program computed it
	 * @param low the amount, or the lower end of a range
	 * @param high the upper end, equal to the lower one unless it is a range
	 * @param unit the unit
	 * @param qualifier a word before the amount, such as "about"
	 * @param period the period
	 * @param publisher who says it
	 * @param counts what it counts
	 * @param population whom it counts
	 * @param geography where
	 * @param standing how it stands among other answers
	 * @param grade how far it can be trusted
	 * @param entry where the guide tells all of it
	 */
	record LedgerLine(String question, String measure, String kind, BigDecimal low, BigDecimal high, String unit,
			String qualifier, String period, String publisher, String counts, String population, String geography,
			String standing, String grade, String entry) {

		static LedgerLine of(Figure row) {
			FigureView figure = FigureView.of(row);
			return new LedgerLine(row.getTopic().getQuestion(), figure.measure(),
					figure.computed() ? "computed" : "figure", figure.low(), figure.high(), figure.unit(),
					figure.qualifier(), figure.period(), figure.publisher(), figure.counts(), figure.population(),
					figure.geography(), figure.standing().label(), figure.gradeLabel(), figure.path());
		}

	}

	/** The number of this page, from 1. */
	public int number() {
		return this.filter.page();
	}

	/** The standings to choose from. */
	public Standing[] standings() {
		return Standing.values();
	}

}
