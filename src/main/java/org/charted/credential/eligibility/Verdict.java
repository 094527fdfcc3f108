package org.charted.credential.eligibility;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The rules of a credential, seen with what a reader has.
 *
 * @param rules the rules
 * @param answer whether the reader can sit the exam
 * @param higher what the reader has above it, or above what it asks for
 * @param required the routes of which one is required
 * @param recommended the routes of which one is recommended
 */
public record Verdict(Rules rules, Answer answer, @Nullable Holding higher, List<RouteVerdict> required,
		List<RouteVerdict> recommended) {

	/** The routes that the reader meets. */
	public List<RouteVerdict> met() {
		return this.required.stream().filter(RouteVerdict::isMet).toList();
	}

	/**
	 * The verified routes that the reader does not meet, those with the least missing
	 * first. Left out are those that ask for more of the same than another one, and those
	 * that ask for less than the reader has.
	 */
	public List<RouteVerdict> open() {
		List<RouteVerdict> open = this.required.stream()
			.filter((route) -> !route.isMet() && route.route().isReliable())
			.toList();
		return open.stream()
			.filter((route) -> route.surpassed().isEmpty() && open.stream().noneMatch((other) -> spares(other, route)))
			.sorted(Comparator.comparingInt((route) -> route.missing().size()))
			.toList();
	}

	private static boolean spares(RouteVerdict route, RouteVerdict other) {
		return route.surpassed().isEmpty() && route.asksNoMoreThan(other) && !other.asksNoMoreThan(route);
	}

	/** The routes of which nothing is missing but what nobody could verify. */
	public List<RouteVerdict> unclear() {
		return this.required.stream().filter(RouteVerdict::isUnclear).toList();
	}

	/**
	 * How far the reader has what the issuer recommends; what others recommend tells
	 * nothing of that.
	 */
	public Advice advice() {
		List<RouteVerdict> own = this.recommended.stream()
			.filter((route) -> route.route().isVerified() && route.route().isOriginal())
			.toList();
		if (own.isEmpty()) {
			return Advice.NONE_KNOWN;
		}
		if (own.stream().anyMatch(RouteVerdict::isMet)) {
			return Advice.FOLLOWED;
		}
		return own.stream().anyMatch(RouteVerdict::isStudy) ? Advice.AFTER_COURSES : Advice.NOT_YET;
	}

	/** The routes that only a weak source names. */
	public List<RouteVerdict> hearsay() {
		return this.required.stream()
			.filter((route) -> route.route().isVerified() && !route.route().isReliable())
			.toList();
	}

	/** The recommendations that could be read, whoever makes them. */
	public List<RouteVerdict> advised() {
		return this.recommended.stream().filter((route) -> route.route().isVerified()).toList();
	}

	/** What can be told where the rule itself could not be read. */
	public String inPart() {
		if (!hearsay().isEmpty()) {
			return hearsay().stream().anyMatch(RouteVerdict::isMet)
					? "By a weak source, what you have is enough. The issuer\u2019s own rule could not be read."
					: "By a weak source, something is missing. The issuer\u2019s own rule could not be read.";
		}
		if (advised().isEmpty()) {
			return "What you do on applying is known. What else the issuer requires could not be read.";
		}
		String who = advised().stream().allMatch((route) -> route.route().isOriginal()) ? "the issuer advises"
				: "others advise";
		if (advised().stream().anyMatch(RouteVerdict::isMet)) {
			return "You have what %s. What the issuer requires could not be read.".formatted(who);
		}
		return (advised().stream().anyMatch(RouteVerdict::isOpen)
				? "Whether you have what %s depends on more than this page can ask. What the issuer requires could not be read."
				: "What %s is missing. What the issuer requires could not be read.")
			.formatted(who);
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
