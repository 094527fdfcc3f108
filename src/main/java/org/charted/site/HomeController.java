package org.charted.site;

import org.charted.content.Page;
import org.charted.content.PageRepository;
import org.charted.guide.Guide;
import org.charted.guide.list.FitStatements;
import org.charted.prose.ProseRenderer;
import org.charted.web.Meta;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers {@code /}: what the career is, whom it suits, what matters most, and the three
 * ways in.
 */
@Controller
class HomeController {

	static final String KEY_INSIGHTS = "/guide/key-insights";

	private final PageRepository pages;

	private final Guide guide;

	private final FitStatements fit;

	private final ProseRenderer prose;

	HomeController(PageRepository pages, Guide guide, FitStatements fit, ProseRenderer prose) {
		this.pages = pages;
		this.guide = guide;
		this.fit = fit;
		this.prose = prose;
	}

	@GetMapping("/")
	String home(Model model) {
		Page home = this.pages.findByPath("/").orElseThrow();
		model.addAttribute("welcome", home);
		model.addAttribute("prose", this.prose.render(home.getMarkdown()));
		model.addAttribute("insights",
				this.pages.findByPath(KEY_INSIGHTS).map((page) -> this.prose.render(page.getMarkdown())).orElseThrow());
		model.addAttribute("contents", this.guide.contents());
		model.addAttribute("fit", this.fit.all());
		model.addAttribute("meta", Meta.of("Charted: " + home.getTitle(), home.getSummary()));
		return "site/home";
	}

}
