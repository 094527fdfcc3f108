package org.charted.credential;

import org.charted.credential.cost.CostPlan;
import org.charted.credential.cost.CostRules;
import org.charted.credential.cost.Costs;
import org.charted.web.Meta;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers
 * {@code /credentials/cost?c=..&years=..&member=..&dues-ahima=..&retakes=..&tuition=..}:
 * what credentials cost over the years.
 */
@Controller
class CostController {

	private static final String NAME = "What credentials cost over the years";

	private final Credentials credentials;

	private final Costs costs;

	CostController(Credentials credentials, Costs costs) {
		this.credentials = credentials;
		this.costs = costs;
	}

	@GetMapping(path = "/credentials/cost", name = NAME)
	String cost(CostForm.Wanted wanted, Model model) {
		CostRules rules = this.costs.rules();
		CostForm form = new CostForm(this.credentials.certifications(), rules.issuerPages(), wanted);
		model.addAttribute("form", form);
		model.addAttribute("issuers", rules.issuers().values());
		model.addAttribute("plan", CostPlan.of(this.credentials.priced(form.selected()), rules, form.wish()));
		model.addAttribute("meta", Meta.of(NAME,
				"Exam, retakes, dues and renewals added up over the years you choose; what nobody could verify stays open.")
			.below("Credentials", "/credentials"));
		return "credential/cost";
	}

}
