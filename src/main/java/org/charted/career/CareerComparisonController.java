package org.charted.career;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.charted.chart.Chart;
import org.charted.compare.Asked;
import org.charted.compare.ComparisonPages;
import org.charted.compare.Offer;
import org.charted.compare.Option;
import org.charted.compare.SharedAxes;
import org.charted.compare.Subject;
import org.charted.compare.Wording;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers {@code /careers/compare?c=...&c=...}: up to five careers side by side, as a
 * page, as CSV and as JSON; a picker while fewer than two are chosen.
 */
@Controller
class CareerComparisonController {

	static final String PATH = "/careers/compare";

	private static final Wording WORDS = new Wording(PATH, "Careers", "/careers", "Compare careers",
			"Choose two to five careers of health information and see them side by side.", "Careers",
			"Careers side by side", "The work, the way in, pay, outlook and fit side by side", "Add a career",
			"The note under each title tells whom the statistics count, and how well that fits; titles can share one "
					+ "occupation and its figures. Pay marked \u201cnearest occupation\u201d is paid in that occupation: nobody "
					+ "counts the career by itself, and where several stand, no table tells which of them counts whom.",
			"Choose two to five careers, as in ?c=medical-coder&c=coding-auditor.");

	private final Careers careers;

	private final ComparisonPages pages;

	CareerComparisonController(Careers careers, ComparisonPages pages) {
		this.careers = careers;
		this.pages = pages;
	}

	@GetMapping(PATH)
	String compare(Asked asked, Model model, HttpServletResponse response) {
		return this.pages.compare(offer(), asked, model, response) ? "compare/compare" : "compare/picker";
	}

	@GetMapping(PATH + ".csv")
	ResponseEntity<String> csv(Asked asked) {
		return this.pages.csv(offer(), asked);
	}

	@GetMapping(PATH + ".json")
	ResponseEntity<String> json(Asked asked) {
		return this.pages.json(offer(), asked);
	}

	private Offer offer() {
		return new Offer(WORDS, "c", Map.of(), Option.byId(this.careers.options().stream()),
				(slugs) -> this.careers.some(slugs).stream().map(ListedCareer::subject).toList(),
				this.careers.suggestions(), this::charts);
	}

	private List<Chart> charts(List<Subject> subjects) {
		return Stream.of(SharedAxes.payRanges(subjects), SharedAxes.growth(subjects, this.careers.growthOfAll()))
			.flatMap(Optional::stream)
			.toList();
	}

}
