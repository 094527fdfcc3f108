package org.charted.career.transition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.career.Careers;
import org.charted.career.Education;
import org.charted.career.ListedCareer;
import org.charted.compare.Comparison;
import org.charted.content.Page;
import org.charted.content.PageRepository;
import org.charted.profile.ProfileView;
import org.charted.profile.Profiles;
import org.charted.profile.Value;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ways from one career to another.
 */
@Service
@Transactional(readOnly = true)
class Transitions {

	private static final Set<String> WHAT_CHANGES = Set.of("entry-education", "entry-experience", "training",
			"pay-median", "pay-low", "pay-high", "nearest-median", "nearest-low", "nearest-high",
			ProfileView.Entry.SURVEYS, "growth", "openings");

	/** What a career asks of those who start in it. */
	private static final List<String> START = List.of("entry-education", "entry-experience", "training");

	private final Careers careers;

	private final Profiles profiles;

	private final PageRepository pages;

	Transitions(Careers careers, Profiles profiles, PageRepository pages) {
		this.careers = careers;
		this.profiles = profiles;
		this.pages = pages;
	}

	/** The names of the careers in addresses. */
	List<String> careers() {
		return this.careers.listed().stream().map((listed) -> listed.page().getSlug()).toList();
	}

	/** The way between two careers, if both exist. */
	Optional<TransitionView> transition(String from, String to) {
		Map<String, ListedCareer> ends = this.careers.some(List.of(from, to))
			.stream()
			.collect(Collectors.toMap((listed) -> listed.page().getSlug(), Function.identity()));
		ListedCareer first = ends.get(from);
		ListedCareer last = ends.get(to);
		return (first != null && last != null) ? Optional.of(view(first, last)) : Optional.empty();
	}

	private TransitionView view(ListedCareer from, ListedCareer to) {
		Set<String> skills = from.profile().values("skills").stream().map(Value::essence).collect(Collectors.toSet());
		Map<Boolean, List<Value>> byShared = to.profile()
			.values("skills")
			.stream()
			.collect(Collectors.partitioningBy((skill) -> skills.contains(skill.essence())));
		Map<String, ListedCareer> careers = this.careers.listed()
			.stream()
			.collect(Collectors.toMap((listed) -> listed.page().getPath(), Function.identity()));
		CareerPath path = CareerPath.find(careers, from.page().getPath(), to.page().getPath());
		Comparison comparison = Comparison.of(List.of(from.subject(), to.subject())).only(WHAT_CHANGES).payInOneRow();
		List<ProfileView.Entry> start = START.stream()
			.map(to.profile()::row)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList();
		List<String> credentials = Stream
			.concat(Stream.of(to.education().path()),
					to.profile().links("credentials").map((credential) -> credential.target().getPath()))
			.toList();
		Map<String, ProfileView> times = this.profiles
			.print(this.profiles.facts(credentials, List.of("time", "careers")));
		ProfileView degree = to.isSchooledAlike() ? degree(to, times) : null;
		return new TransitionView(from, to, path, byShared.getOrDefault(true, List.of()),
				byShared.getOrDefault(false, List.of()), typical(from, to, degree), additions(from, to, degree, times),
				namedForBoth(from, to), besides(to), start, (degree != null) ? degree.row("time") : null,
				path.isKnown() ? null : Likeness.of(from, to, this.careers.work()), comparison);
	}

	/**
	 * What is told of the degree that is typical for starting in a career. A page tells
	 * of that level in this field, so only where it leads to the career is it the one; a
	 * nurse's degree is another.
	 */
	private static @Nullable ProfileView degree(ListedCareer to, Map<String, ProfileView> credentials) {
		ProfileView degree = credentials.get(to.education().path());
		boolean leadsThere = degree != null
				&& degree.links("careers").anyMatch((career) -> career.target().equals(to.page()));
		return leadsThere ? degree : null;
	}

	/** The level of education to add where no page tells of it. */
	private static @Nullable Education typical(ListedCareer from, ListedCareer to, @Nullable ProfileView degree) {
		return (degree == null && isHigher(from, to)) ? to.education() : null;
	}

	private static boolean isHigher(ListedCareer from, ListedCareer to) {
		return to.isSchooledAlike() && to.education().compareTo(from.education()) > 0;
	}

	/**
	 * Education and credentials to add. What a job outside the field names are those for
	 * leaving it.
	 */
	private List<TransitionView.Addition> additions(ListedCareer from, ListedCareer to, @Nullable ProfileView degree,
			Map<String, ProfileView> times) {
		List<TransitionView.Addition> additions = new ArrayList<>();
		Set<String> known = new HashSet<>(credentials(from));
		String path = to.education().path();
		if (degree != null && isHigher(from, to) && known.add(path)) {
			this.pages.findByPath(path).ifPresent((page) -> additions.add(addition(page, null, times)));
		}
		(to.isFeeder() ? Stream.<Value.Link>empty() : to.profile().links("credentials"))
			.filter((credential) -> known.add(credential.target().getPath()))
			.forEach((credential) -> additions.add(addition(credential.target(), credential, times)));
		return additions;
	}

	/** What is said of credentials for a career without naming one that has a page. */
	private static List<Value> besides(ListedCareer to) {
		return to.profile().values("credentials").stream().filter((value) -> !(value instanceof Value.Link)).toList();
	}

	private static List<Page> namedForBoth(ListedCareer from, ListedCareer to) {
		Set<String> first = to.isFeeder() ? Set.of() : credentials(from);
		return to.profile()
			.links("credentials")
			.map(Value.Link::target)
			.filter((credential) -> first.contains(credential.getPath()))
			.toList();
	}

	/**
	 * The credentials that somebody in a career may hold. What a job outside the field
	 * names are those for leaving it, so nobody is taken to hold them.
	 */
	private static Set<String> credentials(ListedCareer from) {
		return from.isFeeder() ? Set.of()
				: from.profile()
					.links("credentials")
					.map((credential) -> credential.target().getPath())
					.collect(Collectors.toSet());
	}

	private static TransitionView.Addition addition(Page page, Value.@Nullable Link why,
			Map<String, ProfileView> times) {
		ProfileView profile = times.get(page.getPath());
		return new TransitionView.Addition(page, why, (profile != null) ? profile.row("time") : null);
	}

}
