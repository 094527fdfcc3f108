package org.charted.credential;

import java.util.List;

import org.charted.credential.eligibility.Eligibility;
import org.charted.credential.eligibility.Holding;
import org.charted.credential.eligibility.RuleBook;
import org.charted.web.Meta;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers
 * {@code /credentials/eligibility?have=...&held=...&coding=..&coding-months=..&...}:
 * which exams a reader can sit now, later, or nobody can tell.
 */
@Controller
class EligibilityController {

	private static final String NAME = "Can I sit the exam?";

	private final Credentials credentials;

	private final Eligibility eligibility;

	EligibilityController(Credentials credentials, Eligibility eligibility) {
		this.credentials = credentials;
		this.eligibility = eligibility;
	}

	@GetMapping(path = "/credentials/eligibility", name = NAME)
	String eligibility(EligibilityForm.Told told, Model model) {
		List<Holding> holdings = this.eligibility.holdings();
		EligibilityForm form = EligibilityForm.of(holdings, told);
		model.addAttribute("form", form);
		if (form.isTold()) {
			RuleBook book = this.eligibility.rules(holdings);
			model.addAttribute("groups", EligibilityView.groups(this.credentials.certifications(),
					this.eligibility.print(book), book.having(form.holdings(), form.work())));
		}
		model.addAttribute("meta", Meta.of(NAME,
				"Say what you have, and see for each credential whether you can sit its exam now, what is missing, or "
						+ "that nobody could verify the rule.")
			.below("Credentials", "/credentials"));
		return "credential/eligibility";
	}

}
