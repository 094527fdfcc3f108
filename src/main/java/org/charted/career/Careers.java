package org.charted.career;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.charted.compare.Option;
import org.charted.compare.SharedAxes;
import org.charted.compare.Subject;
import org.charted.content.Page;
import org.charted.content.PageRepository;
import org.charted.ledger.FigureView;
import org.charted.ledger.Ledger;
import org.charted.profile.ProfileView;
import org.charted.profile.Profiles;
import org.charted.prose.ProseRenderer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The careers of the field.
 */
@Service
@Transactional(readOnly = true)
class Careers {

	private static final String KIND = "career";

	private final CareerRepository careers;

	private final PageRepository pages;

	private final Profiles profiles;

	private final ProseRenderer prose;

	private final Ledger ledger;

	Careers(CareerRepository careers, PageRepository pages, Profiles profiles, ProseRenderer prose, Ledger ledger) {
		this.careers = careers;
		this.pages = pages;
		this.profiles = profiles;
		this.prose = prose;
		this.ledger = ledger;
	}

	/** The projected growth of all occupations together. */
	FigureView growthOfAll() {
		return this.ledger.leading("growth.00-0000", "growth").orElseThrow();
	}

	/** Comparisons that readers often want. */
	List<Suggestion> suggestions() {
		return this.careers.findSuggestions();
	}

	/** All careers in their order. */
	List<Listed> all() {
		Map<String, Career> byPath = this.careers.findAll()
			.stream()
			.collect(Collectors.toMap(Career::getPath, Function.identity()));
		Map<String, ProfileView> profiles = this.profiles.profiles(KIND);
		return this.pages.findByKindOrderByPositionAscSortKeyAsc(KIND)
			.stream()
			.map((page) -> new Listed(page, Objects.requireNonNull(byPath.get(page.getPath())),
					Objects.requireNonNull(profiles.get(page.getPath()))))
			.toList();
	}

	Optional<CareerView> career(String slug) {
		String path = "/careers/" + slug;
		return this.careers.findByPath(path)
			.flatMap((career) -> this.pages.findByPath(path).map((page) -> view(career, page)));
	}

	private CareerView view(Career career, Page page) {
		return new CareerView(new Listed(page, career, this.profiles.profile(KIND, page.getPath())),
				this.prose.render(career.getFitReason()).html(), this.prose.render(page.getMarkdown()),
				this.pages.findRelated(page.getPath()));
	}

	/**
	 * A career in the list.
	 *
	 * @param page its page
	 * @param career what it is
	 * @param profile its facts
	 */
	public record Listed(Page page, Career career, ProfileView profile) {

		/**
		 * The pay to show first: that in health care where the occupation is spread over
		 * many industries, as far as it is known.
		 */
		public @Nullable FigureView pay() {
			Optional<FigureView> overall = SharedAxes.figure(this.profile, "pay-median");
			return this.career.isAcrossIndustries()
					? SharedAxes.figure(this.profile, "pay-healthcare").or(() -> overall).orElse(null)
					: overall.orElse(null);
		}

		public @Nullable FigureView growth() {
			return SharedAxes.figure(this.profile, "growth").orElse(null);
		}

		public @Nullable FigureView openings() {
			return SharedAxes.figure(this.profile, "openings").orElse(null);
		}

		/** The careers it leads to. */
		public List<NextStep> nextSteps() {
			ProfileView.Row row = this.profile.row("next-steps");
			List<NextStep> steps = new ArrayList<>();
			for (ProfileView.FactView value : (row != null) ? row.values() : List.<ProfileView.FactView>of()) {
				Page target = value.target();
				if (target != null) {
					steps.add(new NextStep(target.getPath(), target.getTitle(), value));
				}
			}
			return steps;
		}

		/** The career as a choice. */
		Option option() {
			return new Option(this.page.getSlug(), this.page.getTitle(), "");
		}

		/**
		 * The career as one side of a comparison; how well the statistics fit is told
		 * with it.
		 */
		Subject subject() {
			return new Subject(this.page.getSlug(), this.page.getTitle(), this.page.getPath(),
					"Statistics of SOC %s, %s fit".formatted(this.career.getSoc(), this.career.getFit()), this.profile);
		}

	}

}
