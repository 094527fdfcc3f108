package org.charted.ledger;

import org.charted.source.Source;
import org.charted.web.Meta;
import org.charted.web.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Answers {@code /sources} and {@code /sources/{id}}.
 */
@Controller
class SourceController {

	private final Ledger ledger;

	SourceController(Ledger ledger) {
		this.ledger = ledger;
	}

	@GetMapping("/sources")
	String sources(Model model) {
		model.addAttribute("sources", this.ledger.sources());
		model.addAttribute("meta",
				Meta.of("Sources", "Who stands behind the guide: what each source is good for and where it is weak.")
					.below("How we know", "/evidence"));
		return "ledger/sources";
	}

	@GetMapping("/sources/{id}")
	String source(@PathVariable String id, Model model) {
		SourceEntry entry = this.ledger.source(id).orElseThrow(() -> new NotFoundException("/sources/" + id));
		Source source = entry.source();
		model.addAttribute("entry", entry);
		model.addAttribute("meta",
				Meta.of("%s (%s)".formatted(source.getTitle(), source.getLabel()),
						"%s: %s".formatted(source.getTitle(), source.getGoodFor()))
					.below("How we know", "/evidence")
					.below("Sources", "/sources"));
		return "ledger/source";
	}

}
