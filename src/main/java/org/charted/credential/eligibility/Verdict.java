package org.charted.credential.eligibility;

import java.util.List;

/**
 * The rules of a credential, seen with what a reader has.
 *
 * @param rules the rules
 * @param answer whether the reader can sit the exam
 * @param required the routes of which one is required
 * @param recommended the routes of which one is recommended
 */
public record Verdict(Rules rules, Answer answer, List<RouteVerdict> required, List<RouteVerdict> recommended) {

	/** The routes that the reader meets. */
	public List<RouteVerdict> met() {
		return this.required.stream().filter(RouteVerdict::isMet).toList();
	}

	/**
	 * The verified routes that the reader does not meet, those with the least missing
	 * first.
	 */
	public List<RouteVerdict> open() {
		return this.required.stream()
			.filter((route) -> !route.isMet() && route.route().isVerified())
			.sorted((one, other) -> Integer.compare(one.missing().size(), other.missing().size()))
			.toList();
	}

	/** The routes that nobody could verify. */
	public List<RouteVerdict> unverified() {
		return this.required.stream().filter((route) -> !route.route().isVerified()).toList();
	}

	/**
	 * Who accredits the programs that are missing and sold for tuition, by file name;
	 * nobody when nothing is missing.
	 */
	public List<String> accreditors() {
		return (this.answer != Answer.ONCE) ? List.of()
				: this.required.stream()
					.flatMap((route) -> route.missing().stream())
					.flatMap(Condition::accreditors)
					.distinct()
					.toList();
	}

}
