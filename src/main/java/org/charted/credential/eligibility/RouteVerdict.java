package org.charted.credential.eligibility;

import java.util.List;

/**
 * A route, seen with what a reader has.
 *
 * @param route the route
 * @param missing the conditions that the reader does not meet
 */
record RouteVerdict(Route route, List<Condition> missing) {

	public boolean isMet() {
		return this.missing.isEmpty();
	}

}
