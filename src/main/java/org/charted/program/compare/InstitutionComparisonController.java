package org.charted.program.compare;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.charted.compare.Asked;
import org.charted.compare.Choice;
import org.charted.compare.ComparisonPages;
import org.charted.compare.Offer;
import org.charted.compare.Wording;
import org.charted.program.InstitutionView;
import org.charted.program.Institutions;
import org.charted.store.ContentVersion;
import org.charted.store.Kept;
import org.charted.web.BadParameterException;
import org.charted.web.Label;
import org.charted.web.Meta;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers {@code /programs/compare?c=...&c=...}: up to five institutions side by side, as
 * a page, as CSV and as JSON; a picker while fewer than two are chosen, or while a reader
 * looks for one more.
 */
@Controller
class InstitutionComparisonController {

	/**
	 * What a reader wants to compare.
	 *
	 * @param institutions the six digits of each
	 * @param only what to show
	 * @param words a part of the name or place of one to add, or ""
	 */
	record InstitutionChoice(@Label("Institutions") @BindParam("c") List<String> institutions,
			@Label("What to show") List<String> only, @Label("Part of a name or city") @BindParam("q") String words) {

		private static final int LONGEST = 100;

		InstitutionChoice {
			words = (words != null) ? words : "";
			if (words.length() > LONGEST) {
				throw BadParameterException.unusableEntry("q",
						"has to be a part of one institution\u2019s name, of up to %d letters".formatted(LONGEST));
			}
		}

		private Asked asked() {
			return new Asked(this.institutions, this.only);
		}

	}

	private static final String PATH = "/programs/compare";

	private static final Wording WORDS = new Wording(PATH, "Programs", "/programs", "Compare institutions",
			"Choose two to five institutions and see their programs, awards, prices and the pay around them side by side.",
			"Institutions", "Institutions side by side", "Programs, awards, prices and local pay side by side",
			"Add an institution",
			"The order is yours and says nothing about which is good. \u201cNot reported\u201d and \u201cnot in the tables used here\u201d are no zeros.",
			"Choose two to five institutions by their six digits, as in ?c=201956&c=203331.");

	private final Institutions institutions;

	private final InstitutionProfiles profiles;

	private final ComparisonPages pages;

	private final Kept<NameIndex> names;

	InstitutionComparisonController(Institutions institutions, InstitutionProfiles profiles, ComparisonPages pages,
			ContentVersion content) {
		this.institutions = institutions;
		this.profiles = profiles;
		this.pages = pages;
		this.names = new Kept<>(content, () -> NameIndex.of(institutions.named()));
	}

	@GetMapping(PATH)
	String compare(InstitutionChoice wanted, Model model, HttpServletResponse response) {
		NameIndex all = this.names.get();
		List<InstitutionView> views = views(wanted, all);
		boolean compared = this.pages.compare(offer(views, all), wanted.asked(), model, response);
		model.addAttribute("views", views);
		if (compared && wanted.words().isBlank()) {
			model.addAttribute("texts", views.get(0).words());
			model.addAttribute("earned", views.stream().anyMatch(InstitutionView::showsEarnings));
			return "program/compare/compare";
		}
		model.addAttribute("search", NameSearch.of(wanted.words(), all, wanted.institutions()));
		model.addAttribute("near",
				(views.size() == 1) ? this.institutions.near(views.get(0).institution()) : List.of());
		model.addAttribute("meta",
				Meta.of(WORDS.pick(), WORDS.pickSummary()).below(WORDS.section(), WORDS.sectionPath()));
		return "program/compare/institutions";
	}

	@GetMapping(PATH + ".csv")
	ResponseEntity<String> csv(InstitutionChoice wanted) {
		NameIndex all = this.names.get();
		return this.pages.csv(offer(views(wanted, all), all), wanted.asked());
	}

	@GetMapping(PATH + ".json")
	ResponseEntity<String> json(InstitutionChoice wanted) {
		NameIndex all = this.names.get();
		return this.pages.json(offer(views(wanted, all), all), wanted.asked());
	}

	/** Those asked for that exist and fit. */
	private List<InstitutionView> views(InstitutionChoice wanted, NameIndex all) {
		return this.institutions
			.views(wanted.institutions().stream().filter(all.options()::containsKey).limit(Choice.MOST).toList());
	}

	private Offer offer(List<InstitutionView> views, NameIndex all) {
		return new Offer(WORDS, "c", Map.of(), all.options(), (unitids) -> this.profiles.subjects(views), List.of(),
				(subjects) -> List.of());
	}

}
