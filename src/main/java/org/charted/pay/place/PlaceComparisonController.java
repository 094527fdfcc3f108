package org.charted.pay.place;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.charted.chart.Chart;
import org.charted.compare.Asked;
import org.charted.compare.Choice;
import org.charted.compare.ComparisonPages;
import org.charted.compare.Offer;
import org.charted.compare.Option;
import org.charted.compare.SharedAxes;
import org.charted.compare.Subject;
import org.charted.compare.Wording;
import org.charted.wage.Occupation;
import org.charted.wage.OccupationChoice;
import org.charted.wage.Occupations;
import org.charted.web.Label;
import org.charted.web.Meta;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers {@code /pay/compare?a=...&a=...&o=...}: an occupation in up to five places side
 * by side, as a page, as CSV and as JSON; a picker while fewer than two are chosen, or
 * while a reader looks for one more.
 */
@Controller
class PlaceComparisonController {

	/**
	 * What a reader wants to compare.
	 *
	 * @param places the names of the places in addresses
	 * @param only what to show
	 * @param soc the code of the occupation; {@code null} when none is asked for
	 * @param words a part of the name of one to add, or ""
	 */
	record PlaceChoice(@Label("Places") @BindParam("a") List<String> places, @Label("What to show") List<String> only,
			@Label("Occupation") @BindParam(Occupations.PARAMETER) @Nullable String soc,
			@Label("Part of a name, or a state") @BindParam("q") String words) {

		PlaceChoice {
			words = MetroFilter.usable(words);
		}

		private Asked asked() {
			return new Asked(this.places, this.only);
		}

	}

	public static final String PATH = "/pay/compare";

	private static final Wording WORDS = new Wording(PATH, "Pay", "/pay", "Compare places",
			"Choose two to five states or areas and see what an occupation pays there, at local and at national prices.",
			"States", "Places side by side", "Pay, jobs and prices side by side", "Add a place",
			"Pay at national prices is computed: what was published, divided by the price level of the place over 100, "
					+ "rounded to ten dollars.",
			"Choose two to five places, as in ?a=ohio&a=texas.");

	private final Places places;

	private final PlaceProfiles profiles;

	private final Occupations occupations;

	private final ComparisonPages pages;

	PlaceComparisonController(Places places, PlaceProfiles profiles, Occupations occupations, ComparisonPages pages) {
		this.places = places;
		this.profiles = profiles;
		this.occupations = occupations;
		this.pages = pages;
	}

	@GetMapping(PATH)
	String compare(PlaceChoice choice, Model model, HttpServletResponse response) {
		OccupationChoice occupation = this.occupations.choice(choice.soc());
		model.addAttribute("occupation", occupation.occupation());
		model.addAttribute("occupations", occupation.all());
		Places.ListedPlaces listed = this.places.listed();
		boolean compared = this.pages.compare(offer(listed, occupation), choice.asked(), model, response);
		model.addAttribute("places", listed);
		if (compared && choice.words().isBlank()) {
			return "pay/place/compare";
		}
		List<Option> chosen = listed.options(choice.places()).stream().limit(Choice.MOST).toList();
		model.addAttribute("opened", chosen.stream().map(Option::group).toList());
		model.addAttribute("apart",
				chosen.stream()
					.filter((option) -> !choice.words().isBlank() || listed.unlisted().containsKey(option.group()))
					.toList());
		model.addAttribute("search", this.places.find(choice.words(), choice.places()));
		model.addAttribute("meta",
				Meta.of(WORDS.pick(), WORDS.pickSummary()).below(WORDS.section(), WORDS.sectionPath()));
		return "pay/place/places";
	}

	@GetMapping(PATH + ".csv")
	ResponseEntity<String> csv(PlaceChoice choice) {
		return this.pages.csv(offer(this.places.listed(), this.occupations.choice(choice.soc())), choice.asked());
	}

	@GetMapping(PATH + ".json")
	ResponseEntity<String> json(PlaceChoice choice) {
		return this.pages.json(offer(this.places.listed(), this.occupations.choice(choice.soc())), choice.asked());
	}

	private Offer offer(Places.ListedPlaces listed, OccupationChoice occupation) {
		Occupation asked = occupation.asked();
		return new Offer(WORDS, "a", (asked != null) ? Map.of(Occupations.PARAMETER, asked.getSoc()) : Map.of(),
				listed.options(),
				(slugs) -> this.profiles.subjects(slugs.stream().map(listed::area).toList(), occupation.occupation()),
				List.of(), PlaceComparisonController::charts);
	}

	private static List<Chart> charts(List<Subject> subjects) {
		return SharedAxes.payRanges(subjects).stream().toList();
	}

}
