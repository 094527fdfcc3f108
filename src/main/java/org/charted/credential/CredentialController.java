package org.charted.credential;

import org.charted.web.Meta;
import org.charted.web.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Answers {@code /credentials} and {@code /credentials/{slug}}.
 */
@Controller
class CredentialController {

	private final Credentials credentials;

	CredentialController(Credentials credentials) {
		this.credentials = credentials;
	}

	@GetMapping("/credentials")
	String credentials(Model model) {
		model.addAttribute("credentials", this.credentials.all());
		model.addAttribute("meta", Meta.of("Credentials",
				"The field\u2019s credentials and the education before them: what each requires, costs and takes to keep, and what "
						+ "nobody could verify."));
		return "credential/credentials";
	}

	@GetMapping("/credentials/{slug}")
	String credential(@PathVariable String slug, Model model) {
		CredentialView view = this.credentials.credential(slug)
			.orElseThrow(() -> new NotFoundException("/credentials/" + slug));
		model.addAttribute("view", view);
		model.addAttribute("meta",
				Meta.of(view.page().getTitle(), view.page().getSummary()).below("Credentials", "/credentials"));
		return "credential/credential";
	}

}
