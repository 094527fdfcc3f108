package org.charted.ledger;

import org.charted.web.Meta;
import org.charted.web.NotFoundException;
import org.charted.web.TableFile;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Answers {@code /evidence}, the ledger page by page, also all of it as CSV and as JSON,
 * and {@code /evidence/{id}}, one figure.
 */
@Controller
class LedgerController {

	private final Ledger ledger;

	private final TableFile files;

	LedgerController(Ledger ledger, TableFile files) {
		this.ledger = ledger;
		this.files = files;
	}

	@GetMapping(path = "/evidence", name = "How we know")
	String ledger(LedgerFilter filter, Model model) {
		model.addAttribute("ledger", this.ledger.page(filter));
		model.addAttribute("meta", Meta.of((filter.page() > 1) ? "How we know, page " + filter.page() : "How we know",
				"Every figure of the guide with its publisher, its period, what it counts and how far it can be "
						+ "trusted."));
		return "ledger/ledger";
	}

	@GetMapping("/evidence.csv")
	ResponseEntity<String> csv(LedgerFilter filter) {
		return this.files.csv(LedgerPage.LedgerLine.class, this.ledger.lines(filter));
	}

	@GetMapping("/evidence.json")
	ResponseEntity<String> json(LedgerFilter filter) {
		return this.files.json(this.ledger.lines(filter));
	}

	@GetMapping("/evidence/{id}")
	String figure(@PathVariable String id, Model model) {
		FigureEntry entry = this.ledger.figure(id).orElseThrow(() -> new NotFoundException("/evidence/" + id));
		FigureView figure = entry.figure();
		model.addAttribute("entry", entry);
		model.addAttribute("meta", Meta
			.of("%s %s (%s, %s)".formatted(entry.topic().question(), figure.amount(), figure.measure(), figure.by()),
					"%s (%s): %s".formatted(figure.amount(), figure.by(), figure.counts()))
			.below("How we know", "/evidence")
			.checked(entry.asOf()));
		return "ledger/figure";
	}

}
