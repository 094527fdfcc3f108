package org.charted.ledger.seed;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.charted.content.seed.Catalog;
import org.charted.ledger.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Decides how figures stand among those of the same topic, measure and geography.
 */
final class Standings {

	private final Map<String, String> populationOfTopic;

	private final Catalog catalog;

	Standings(Map<String, String> populationOfTopic, Catalog catalog) {
		this.populationOfTopic = populationOfTopic;
		this.catalog = catalog;
	}

	/** The standing of each figure by id; a tie for the lead is a problem. */
	Map<String, Standing> of(Collection<FigureDraft> figures) {
		Map<String, Standing> standings = new HashMap<>();
		contests(figures).forEach((contest) -> {
			FigureDraft leader = leader(contest);
			contest.forEach((figure) -> standings.put(figure.id(), standing(figure, leader)));
		});
		return standings;
	}

	/** The figures that contest with one another. */
	Collection<List<FigureDraft>> contests(Collection<FigureDraft> figures) {
		return figures.stream().collect(Collectors.groupingBy(FigureDraft::contest)).values();
	}

	/** Those of a contest that could lead, the newest first, which does. */
	List<FigureDraft> candidates(List<FigureDraft> contest) {
		return contest.stream()
			.filter((figure) -> figure.doubt() == null && figure.grade().isOriginal() && isAboutTheTopic(figure)
					&& figure.period().isKnown())
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

	private Standing standing(FigureDraft figure, @Nullable FigureDraft leader) {
		if (figure.doubt() != null) {
			return Standing.DOUBTFUL;
		}
		if (!isAboutTheTopic(figure)) {
			return Standing.COUNTS_SOMETHING_ELSE;
		}
		if (leader == null || !figure.period().isKnown()) {
			return Standing.REPORTED;
		}
		if (figure.equals(leader)) {
			return Standing.LEADS;
		}
		return (figure.period().compareTo(leader.period()) < 0) ? Standing.EARLIER : Standing.REPORTED;
	}

	private boolean isAboutTheTopic(FigureDraft figure) {
		return figure.population().equals(this.populationOfTopic.get(figure.topic()));
	}

}
