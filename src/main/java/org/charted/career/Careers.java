package org.charted.career;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.charted.compare.Option;
import org.charted.content.PageRepository;
import org.charted.content.PageText;
import org.charted.content.RelatedPages;
import org.charted.ledger.Ledger;
import org.charted.profile.Facts;
import org.charted.profile.ProfileView;
import org.charted.profile.Profiles;
import org.charted.profile.Value;
import org.charted.prose.PrintedTexts;
import org.charted.prose.ProseRenderer;
import org.charted.store.ContentVersion;
import org.charted.store.Kept;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The careers of the field.
 */
@Service
@Transactional(readOnly = true)
public class Careers {

	/** The topic of the growth of all occupations together. */
	static final String GROWTH_OF_ALL = "growth.00-0000";

	/** The attribute of the education before a career that tells how long it takes. */
	static final String TIME = "time";

	private static final String KIND = CareerSeeds.CAREER.id();

	/** The attributes that the list prints, or is sorted by. */
	private static final List<String> LISTED = List.of("pay-median", "pay-healthcare", "nearest-median",
			"nearest-healthcare", ProfileView.Entry.SURVEYS, "growth", "openings", "remote", ListedCareer.NEXT_STEPS);

	private final CareerRepository careers;

	private final PageRepository pages;

	private final RelatedPages related;

	private final Profiles profiles;

	private final ProseRenderer prose;

	private final Ledger ledger;

	private final Kept<List<ListedCareer>> listed;

	Careers(CareerRepository careers, PageRepository pages, RelatedPages related, Profiles profiles,
			ProseRenderer prose, Ledger ledger, ContentVersion content) {
		this.careers = careers;
		this.pages = pages;
		this.related = related;
		this.profiles = profiles;
		this.prose = prose;
		this.ledger = ledger;
		this.listed = new Kept<>(content, () -> listed(careers.findAll(), profiles.facts(KIND, LISTED)));
	}

	/** The projected growth of all occupations together. */
	Value.Amount growthOfAll() {
		return new Value.OfLedger(this.ledger.leading(GROWTH_OF_ALL, "growth").orElseThrow(), null);
	}

	/** Comparisons that readers often want. */
	List<Suggestion> suggestions() {
		return this.careers.findSuggestions();
	}

	/** The labels of the kinds of work by their ids, in their order. */
	public Map<String, String> work() {
		return this.profiles.themes(KIND);
	}

	/** What the careers are called, in their order. */
	List<Option> options() {
		return this.pages.findNames(KIND)
			.stream()
			.map((page) -> new Option(page.getSlug(), page.getTitle(), ""))
			.toList();
	}

	/**
	 * All careers in their order, with the facts that the list prints; kept, since each
	 * page of the list depends on all of them.
	 */
	public List<ListedCareer> listed() {
		return this.listed.get();
	}

	/** Some careers with all their facts, in the order asked for. */
	public List<ListedCareer> some(List<String> slugs) {
		List<String> paths = slugs.stream().map(Careers::path).toList();
		return listed(this.careers.findByPaths(paths), this.profiles.facts(paths)).stream()
			.sorted(Comparator.comparing((listed) -> slugs.indexOf(listed.page().getSlug())))
			.toList();
	}

	private List<ListedCareer> listed(List<Career> careers, Facts facts) {
		Map<String, ProfileView> profiles = this.profiles.print(facts);
		return careers.stream().map((career) -> listed(career, profiles)).toList();
	}

	private static ListedCareer listed(Career career, Map<String, ProfileView> profiles) {
		return new ListedCareer(career.getPage(), career, Objects.requireNonNull(profiles.get(career.getPath())));
	}

	Optional<CareerView> career(String slug) {
		String path = path(slug);
		return this.pages.findText(path)
			.flatMap((text) -> this.careers.findByPaths(List.of(path))
				.stream()
				.findFirst()
				.map((career) -> view(career, text)));
	}

	private CareerView view(Career career, PageText text) {
		String education = career.getEducation().path();
		Facts facts = this.profiles.facts(career.getPath(), education, List.of(TIME));
		PrintedTexts prose = this.prose
			.render(Stream.concat(Stream.of(text.getMarkdown(), career.getFitReason()), facts.texts()));
		Map<String, ProfileView> profiles = facts.print(prose);
		ProfileView schooling = profiles.get(education);
		return new CareerView(listed(career, profiles), time(career, schooling), prose.html(career.getFitReason()),
				prose.of(text.getMarkdown()), this.related.of(career.getPath()), options());
	}

	/** How long the education for it takes, where its occupation tells of that. */
	private static @Nullable Value time(Career career, @Nullable ProfileView education) {
		return (education == null || !career.isSchooledAlike()) ? null
				: education.values(TIME).stream().findFirst().orElse(null);
	}

	private static String path(String slug) {
		return "/careers/" + slug;
	}

}
