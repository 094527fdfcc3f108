package org.charted.ledger;

import java.time.LocalDate;
import java.util.List;

import org.charted.content.PageRepository.Named;
import org.charted.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * All that the ledger knows of one figure.
 *
 * @param figure the figure
 * @param topic its topic
 * @param populationCounts what its population is
 * @param source who says it, unless the program computed it
 * @param asOf when it was checked
 * @param doubt why it should not be relied on, as HTML, or ""
 * @param why why figures of its topic disagree, as HTML, or ""
 * @param computation how it was computed, or ""
 * @param inputs what it was computed from
 * @param computedFrom what was computed from it
 * @param relays who passes it on
 * @param uses the pages that show it
 * @param rivals other figures that answer its question
 * @param see the topics beside its own
 */
record FigureEntry(FigureView figure, LedgerPage.TopicChoice topic, String populationCounts, @Nullable Source source,
		@Nullable LocalDate asOf, String doubt, String why, String computation, List<FigureView> inputs,
		List<FigureView> computedFrom, List<Relay> relays, List<Named> uses, List<Rival> rivals,
		List<LedgerPage.TopicChoice> see) {

	/**
	 * A source that passes a figure on.
	 *
	 * @param source the source
	 * @param note how it does so, as HTML, or ""
	 */
	public record Relay(Source source, String note) {
	}

	/**
	 * Another figure that answers the same question.
	 *
	 * @param figure the other figure
	 * @param differences why it differs
	 */
	public record Rival(FigureView figure, List<String> differences) {
	}

}
