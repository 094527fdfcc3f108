package org.charted.credential.eligibility;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a reader has.
 *
 * @param holdings the ids of what the reader holds, with all that it implies
 * @param months months of work by kind
 */
public record Having(Set<String> holdings, Map<Experience, Integer> months) {

	/** Take the word of a reader, and add what it implies. */
	static Having of(Collection<String> told, Map<Experience, Integer> months, Collection<Holding> known) {
		Map<String, Holding> byId = known.stream().collect(Collectors.toMap(Holding::getId, Function.identity()));
		Set<String> all = new LinkedHashSet<>();
		Deque<String> open = new ArrayDeque<>(told);
		while (!open.isEmpty()) {
			String id = open.pop();
			Holding holding = byId.get(id);
			if (holding != null && all.add(id)) {
				open.addAll(holding.getImplies());
			}
		}
		return new Having(Set.copyOf(all), Map.copyOf(months));
	}

	boolean holdsOneOf(Collection<Holding> wanted) {
		return wanted.stream().map(Holding::getId).anyMatch(this.holdings::contains);
	}

	boolean hasWorked(Experience experience, BigDecimal leastMonths) {
		return BigDecimal.valueOf(this.months.getOrDefault(experience, 0)).compareTo(leastMonths) >= 0;
	}

}
