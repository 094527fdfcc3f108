package org.charted.ledger;

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

	/** The number of this page, from 1. */
	public int number() {
		return this.filter.page();
	}

	/** The standings to choose from. */
	public Standing[] standings() {
		return Standing.values();
	}

}
