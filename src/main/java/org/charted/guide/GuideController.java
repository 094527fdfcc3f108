package org.charted.guide;

import org.charted.web.Meta;
import org.charted.web.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Answers {@code /guide} and its sections, {@code /faq} and {@code /glossary}.
 */
@Controller
class GuideController {

	private final Guide guide;

	GuideController(Guide guide) {
		this.guide = guide;
	}

	@GetMapping("/guide")
	String contents(Model model) {
		model.addAttribute("contents", this.guide.contents());
		model.addAttribute("meta", Meta.of("The guide",
				"What the work is like, how to get in, what it pays, where it can lead, and whether it is for you: "
						+ "every section of the guide."));
		return "guide/contents";
	}

	@GetMapping("/guide/{slug}")
	String section(@PathVariable String slug, Model model) {
		SectionView section = this.guide.section(slug).orElseThrow(() -> new NotFoundException("/guide/" + slug));
		model.addAttribute("section", section);
		model.addAttribute("meta",
				Meta.of(section.page().getTitle(), section.page().getSummary())
					.below("Guide", "/guide")
					.below(section.part().getTitle(), "/guide#" + section.part().getId())
					.checked(section.page().getChecked()));
		return "guide/section";
	}

	@GetMapping("/faq")
	String faq(Model model) {
		model.addAttribute("groups", this.guide.faq());
		model.addAttribute("meta", Meta.of("Questions readers ask",
				"Short, sourced answers about getting in, exams, money, remote work, hiring and AI in health information "
						+ "work.")
			.below("Guide", "/guide"));
		return "guide/faq";
	}

	@GetMapping("/glossary")
	String glossary(Model model) {
		model.addAttribute("entries", this.guide.glossary());
		model.addAttribute("meta",
				Meta.of("Glossary", "The words of health information work and of its statistics, in plain English."));
		return "guide/glossary";
	}

}
