package org.charted.pay;

import java.util.ArrayList;
import java.util.List;

import org.charted.chart.AxisText;
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

	private final Outlook outlook;

	private final Timelines timelines;

	private final PayPages pages;

	private final TableFile files;

	OutlookController(Outlook outlook, Timelines timelines, PayPages pages, TableFile files) {
		this.outlook = outlook;
		this.timelines = timelines;
		this.pages = pages;
		this.files = files;
	}

	@GetMapping(Timelines.OUTLOOK)
	String outlook(Model model) {
		this.pages.show(Timelines.OUTLOOK, model);
		model.addAttribute("outlook", this.outlook.projections());
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

	private TimelineView timeline() {
		return this.timelines.timeline(Timelines.OUTLOOK, AxisText::percent);
	}

	private List<FigureLine> lines() {
		List<FigureLine> lines = new ArrayList<>(this.outlook.projections().fileLines());
		lines.addAll(FigureLine.of("what was said when", timeline()));
		return lines;
	}

}
