package org.charted.ledger;

import org.charted.source.Source;
import org.charted.web.Address;
import org.charted.web.Label;
import org.charted.web.Meta;
import org.charted.web.NotFoundException;
import org.charted.web.WholeNumber;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Answers {@code /sources}, page by page, and {@code /sources/{id}}, with its figures
 * page by page.
 */
@Controller
class SourceController {

	private final Ledger ledger;

	SourceController(Ledger ledger) {
		this.ledger = ledger;
	}

	@GetMapping(path = "/sources", name = "Sources")
	String sources(SourceFilter filter, Model model) {
		model.addAttribute("filter", filter);
		model.addAttribute("sources", this.ledger.sources(filter.page()));
		model.addAttribute("meta",
				Meta.of((filter.page() > 1) ? "Sources, page " + filter.page() : "Sources",
						"Who stands behind the guide: what each source is good for and where it is weak.")
					.below("How we know", "/evidence"));
		return "ledger/sources";
	}

	@GetMapping("/sources/{id}")
	String source(@PathVariable String id, SourceFilter filter, Model model) {
		SourceEntry entry = this.ledger.source(id, filter.page())
			.orElseThrow(() -> new NotFoundException("/sources/" + id));
		Source source = entry.source();
		String title = "%s (%s)".formatted(source.getTitle(), source.getLabel());
		model.addAttribute("entry", entry);
		model.addAttribute("meta",
				Meta.of((filter.page() > 1) ? "%s, page %d".formatted(title, filter.page()) : title,
						"%s: %s".formatted(source.getTitle(), source.getGoodFor()))
					.below("How we know", "/evidence")
					.below("Sources", "/sources"));
		return "ledger/source";
	}

	/**
	 * What a reader wants to see of the sources, or of the figures of one.
	 *
	 * @param page the page of the list, from 1
	 */
	record SourceFilter(@Label("Page") @WholeNumber(most = 999) int page) {

		/** The address of a page of the list. */
		public String path(int page) {
			return Address.of("/sources").with("page", (page > 1) ? page : null).toString();
		}

	}

}
