package org.charted.ledger;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of the ledger, with the choices that narrow it.
 *
 * @param filter the choices made
 * @param topic the topic that was chosen, if one was
 * @param publishers the publishers to choose from
 * @param periods the years to choose from, or "unknown"
 * @param lines the figures of this page
 * @param total how many figures there are with this filter
 */
record LedgerPage(LedgerFilter filter, @Nullable TopicChoice topic, Collection<String> publishers, List<String> periods,
		List<Item> lines, int total) {

	static final int FIGURES_A_PAGE = 50;

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

		static LedgerLine of(Item item) {
			FigureView figure = item.figure();
			return new LedgerLine(item.topic().question(), figure.measure(), figure.computed() ? "computed" : "figure",
					figure.low(), figure.high(), figure.unit(), figure.qualifier(), figure.period(), figure.publisher(),
					figure.counts(), figure.population(), figure.geography(), figure.standing().label(),
					figure.gradeLabel(), figure.path());
		}

	}

	/** The number of this page, from 1. */
	public int number() {
		return this.filter.page();
	}

	public int pages() {
		return Math.max(1, (this.total + FIGURES_A_PAGE - 1) / FIGURES_A_PAGE);
	}

	/** The standings to choose from. */
	public Standing[] standings() {
		return Standing.values();
	}

}
