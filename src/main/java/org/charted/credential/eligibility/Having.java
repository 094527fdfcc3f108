package org.charted.credential.eligibility;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What a reader has.
 *
 * @param holdings the ids of what the reader holds, with all that it implies
 * @param above what the reader holds above others, by the ids of these
 * @param months months of work by kind
 */
public record Having(Set<String> holdings, Map<String, Holding> above, Map<Experience, Integer> months) {

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
		return new Having(Set.copyOf(all), above(all, byId), Map.copyOf(months));
	}

	private static Map<String, Holding> above(Set<String> held, Map<String, Holding> byId) {
		Map<String, Holding> above = new LinkedHashMap<>();
		int known;
		do {
			known = above.size();
			for (Holding lower : byId.values()) {
				for (String id : lower.getHigher()) {
					Holding higher = held.contains(id) ? byId.get(id) : above.get(id);
					if (higher != null) {
						above.putIfAbsent(lower.getId(), higher);
					}
				}
			}
		}
		while (above.size() > known);
		return Map.copyOf(above);
	}

	boolean holds(Holding holding) {
		return this.holdings.contains(holding.getId());
	}

	/** What the reader has that is above something, if there is such a thing. */
	@Nullable Holding above(Holding lower) {
		return this.above.get(lower.getId());
	}

	boolean holdsOneOf(Collection<Holding> wanted) {
		return wanted.stream().anyMatch(this::holds);
	}

	boolean hasWorked(Experience experience, BigDecimal leastMonths) {
		return BigDecimal.valueOf(this.months.getOrDefault(experience, 0)).compareTo(leastMonths) >= 0;
	}

}
