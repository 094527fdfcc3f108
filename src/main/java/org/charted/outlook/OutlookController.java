package org.charted.outlook;

import java.util.ArrayList;
import java.util.List;

import org.charted.chart.AxisText;
import org.charted.pay.PayPages;
import org.charted.timeline.FigureLine;
import org.charted.timeline.TimelineView;
import org.charted.timeline.Timelines;
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

	static final String PATH = "/outlook";

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

	@GetMapping(PATH)
	String outlook(Model model) {
		this.pages.show(PATH, model);
		model.addAttribute("outlook", this.outlook.projections());
		model.addAttribute("timeline", timeline());
		return "outlook/outlook";
	}

	@GetMapping(PATH + ".csv")
	ResponseEntity<String> csv() {
		return this.files.csv(FigureLine.class, lines());
	}

	@GetMapping(PATH + ".json")
	ResponseEntity<String> json() {
		return this.files.json(lines());
	}

	private TimelineView timeline() {
		return this.timelines.timeline(PATH, AxisText::percent);
	}

	private List<FigureLine> lines() {
		List<FigureLine> lines = new ArrayList<>(this.outlook.projections().fileLines());
		lines.addAll(FigureLine.of("what was said when", timeline()));
		return lines;
	}

}
