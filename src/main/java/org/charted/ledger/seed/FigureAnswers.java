package org.charted.ledger.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.charted.content.file.Nearest;
import org.charted.content.seed.Catalog;
import org.charted.ledger.Figure;
import org.charted.prose.FigureQuestion;

/**
 * Answers questions with the figure that leads, with the one that led before it, or with
 * the one of a certain period.
 */
final class FigureAnswers implements Catalog.Answers {

	/** By topic, measure and place, those that could lead, the newest first. */
	private final Map<String, Map<String, Map<String, List<FigureDraft>>>> contests = new HashMap<>();

	FigureAnswers(Standings standings) {
		standings.contests()
			.forEach((contest) -> this.contests.computeIfAbsent(contest.get(0).topic(), (any) -> new TreeMap<>())
				.computeIfAbsent(contest.get(0).measure(), (any) -> new TreeMap<>())
				.put(contest.get(0).geography(), standings.candidates(contest)));
	}

	@Override
	public Optional<String> figure(FigureQuestion question, Consumer<String> expected) {
		List<FigureDraft> candidates = candidates(question.topic(), question, expected);
		if (candidates.isEmpty()) {
			return Optional.empty();
		}
		if (question.before()) {
			return found(candidates.stream().skip(1).findFirst(), "an answer before the one that leads", expected);
		}
		String with = question.with();
		if (with == null) {
			return Optional.of(candidates.get(0).id());
		}
		List<FigureDraft> others = candidates(with, question, expected);
		if (others.isEmpty()) {
			return Optional.empty();
		}
		return found(candidates.stream().filter((figure) -> figure.period().equals(others.get(0).period())).findFirst(),
				"an answer of " + others.get(0).period().print(), expected);
	}

	private static Optional<String> found(Optional<FigureDraft> figure, String wanted, Consumer<String> expected) {
		if (figure.isEmpty()) {
			expected.accept("a question that has %s; there is none".formatted(wanted));
		}
		return figure.map(FigureDraft::id);
	}

	/** Those that could lead for a topic, with the measure and place of a question. */
	private List<FigureDraft> candidates(String topic, FigureQuestion question, Consumer<String> expected) {
		String place = (question.place() != null) ? question.place() : Figure.UNITED_STATES;
		Map<String, Map<String, List<FigureDraft>>> measures = this.contests.getOrDefault(topic, Map.of());
		Map<String, List<FigureDraft>> places = measures.getOrDefault(question.measure(), Map.of());
		List<FigureDraft> candidates = places.getOrDefault(place, List.of());
		if (measures.isEmpty()) {
			expected.accept("a topic that has figures; there is no \"%s\"%s".formatted(topic,
					Nearest.hint(topic, this.contests.keySet())));
		}
		else if (places.isEmpty()) {
			expected.accept("a measure of \"%s\": %s, not \"%s\"".formatted(topic, String.join(", ", measures.keySet()),
					question.measure()));
		}
		else if (!places.containsKey(place)) {
			expected.accept("a place that \"%s %s\" has a figure for; there is none for \"%s\"%s".formatted(topic,
					question.measure(), place, Nearest.hint(place, places.keySet())));
		}
		else if (candidates.isEmpty()) {
			expected
				.accept("a figure's id; no figure leads for \"%s %s, %s\"".formatted(topic, question.measure(), place));
		}
		return candidates;
	}

}
