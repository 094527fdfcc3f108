package org.charted.site;

import java.util.stream.Stream;

import org.charted.content.Page;
import org.charted.content.PageRepository;
import org.charted.content.PageText;
import org.charted.guide.Guide;
import org.charted.guide.list.FitStatements;
import org.charted.guide.list.SectionList;
import org.charted.prose.PrintedTexts;
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
		PageText welcome = this.pages.findText("/").orElseThrow();
		PageText insights = this.pages.findText(KEY_INSIGHTS).orElseThrow();
		SectionList.Loaded fit = this.fit.load();
		PrintedTexts prose = this.prose
			.render(Stream.concat(Stream.of(welcome.getMarkdown(), insights.getMarkdown()), fit.texts().stream()));
		Page home = welcome.getPage();
		model.addAttribute("welcome", home);
		model.addAttribute("prose", prose.of(welcome.getMarkdown()));
		model.addAttribute("insights", prose.of(insights.getMarkdown()));
		model.addAttribute("parts", this.guide.parts());
		model.addAttribute("fit", fit.show(prose).items());
		model.addAttribute("meta", Meta.of("Charted: " + home.getTitle(), home.getSummary()));
		return "site/home";
	}

}
