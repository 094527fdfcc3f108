package org.charted.credential;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.charted.compare.Asked;
import org.charted.compare.ComparisonPages;
import org.charted.compare.Offer;
import org.charted.compare.Option;
import org.charted.compare.Wording;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers {@code /credentials/compare?c=...&c=...}: up to five credentials side by side,
 * as a page, as CSV and as JSON; a picker while fewer than two are chosen.
 */
@Controller
class CredentialComparisonController {

	static final String PATH = "/credentials/compare";

	private static final Wording WORDS = new Wording(PATH, "Credentials", "/credentials", "Compare credentials",
			"Choose two to five credentials and see them side by side.", "Credentials", "Credentials side by side",
			"Conditions, exam, cost and renewal side by side", "Add a credential",
			"Where a cell says \u201cnot verified\u201d, we could not read the value at a source we would trust; the issuer\u2019s "
					+ "page is on the profile.",
			"Choose two to five credentials, as in ?c=rhit&c=ccs.");

	private final Credentials credentials;

	private final ComparisonPages pages;

	CredentialComparisonController(Credentials credentials, ComparisonPages pages) {
		this.credentials = credentials;
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
		return new Offer(WORDS, "c", Map.of(), Option.byId(this.credentials.options().stream()),
				this.credentials::subjects, List.of(), (chosen) -> List.of());
	}

}
