package org.charted.design;

import org.charted.web.Meta;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers {@code /design}, for those who write or change pages.
 */
@Controller
class DesignController {

	static final String PATH = "/design";

	private final Samples samples;

	private final Tokens tokens;

	DesignController(Samples samples, Tokens tokens) {
		this.samples = samples;
		this.tokens = tokens;
	}

	@GetMapping(path = PATH, name = "How Charted is drawn")
	String design(Model model) {
		model.addAttribute("tokens", this.tokens.byName());
		model.addAttribute("samples", this.samples.take());
		model.addAttribute("meta", Meta.of("How Charted is drawn",
				"The colors, type and measures of the pages, and every part they are made of, with when to use it and when not."));
		return "design/design";
	}

}
