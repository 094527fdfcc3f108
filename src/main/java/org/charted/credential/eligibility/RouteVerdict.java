package org.charted.credential.eligibility;

import java.util.List;

/**
 * A route, seen with what a reader has.
 *
 * @param route the route
 * @param missing the conditions that the reader does not meet
 * @param surpassed those of the missing that ask for less than the reader has
 */
record RouteVerdict(Route route, List<Condition> missing, List<Condition> surpassed) {

	public boolean isMet() {
		return this.missing.isEmpty();
	}

	/** Whether the reader has more than it asks for, and not that itself. */
	boolean isSurpassed() {
		return !isMet() && this.surpassed.equals(this.missing);
	}

	/** Whether the reader has all that it asks for but what nobody could verify. */
	boolean isUnclear() {
		return !isMet() && this.missing.stream().allMatch(Condition::isUnclear);
	}

	/** Whether nothing is missing but what no form asks for, and what is unclear. */
	boolean isOpen() {
		return this.missing.stream().allMatch((condition) -> condition.isUnasked() || condition.isUnclear());
	}

	/** How a condition stands, to follow its words. */
	public String state(Condition condition) {
		if (!this.missing.contains(condition)) {
			return "you have this";
		}
		return condition.isUnasked() ? "this page does not ask for it" : "missing";
	}

	/** Whether nothing but courses is missing. */
	boolean isStudy() {
		return this.missing.stream().allMatch(Condition::isStudy);
	}

	/** Whether whoever does what another route asks for has done all of this one. */
	boolean asksNoMoreThan(RouteVerdict other) {
		return this.missing.stream().allMatch((mine) -> other.missing.stream().anyMatch(mine::asksNoMoreThan));
	}

}
