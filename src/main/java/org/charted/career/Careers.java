package org.charted.career;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.charted.content.Page;
import org.charted.content.PageRepository;
import org.charted.content.PageText;
import org.charted.content.RelatedPages;
import org.charted.ledger.Ledger;
import org.charted.profile.ProfileView;
import org.charted.profile.Profiles;
import org.charted.profile.Value;
import org.charted.prose.ProseRenderer;

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

	private static final String KIND = CareerSeeds.CAREER.id();

	private final CareerRepository careers;

	private final PageRepository pages;

	private final RelatedPages related;

	private final Profiles profiles;

	private final ProseRenderer prose;

	private final Ledger ledger;

	Careers(CareerRepository careers, PageRepository pages, RelatedPages related, Profiles profiles,
			ProseRenderer prose, Ledger ledger) {
		this.careers = careers;
		this.pages = pages;
		this.related = related;
		this.profiles = profiles;
		this.prose = prose;
		this.ledger = ledger;
	}

	/** The projected growth of all occupations together. */
	Value.Amount growthOfAll() {
		return new Value.OfLedger(this.ledger.leading(GROWTH_OF_ALL, "growth").orElseThrow(), null);
	}

	/** Comparisons that readers often want. */
	List<Suggestion> suggestions() {
		return this.careers.findSuggestions();
	}

	/** All careers in their order. */
	public List<ListedCareer> all() {
		Map<String, Career> byPath = this.careers.findAll()
			.stream()
			.collect(Collectors.toMap(Career::getPath, Function.identity()));
		Map<String, ProfileView> profiles = this.profiles.profiles(KIND);
		return this.pages.findByKindOrderByPositionAscSortKeyAsc(KIND)
			.stream()
			.map((page) -> new ListedCareer(page, Objects.requireNonNull(byPath.get(page.getPath())),
					Objects.requireNonNull(profiles.get(page.getPath()))))
			.toList();
	}

	Optional<CareerView> career(String slug) {
		String path = "/careers/" + slug;
		return this.careers.findByPath(path)
			.flatMap((career) -> this.pages.findText(path).map((text) -> view(career, text)));
	}

	private CareerView view(Career career, PageText text) {
		Page page = text.getPage();
		return new CareerView(new ListedCareer(page, career, this.profiles.profile(KIND, page.getPath())),
				this.prose.render(career.getFitReason()).html(), this.prose.render(text.getMarkdown()),
				this.related.of(page.getPath()));
	}

}
