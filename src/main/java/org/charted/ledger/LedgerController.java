package org.charted.ledger;

import java.util.Arrays;
import java.util.List;

import org.charted.web.Meta;
import org.charted.web.NotFoundException;
import org.charted.web.Query;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answers {@code /evidence}, the ledger, and {@code /evidence/{id}}, one figure.
 */
@Controller
class LedgerController {

	private static final int MOST_PAGES = 999;

	private final Ledger ledger;

	LedgerController(Ledger ledger) {
		this.ledger = ledger;
	}

	@GetMapping("/evidence")
	String ledger(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		Query query = new Query(parameters);
		LedgerPage.Choices choices = this.ledger.choices();
		List<String> standings = Arrays.stream(Standing.values()).map(Standing::slug).toList();
		LedgerFilter filter = new LedgerFilter(query.oneOf("topic", choices.topicIds()),
				query.oneOf("publisher", choices.publishers()), query.oneOf("period", choices.periods()),
				query.oneOf("standing", standings));
		int number = query.number("page", 1, MOST_PAGES);
		model.addAttribute("ledger", this.ledger.page(choices, filter, number));
		model.addAttribute("meta", Meta.of((number > 1) ? "The evidence, page " + number : "The evidence",
				"Every figure of the guide with its publisher, its period, what it counts and how far it can be "
						+ "trusted."));
		return "ledger/ledger";
	}

	@GetMapping("/evidence/{id}")
	String figure(@PathVariable String id, Model model) {
		FigureEntry entry = this.ledger.figure(id).orElseThrow(() -> new NotFoundException("/evidence/" + id));
		FigureView figure = entry.figure();
		model.addAttribute("entry", entry);
		model.addAttribute("meta", Meta
			.of("%s %s (%s, %s)".formatted(entry.topic().question(), figure.amount(), figure.measure(), figure.by()),
					"%s (%s): %s".formatted(figure.amount(), figure.by(), figure.counts()))
			.below("Evidence", "/evidence"));
		return "ledger/figure";
	}

}
