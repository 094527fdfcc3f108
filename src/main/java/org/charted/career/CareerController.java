package org.charted.career;

import java.util.List;
import java.util.Map;

import org.charted.compare.Choice;
import org.charted.compare.Comparison;
import org.charted.compare.ComparisonExport;
import org.charted.compare.SharedAxes;
import org.charted.compare.Subject;
import org.charted.profile.ListPage;
import org.charted.profile.Value;
import org.charted.wage.Area;
import org.charted.wage.Wages;
import org.charted.web.Label;
import org.charted.web.Choices;
import org.charted.web.Meta;
import org.charted.web.NotFoundException;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Answers {@code /careers}, the list page by page, all of it also as CSV and as JSON,
 * {@code /careers/{slug}} and {@code /careers/{slug}/in?state=...}.
 */
@Controller
class CareerController {

	private final Careers careers;

	private final ComparisonExport export;

	private final Wages wages;

	CareerController(Careers careers, ComparisonExport export, Wages wages) {
		this.careers = careers;
		this.export = export;
		this.wages = wages;
	}

	@GetMapping(path = "/careers", name = "Careers")
	String careers(CareerFilter filter, Model model) {
		Map<String, String> work = this.careers.work();
		List<ListedCareer> all = this.careers.listed();
		model.addAttribute("filter", filter);
		model.addAttribute("work", work);
		List<ListedCareer> passing = passing(filter, work, all);
		List<OccupationGroup> groups = filter.showsAllAsTheyAre() ? OccupationGroup.of(passing) : List.of();
		ListPage<ListedCareer> list = ListPage.of(
				groups.isEmpty() ? passing : groups.stream().flatMap((group) -> group.careers().stream()).toList(),
				filter.page());
		List<ListedCareer> mapped = (all.size() > ListPage.ROWS) ? list.rows() : all;
		model.addAttribute("list", list);
		model.addAttribute("groups", OccupationGroup.some(groups, list.rows()));
		model.addAttribute("all", all.size());
		model.addAttribute("mapped", mapped);
		model.addAttribute("map", CareerMap.of(mapped));
		model.addAttribute("suggestions", this.careers.suggestions());
		model.addAttribute("meta", Meta.of(list.title("Careers"),
				"The careers of health information side by side: usual entry education, pay and growth, each with its source."));
		return "career/careers";
	}

	@GetMapping("/careers.csv")
	ResponseEntity<String> csv(CareerFilter filter) {
		return this.export.csv(table(filter));
	}

	@GetMapping("/careers.json")
	ResponseEntity<String> json(CareerFilter filter) {
		return this.export.json(table(filter));
	}

	private Comparison table(CareerFilter filter) {
		return ListExport.of(passing(filter, this.careers.work(), this.careers.listed()));
	}

	private List<ListedCareer> passing(CareerFilter filter, Map<String, String> work, List<ListedCareer> all) {
		Choices.oneOf("work", filter.work(), work.keySet());
		return filter.apply(all, this.careers.growthOfAll().low());
	}

	@GetMapping("/careers/{slug}")
	String career(@PathVariable String slug, Model model) {
		CareerView view = this.careers.career(slug).orElseThrow(() -> new NotFoundException("/careers/" + slug));
		model.addAttribute("view", view);
		model.addAttribute("options", view.options());
		model.addAttribute("choice", Choice.of(CareerComparisonController.PATH, "c", List.of(slug)));
		model.addAttribute("states", this.wages.states());
		List<Subject> subject = List.of(view.listed().drawn());
		model.addAttribute("payRanges", SharedAxes.payRanges(subject).orElse(null));
		Value.Amount growthOfAll = this.careers.growthOfAll();
		model.addAttribute("growthOfAll", growthOfAll);
		model.addAttribute("growth", SharedAxes.growth(subject, growthOfAll).orElse(null));
		model.addAttribute("meta",
				Meta.of(view.page().getTitle(), view.page().getSummary())
					.below("Careers", "/careers")
					.checked(view.page().getChecked()));
		return "career/career";
	}

	/** Leads to what the closest occupation pays in a state, or in all of them. */
	@GetMapping(path = "/careers/{slug}/in", params = "state")
	RedirectView inState(@PathVariable String slug, InState in) {
		ListedCareer career = this.careers.some(List.of(slug))
			.stream()
			.findFirst()
			.orElseThrow(() -> new NotFoundException("/careers/" + slug));
		Choices.oneOf("state", in.state(), this.wages.states().stream().map(Area::getSlug).toList());
		return new RedirectView(
				(in.state() != null) ? "/pay/states/" + in.state() : "/pay/states?o=" + career.occupation(), true);
	}

	/** Where no state is asked for at all, the form has to be seen first. */
	@GetMapping(path = "/careers/{slug}/in", params = "!state")
	RedirectView inNoState(@PathVariable String slug) {
		if (this.careers.some(List.of(slug)).isEmpty()) {
			throw new NotFoundException("/careers/" + slug);
		}
		return new RedirectView("/careers/%s#pay-there".formatted(slug), true);
	}

	/**
	 * Where a reader works, or wants to.
	 *
	 * @param state the name of the state in addresses; {@code null} for all
	 */
	record InState(@Label("In your state") @Nullable String state) {
	}

}
