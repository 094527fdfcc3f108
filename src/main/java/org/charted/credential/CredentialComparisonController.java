package org.charted.credential;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.charted.compare.Choice;
import org.charted.compare.Comparison;
import org.charted.compare.ComparisonExport;
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
 * Answers {@code /credentials/compare?c=...&c=...}: up to five credentials side by side,
 * as a page, as CSV and as JSON; a picker while fewer than two are chosen.
 */
@Controller
class CredentialComparisonController {

	static final String PATH = "/credentials/compare";

	private static final Wording WORDS = new Wording(PATH, "Compare credentials", "Credentials",
			"Credentials side by side", "Add a credential",
			"Where a cell says \u201cnot verified\u201d, we could not read the value at a source we would trust; the issuer\u2019s "
					+ "page is on the profile.");

	private final Credentials credentials;

	private final ComparisonExport export;

	CredentialComparisonController(Credentials credentials, ComparisonExport export) {
		this.credentials = credentials;
		this.export = export;
	}

	@GetMapping(PATH)
	String compare(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
		List<Credentials.Listed> all = this.credentials.all();
		Map<String, Subject> subjects = subjects(all);
		Choice choice = Choice.of(PATH, new Query(parameters), subjects.keySet());
		model.addAttribute("choice", choice);
		model.addAttribute("words", WORDS);
		model.addAttribute("all", all);
		model.addAttribute("suggestions", List.of());
		model.addAttribute("charts", List.of());
		return (choice.isRefused() || !choice.isEnough()) ? pick(choice, model, response)
				: show(Comparison.of(choice, subjects), model);
	}

	private static String pick(Choice choice, Model model, HttpServletResponse response) {
		if (choice.isRefused()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		model.addAttribute("meta", Meta.of(WORDS.pick(), "Choose two to five credentials and see them side by side.")
			.below("Credentials", "/credentials"));
		return "compare/picker";
	}

	private static String show(Comparison comparison, Model model) {
		String titles = comparison.subjects().stream().map(Subject::title).collect(Collectors.joining(", "));
		model.addAttribute("comparison", comparison);
		model.addAttribute("meta",
				Meta.of("Compare: " + titles, "Conditions, exam, cost and renewal side by side: %s.".formatted(titles))
					.below("Credentials", "/credentials"));
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
		Map<String, Subject> subjects = subjects(this.credentials.all());
		Choice choice = Choice.of(PATH, new Query(parameters), subjects.keySet())
			.orRefuse("Choose two to five credentials, as in ?c=rhit&c=ccs.");
		return Comparison.of(choice, subjects);
	}

	private static Map<String, Subject> subjects(List<Credentials.Listed> credentials) {
		return credentials.stream()
			.map(Credentials.Listed::subject)
			.collect(Collectors.toMap(Subject::id, Function.identity()));
	}

}
