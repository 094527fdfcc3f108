package org.charted.career;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.charted.compare.Choice;
import org.charted.compare.Comparison;
import org.charted.compare.ComparisonExport;
import org.charted.compare.SharedAxes;
import org.charted.compare.Subject;
import org.charted.compare.Wording;
import org.charted.web.Meta;
import org.charted.web.Query;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answers {@code /careers/compare?c=...&c=...}: up to five careers side by side, as a
 * page, as CSV and as JSON; a picker while fewer than two are chosen.
 */
@Controller
class CareerComparisonController {

	static final String PATH = "/careers/compare";

	private static final Wording WORDS = new Wording(PATH, "Compare careers", "Careers", "Careers side by side",
			"Add a career",
			"Several titles share one statistical occupation, so their pay and outlook can be the same figure. The "
					+ "note under each title tells the occupation and how well it fits.");

	private final Careers careers;

	private final ComparisonExport export;

	CareerComparisonController(Careers careers, ComparisonExport export) {
		this.careers = careers;
		this.export = export;
	}

	@GetMapping(PATH)
	String compare(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
		List<Careers.Listed> all = this.careers.all();
		Map<String, Subject> subjects = subjects(all);
		Choice choice = Choice.of(PATH, new Query(parameters), subjects.keySet());
		model.addAttribute("choice", choice);
		model.addAttribute("words", WORDS);
		model.addAttribute("all", all);
		model.addAttribute("suggestions", this.careers.suggestions());
		return (choice.isRefused() || !choice.isEnough()) ? pick(choice, model, response)
				: show(Comparison.of(choice, subjects), model);
	}

	private static String pick(Choice choice, Model model, HttpServletResponse response) {
		if (choice.isRefused()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		model.addAttribute("meta",
				Meta.of(WORDS.pick(), "Choose two to five careers of health information and see them side by side.")
					.below("Careers", "/careers"));
		return "compare/picker";
	}

	private String show(Comparison comparison, Model model) {
		List<Subject> subjects = comparison.subjects();
		String titles = subjects.stream().map(Subject::title).collect(Collectors.joining(", "));
		model.addAttribute("comparison", comparison);
		model.addAttribute("charts",
				Stream.of(SharedAxes.payRanges(subjects), SharedAxes.growth(subjects, this.careers.growthOfAll()))
					.flatMap(Optional::stream)
					.toList());
		model.addAttribute("meta",
				Meta.of("Compare: " + titles,
						"The work, the way in, pay, outlook and fit side by side: %s.".formatted(titles))
					.below("Careers", "/careers"));
		return "compare/compare";
	}

	@GetMapping(PATH + ".csv")
	ResponseEntity<String> csv(@RequestParam MultiValueMap<String, String> parameters) {
		return this.export.csv(comparison(parameters));
	}

	@GetMapping(PATH + ".json")
	ResponseEntity<String> json(@RequestParam MultiValueMap<String, String> parameters) {
		return this.export.json(comparison(parameters));
	}

	private Comparison comparison(MultiValueMap<String, String> parameters) {
		Map<String, Subject> subjects = subjects(this.careers.all());
		Choice choice = Choice.of(PATH, new Query(parameters), subjects.keySet())
			.orRefuse("Choose two to five careers, as in ?c=medical-coder&c=coding-auditor.");
		return Comparison.of(choice, subjects);
	}

	private static Map<String, Subject> subjects(List<Careers.Listed> careers) {
		return careers.stream()
			.map(Careers.Listed::subject)
			.collect(Collectors.toMap(Subject::id, Function.identity()));
	}

}
