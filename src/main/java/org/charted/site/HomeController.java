package org.charted.site;

import java.util.List;
import java.util.stream.Stream;

import org.charted.content.Page;
import org.charted.content.PageRepository;
import org.charted.content.PageText;
import org.charted.guide.Guide;
import org.charted.ledger.Ledger;
import org.charted.prose.ProseRenderer;
import org.charted.wage.Occupation;
import org.charted.wage.Occupations;
import org.charted.web.Meta;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers {@code /}: what the career is, where to go from where a reader stands, and the
 * few numbers of the field.
 */
@Controller
class HomeController {

	private final PageRepository pages;

	private final StartingPointRepository starts;

	private final Guide guide;

	private final Occupations occupations;

	private final Ledger ledger;

	private final ProseRenderer prose;

	HomeController(PageRepository pages, StartingPointRepository starts, Guide guide, Occupations occupations,
			Ledger ledger, ProseRenderer prose) {
		this.pages = pages;
		this.starts = starts;
		this.guide = guide;
		this.occupations = occupations;
		this.ledger = ledger;
		this.prose = prose;
	}

	@GetMapping("/")
	String home(Model model) {
		PageText welcome = this.pages.findText("/").orElseThrow();
		Page home = welcome.getPage();
		model.addAttribute("welcome", home);
		model.addAttribute("prose", this.prose.render(Stream.of(welcome.getMarkdown())).of(welcome.getMarkdown()));
		model.addAttribute("starts", StartingPoint.of(this.starts.findWaysOn()));
		model.addAttribute("parts", this.guide.parts());
		model.addAttribute("field", field());
		model.addAttribute("meta", Meta.of("Charted: " + home.getTitle(), home.getSummary()));
		return "site/home";
	}

	private FieldNumbers field() {
		List<Occupation> occupations = this.occupations.withAllTogether()
			.stream()
			.filter((occupation) -> occupation.isOfTheField() || occupation.isAll())
			.toList();
		return FieldNumbers.of(occupations, this.ledger.leading(FieldNumbers.topics(occupations)));
	}

}
