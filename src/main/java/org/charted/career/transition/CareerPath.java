package org.charted.career.transition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.charted.career.ListedCareer;
import org.charted.profile.Value;
import org.jspecify.annotations.Nullable;

/**
 * The shortest way from one career to another over the next steps that sources name.
 *
 * @param legs its steps in order; empty when no way is known
 */
record CareerPath(List<Leg> legs) {

	/**
	 * One step of the way.
	 *
	 * @param from where it begins
	 * @param step where it leads, and what it takes
	 */
	public record Leg(ListedCareer from, Value.Link step) {
	}

	/**
	 * Find the way. Of several ways of the same length the one that comes first in the
	 * seeds is taken.
	 * @param careers all careers by address
	 * @param from the address of the first career
	 * @param to the address of the last career
	 * @return the way
	 */
	static CareerPath find(Map<String, ListedCareer> careers, String from, String to) {
		Map<String, @Nullable Leg> reachedBy = new HashMap<>();
		Deque<String> frontier = new ArrayDeque<>(List.of(from));
		reachedBy.put(from, null);
		while (!frontier.isEmpty() && !reachedBy.containsKey(to)) {
			ListedCareer here = careers.get(frontier.remove());
			if (here == null) {
				continue;
			}
			for (Value.Link step : here.nextSteps()) {
				if (!reachedBy.containsKey(step.target().getPath())) {
					reachedBy.put(step.target().getPath(), new Leg(here, step));
					frontier.add(step.target().getPath());
				}
			}
		}
		List<Leg> legs = new ArrayList<>();
		for (Leg leg = reachedBy.get(to); leg != null; leg = reachedBy.get(leg.from().page().getPath())) {
			legs.add(leg);
		}
		Collections.reverse(legs);
		return new CareerPath(List.copyOf(legs));
	}

	public boolean isKnown() {
		return !this.legs.isEmpty();
	}

}
