package org.charted.credential;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;

import org.charted.profile.ListPage;
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

	EligibilityController(Credentials credentials) {
		this.credentials = credentials;
	}

	@GetMapping(path = "/credentials/eligibility", name = NAME)
	String eligibility(EligibilityForm.Told told, Model model) {
		Credentials.Listing listing = this.credentials.listing();
		EligibilityForm form = EligibilityForm.of(listing.rules().holdings(), told);
		model.addAttribute("form", form);
		if (form.isTold()) {
			ListPage<EligibilityView> list = ListPage.of(
					EligibilityView.of(listing.certifications(), listing.rules().having(form.holdings(), form.work())),
					told.page());
			model.addAttribute("list", list);
			model.addAttribute("groups", list.rows()
				.stream()
				.collect(Collectors.groupingBy(EligibilityView::answer, LinkedHashMap::new, Collectors.toList())));
		}
		model.addAttribute("meta", Meta.of(NAME,
				"Say what you have, and see for each credential whether you can sit its exam now, what is missing, or "
						+ "that nobody could verify the rule.")
			.below("Credentials", "/credentials"));
		return "credential/eligibility";
	}

}
