package org.charted.credential;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.charted.credential.eligibility.Eligibility;
import org.charted.credential.eligibility.Experience;
import org.charted.credential.eligibility.Holding;
import org.charted.credential.eligibility.RuleBook;
import org.charted.web.Meta;
import org.charted.web.Query;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answers {@code /credentials/eligibility?have=...&held=...&coding=..&privacy=..}: which
 * exams a reader can sit now, later, or nobody can tell.
 */
@Controller
class EligibilityController {

	private static final int MOST_YEARS = 60;

	private final Credentials credentials;

	private final Eligibility eligibility;

	EligibilityController(Credentials credentials, Eligibility eligibility) {
		this.credentials = credentials;
		this.eligibility = eligibility;
	}

	@GetMapping("/credentials/eligibility")
	String eligibility(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		List<Holding> holdings = this.eligibility.holdings();
		EligibilityForm form = form(new Query(parameters), holdings);
		model.addAttribute("form", form);
		if (form.isTold()) {
			RuleBook book = this.eligibility.rules(holdings);
			model.addAttribute("groups", EligibilityView.groups(this.credentials.certifications(),
					this.eligibility.print(book), book.having(form.holdings(), form.years())));
		}
		model.addAttribute("meta", Meta.of("Can I sit the exam?",
				"Say what you have, and see for each credential whether you can sit its exam now, what is missing, or "
						+ "that nobody could verify the rule.")
			.below("Credentials", "/credentials"));
		return "credential/eligibility";
	}

	private static EligibilityForm form(Query query, List<Holding> all) {
		List<Holding> education = all.stream().filter((holding) -> !holding.isCredential()).toList();
		List<Holding> credentials = all.stream().filter(Holding::isCredential).toList();
		Map<Experience, Integer> years = Arrays.stream(Experience.values())
			.collect(Collectors.toMap(Function.identity(), (experience) -> query.count(experience.slug(), MOST_YEARS)));
		boolean told = Arrays.stream(Experience.values())
			.anyMatch((experience) -> !query.all(experience.slug()).isEmpty());
		List<String> have = query.someOf("have", ids(education));
		List<String> held = query.someOf("held", ids(credentials));
		return new EligibilityForm(education, credentials, have, held, years,
				told || !have.isEmpty() || !held.isEmpty());
	}

	private static List<String> ids(List<Holding> holdings) {
		return holdings.stream().map(Holding::getId).toList();
	}

}
