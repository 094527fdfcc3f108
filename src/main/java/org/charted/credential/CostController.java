package org.charted.credential;

import java.util.List;
import java.util.stream.Collectors;

import org.charted.content.Page;
import org.charted.credential.cost.CostPlan;
import org.charted.credential.cost.CostRules;
import org.charted.credential.cost.Costs;
import org.charted.credential.cost.IssuerRules;
import org.charted.credential.cost.Wish;
import org.charted.web.Meta;
import org.charted.web.Query;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answers
 * {@code /credentials/cost?c=..&years=..&member=..&dues=..&retakes=..&tuition=..}: what
 * credentials cost over the years.
 */
@Controller
class CostController {

	private static final int USUAL_YEARS = 2;

	private static final int MOST_YEARS = 20;

	private static final int MOST_RETAKES = 10;

	private static final int MOST_DUES = 9_999;

	private static final int MOST_TUITION = 999_999;

	private final Credentials credentials;

	private final Costs costs;

	CostController(Credentials credentials, Costs costs) {
		this.credentials = credentials;
		this.costs = costs;
	}

	@GetMapping("/credentials/cost")
	String cost(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		CostRules rules = this.costs.rules();
		CostForm form = form(new Query(parameters), rules);
		model.addAttribute("form", form);
		model.addAttribute("plan", CostPlan.of(this.credentials.priced(form.selected()), rules, form.wish()));
		model.addAttribute("meta", Meta.of("What credentials cost over the years",
				"Exam, retakes, dues and renewals added up over the years you choose; what nobody could verify stays open.")
			.below("Credentials", "/credentials"));
		return "credential/cost";
	}

	private CostForm form(Query query, CostRules rules) {
		List<Credential> all = this.credentials.certifications();
		List<Page> issuers = rules.issuers().values().stream().map(IssuerRules::issuer).toList();
		List<String> chosen = query.someOf("c",
				all.stream().map((credential) -> credential.getPage().getSlug()).toList());
		List<String> member = query.someOf("member", issuers.stream().map(Page::getSlug).toList());
		Wish wish = new Wish(query.number("years", USUAL_YEARS, MOST_YEARS),
				member.stream().map((slug) -> "/organizations/" + slug).collect(Collectors.toSet()),
				query.dollars("dues", MOST_DUES), query.count("retakes", MOST_RETAKES),
				query.dollars("tuition", MOST_TUITION));
		return new CostForm(all, issuers, chosen, member, wish);
	}

}
