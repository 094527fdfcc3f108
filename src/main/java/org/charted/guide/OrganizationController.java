package org.charted.guide;

import org.charted.web.Meta;
import org.charted.web.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Answers {@code /organizations} and {@code /organizations/{slug}}.
 */
@Controller
class OrganizationController {

	private final Organizations organizations;

	OrganizationController(Organizations organizations) {
		this.organizations = organizations;
	}

	@GetMapping("/organizations")
	String organizations(Model model) {
		model.addAttribute("kinds", this.organizations.byKind());
		model.addAttribute("meta", Meta.of("Organizations",
				"Associations, certifiers, agencies and job boards of the field: what each does for you, and which are gone."));
		return "guide/organizations";
	}

	@GetMapping("/organizations/{slug}")
	String organization(@PathVariable String slug, Model model) {
		Organizations.OrganizationView view = this.organizations.organization(slug)
			.orElseThrow(() -> new NotFoundException("/organizations/" + slug));
		model.addAttribute("view", view);
		model.addAttribute("meta",
				Meta.of(view.page().getTitle(), view.page().getSummary())
					.below("Organizations", "/organizations")
					.checked(view.page().getChecked()));
		return "guide/organization";
	}

}
