package org.charted.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.charted.evidence.FigureView;
import org.charted.evidence.Ledger;
import org.charted.web.TableFile;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers {@code /outlook}: what is projected for the occupations, and what was projected
 * before; also as CSV and JSON.
 */
@Controller
class OutlookController {

	private final OccupationRepository occupations;

	private final Timelines timelines;

	private final Ledger ledger;

	private final PayPages pages;

	private final TableFile files;

	OutlookController(OccupationRepository occupations, Timelines timelines, Ledger ledger, PayPages pages,
			TableFile files) {
		this.occupations = occupations;
		this.timelines = timelines;
		this.ledger = ledger;
		this.pages = pages;
		this.files = files;
	}

	@GetMapping(Timelines.OUTLOOK)
	String outlook(Model model) {
		this.pages.show(Timelines.OUTLOOK, model);
		model.addAttribute("outlook", projections());
		model.addAttribute("timeline", timeline());
		return "pay/outlook";
	}

	@GetMapping(Timelines.OUTLOOK + ".csv")
	ResponseEntity<String> csv() {
		return this.files.csv(FigureLine.class, lines());
	}

	@GetMapping(Timelines.OUTLOOK + ".json")
	ResponseEntity<String> json() {
		return this.files.json(lines());
	}

	private OutlookView projections() {
		Map<String, Map<String, FigureView>> growth = this.ledger.leading("growth.");
		Map<String, Map<String, FigureView>> openings = this.ledger.leading("openings.");
		Map<String, Map<String, FigureView>> jobs = this.ledger.leading("jobs.");
		return new OutlookView(this.occupations.findAllByOrderByPosition().stream().map((occupation) -> {
			Map<String, FigureView> changes = growth.getOrDefault(occupation.getSoc(), Map.of());
			Map<String, FigureView> numbers = jobs.getOrDefault(occupation.getSoc(), Map.of());
			return new OutlookView.Line(occupation, changes.get("growth"), changes.get("new jobs"),
					openings.getOrDefault(occupation.getSoc(), Map.of()).get("openings"), numbers.get("jobs"),
					numbers.get("projected jobs"));
		}).toList());
	}

	private TimelineView timeline() {
		return this.timelines.timeline(Timelines.OUTLOOK, OutlookController::percent);
	}

	private static String percent(BigDecimal percent) {
		return percent.stripTrailingZeros().toPlainString().replace('-', '\u2212') + "%";
	}

	private List<FigureLine> lines() {
		List<FigureLine> lines = new ArrayList<>(projections().fileLines());
		lines.addAll(FigureLine.of("what was said when", timeline()));
		return lines;
	}

}
