package org.charted.ledger.seed;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.content.seed.Catalog;
import org.charted.ledger.Standing;
import org.charted.source.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Decides how figures stand among those of the same topic, measure and geography.
 */
final class Standings {

	/** What a third party says, or fits a dated edition. */
	private static final Set<Grade> NEWS = Set.of(Grade.CONSISTENT, Grade.REPORTED, Grade.WEAK);

	private final Map<String, String> populationOfTopic;

	private final Catalog catalog;

	private final Map<String, FigureDraft> figures;

	private final Map<List<String>, List<FigureDraft>> contests;

	private final Map<String, Boolean> outdated = new HashMap<>();

	/**
	 * Prepare to decide.
	 * @param populationOfTopic whom each topic is about
	 * @param catalog takes the problems
	 * @param figures all figures
	 */
	Standings(Map<String, String> populationOfTopic, Catalog catalog, Collection<FigureDraft> figures) {
		this.populationOfTopic = populationOfTopic;
		this.catalog = catalog;
		this.figures = figures.stream().collect(Collectors.toMap(FigureDraft::id, Function.identity()));
		this.contests = figures.stream().collect(Collectors.groupingBy(FigureDraft::contest));
	}

	/** The standing of each figure by id; a tie for the lead is a problem. */
	Map<String, Standing> of() {
		Map<String, Standing> standings = new HashMap<>();
		contests().forEach((contest) -> {
			FigureDraft leader = leader(contest);
			contest.forEach((figure) -> standings.put(figure.id(), standing(figure, leader, contest)));
		});
		return standings;
	}

	/** The figures that contest with one another. */
	Collection<List<FigureDraft>> contests() {
		return this.contests.values();
	}

	/** Those of a contest that could lead, the newest first, which does. */
	List<FigureDraft> candidates(List<FigureDraft> contest) {
		return contest.stream()
			.filter((figure) -> figure.doubt() == null && figure.grade().isOriginal() && isAboutTheTopic(figure)
					&& figure.period().isKnown() && !isOutdated(figure))
			.sorted(Comparator.comparing(FigureDraft::period).reversed())
			.toList();
	}

	private @Nullable FigureDraft leader(List<FigureDraft> contest) {
		List<FigureDraft> candidates = candidates(contest);
		if (candidates.size() > 1 && candidates.get(0).period().equals(candidates.get(1).period())) {
			this.catalog.problem(candidates.get(0).location(),
					"one leading figure for this topic, measure and period; \"%s\" and \"%s\" would both lead",
					candidates.get(0).id(), candidates.get(1).id());
		}
		return candidates.isEmpty() ? null : candidates.get(0);
	}

	private Standing standing(FigureDraft figure, @Nullable FigureDraft leader, List<FigureDraft> contest) {
		if (figure.doubt() != null) {
			return Standing.DOUBTFUL;
		}
		if (!isAboutTheTopic(figure)) {
			return Standing.COUNTS_SOMETHING_ELSE;
		}
		if (isOutdated(figure)) {
			return Standing.EARLIER;
		}
		if (leader == null || !figure.period().isKnown()) {
			return Standing.REPORTED;
		}
		if (figure.equals(leader)) {
			return isOvertaken(leader) ? Standing.OVERTAKEN : Standing.LEADS;
		}
		return (figure.period().compareTo(leader.period()) < 0) ? Standing.EARLIER : Standing.REPORTED;
	}

	/**
	 * Whether a third party has a newer one, or a newer one of what it is computed from.
	 */
	private boolean isOvertaken(FigureDraft figure) {
		if (contest(figure).stream().anyMatch((other) -> isNews(other, figure))) {
			return true;
		}
		FigureDraft.Calculation calculation = figure.calculation();
		return calculation != null && !figure.isPending() && inputs(calculation).stream().anyMatch(this::isOvertaken);
	}

	/** Whether a figure is newer than another one, on the word of a third party. */
	private boolean isNews(FigureDraft figure, FigureDraft other) {
		return figure.doubt() == null && isAboutTheTopic(figure) && isAboutTheTopic(other)
				&& NEWS.contains(figure.grade()) && figure.period().compareTo(other.period()) > 0;
	}

	private List<FigureDraft> contest(FigureDraft figure) {
		return this.contests.getOrDefault(figure.contest(), List.of());
	}

	/**
	 * Whether it is computed from a figure of which there is a newer one, so that it is
	 * old whether there is a newer computation or not.
	 */
	private boolean isOutdated(FigureDraft figure) {
		FigureDraft.Calculation calculation = figure.calculation();
		if (calculation == null || figure.isPending()) {
			return false;
		}
		Boolean known = this.outdated.putIfAbsent(figure.id(), false);
		if (known == null) {
			known = inputs(calculation).stream().anyMatch(this::isEarlier);
			this.outdated.put(figure.id(), known);
		}
		return known;
	}

	/**
	 * What it is computed from. Of several periods of one thing, as for a change over the
	 * years, it is the newest that may go out of date.
	 */
	private List<FigureDraft> inputs(FigureDraft.Calculation calculation) {
		List<FigureDraft> inputs = calculation.of()
			.stream()
			.flatMap((id) -> Stream.ofNullable(this.figures.get(id)))
			.toList();
		return inputs.stream()
			.filter((input) -> inputs.stream()
				.noneMatch((other) -> other.contest().equals(input.contest())
						&& other.period().compareTo(input.period()) > 0))
			.toList();
	}

	private boolean isEarlier(FigureDraft figure) {
		if (!isAboutTheTopic(figure)) {
			return false;
		}
		return isOutdated(figure) || candidates(contest(figure)).stream()
			.anyMatch((other) -> other.period().compareTo(figure.period()) > 0);
	}

	private boolean isAboutTheTopic(FigureDraft figure) {
		return figure.population().equals(this.populationOfTopic.get(figure.topic()));
	}

}
