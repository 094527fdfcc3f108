package org.charted.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.charted.source.Period;
import org.charted.web.Choices;
import org.charted.web.Near;
import org.jspecify.annotations.Nullable;

/**
 * The whole ledger as far as readers narrow it, kept for each content: which figures pass
 * is told without the database, which finds those of one page.
 *
 * @param figures the figures, in the order of the ledger
 * @param topics the topics by their ids
 * @param words what words are looked for in, by the ids of the figures: the question and
 * what is counted, folded
 * @param publishers the publishers there are to choose
 * @param periods the years there are to choose, or "unknown"
 */
record LedgerIndex(List<ListedFigure> figures, Map<String, LedgerPage.TopicChoice> topics, Map<String, String> words,
		Collection<String> publishers, List<String> periods) {

	static LedgerIndex of(List<ListedFigure> figures) {
		Map<String, LedgerPage.TopicChoice> topics = new HashMap<>();
		Map<String, String> words = new HashMap<>();
		for (ListedFigure figure : figures) {
			topics.put(figure.topic(), figure.topicChoice());
			words.put(figure.id(), Near.fold(figure.question() + " " + figure.counts()));
		}
		List<String> publishers = Stream.concat(figures.stream().map(ListedFigure::by), Stream.of(FigureView.OURSELVES))
			.distinct()
			.sorted()
			.toList();
		List<Period> periods = figures.stream().map(ListedFigure::years).distinct().toList();
		Stream<String> years = periods.stream().flatMap(Period::years).distinct().sorted(Comparator.reverseOrder());
		Stream<String> unknown = periods.stream().allMatch(Period::isKnown) ? Stream.empty()
				: Stream.of(LedgerFilter.UNKNOWN);
		return new LedgerIndex(figures, topics, words, publishers, Stream.concat(years, unknown).toList());
	}

	/**
	 * The figures that pass a filter, whatever their page.
	 * @throws org.charted.web.BadParameterException when there is no such topic,
	 * publisher or year
	 */
	List<ListedFigure> find(LedgerFilter filter) {
		Choices.oneOf("topic", filter.topic(), this.topics.keySet());
		Choices.oneOf("publisher", filter.publisher(), this.publishers);
		Choices.oneOf("period", filter.period(), this.periods);
		return filter.isEmpty() ? this.figures : this.figures.stream().filter(filter.toPredicate(this.words)).toList();
	}

	/** The topic that is narrowed to, if one is. */
	LedgerPage.@Nullable TopicChoice topic(LedgerFilter filter) {
		return (filter.topic() != null) ? this.topics.get(filter.topic()) : null;
	}

	/**
	 * A figure as far as readers narrow the ledger by it.
	 *
	 * @param id its id
	 * @param topic the id of its topic
	 * @param question the question of its topic
	 * @param counts what it counts
	 * @param publisher who says it; {@code null} when the program computed it
	 * @param published when its source was published; {@code null} when that is undated
	 * @param from when its period begins
	 * @param to when its period ends
	 * @param asOf when it was read
	 * @param standing how it stands
	 */
	record ListedFigure(String id, String topic, String question, String counts, @Nullable String publisher,
			@Nullable String published, String from, String to, @Nullable LocalDate asOf, Standing standing) {

		LedgerPage.TopicChoice topicChoice() {
			return new LedgerPage.TopicChoice(this.topic, this.question);
		}

		/** Who says it, ourselves included. */
		String by() {
			return (this.publisher != null) ? this.publisher : FigureView.OURSELVES;
		}

		/** The years of its period, by which it is found. */
		Period years() {
			return isUndated() ? Period.UNKNOWN : new Period(this.from, this.to);
		}

		/**
		 * Whether the day of reading is printed in place of its period
		 * ({@link Figure#getPeriodText}).
		 */
		private boolean isUndated() {
			return this.publisher != null && this.published == null && this.asOf != null && this.from.equals(this.to)
					&& this.from.equals(String.valueOf(this.asOf.getYear()));
		}

	}

}
