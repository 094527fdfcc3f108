package org.charted.pay.place;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.charted.chart.Chart;
import org.charted.compare.Asked;
import org.charted.compare.ComparisonPages;
import org.charted.compare.Offer;
import org.charted.compare.Option;
import org.charted.compare.SharedAxes;
import org.charted.compare.Subject;
import org.charted.compare.Wording;
import org.charted.wage.Area;
import org.charted.wage.Occupation;
import org.charted.wage.OccupationChoice;
import org.charted.wage.Occupations;
import org.charted.wage.Wages;
import org.charted.web.Label;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers {@code /pay/compare?a=...&a=...&o=...}: an occupation in up to five places side
 * by side, as a page, as CSV and as JSON; a picker while fewer than two are chosen.
 */
@Controller
class PlaceComparisonController {

	/**
	 * What a reader wants to compare.
	 *
	 * @param places the names of the places in addresses
	 * @param only what to show
	 * @param soc the code of the occupation; {@code null} when none is asked for
	 */
	record PlaceChoice(@Label("Places") @BindParam("a") List<String> places, @Label("What to show") List<String> only,
			@Label("Occupation") @BindParam(Occupations.PARAMETER) @Nullable String soc) {

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

	private final Wages wages;

	private final PlaceProfiles profiles;

	private final Occupations occupations;

	private final ComparisonPages pages;

	PlaceComparisonController(Wages wages, PlaceProfiles profiles, Occupations occupations, ComparisonPages pages) {
		this.wages = wages;
		this.profiles = profiles;
		this.occupations = occupations;
		this.pages = pages;
	}

	@GetMapping(PATH)
	String compare(PlaceChoice choice, Model model, HttpServletResponse response) {
		OccupationChoice occupation = this.occupations.choice(choice.soc());
		model.addAttribute("occupation", occupation.occupation());
		model.addAttribute("occupations", occupation.all());
		Offer offer = offer(occupation);
		model.addAttribute("kinds", offer.options().stream().collect(Collectors.groupingBy(Option::group)));
		model.addAttribute("opened",
				offer.options()
					.stream()
					.filter((option) -> choice.asked().subjects().contains(option.id()))
					.map(Option::group)
					.toList());
		return this.pages.compare(offer, choice.asked(), model, response) ? "pay/place/compare" : "pay/place/places";
	}

	@GetMapping(PATH + ".csv")
	ResponseEntity<String> csv(PlaceChoice choice) {
		return this.pages.csv(offer(this.occupations.choice(choice.soc())), choice.asked());
	}

	@GetMapping(PATH + ".json")
	ResponseEntity<String> json(PlaceChoice choice) {
		return this.pages.json(offer(this.occupations.choice(choice.soc())), choice.asked());
	}

	private Offer offer(OccupationChoice occupation) {
		Occupation asked = occupation.asked();
		List<Area> all = this.wages.all();
		Map<String, Area> areas = all.stream().collect(Collectors.toMap(Area::getSlug, Function.identity()));
		List<Option> options = all.stream()
			.map((area) -> new Option(area.getSlug(), area.getName(), area.getKind().label()))
			.toList();
		return new Offer(WORDS, "a", (asked != null) ? Map.of(Occupations.PARAMETER, asked.getSoc()) : Map.of(),
				options,
				(slugs) -> this.profiles.subjects(slugs.stream().map(areas::get).map(Objects::requireNonNull).toList(),
						occupation.occupation()),
				List.of(), PlaceComparisonController::charts);
	}

	private static List<Chart> charts(List<Subject> subjects) {
		return SharedAxes.payRanges(subjects).stream().toList();
	}

}
