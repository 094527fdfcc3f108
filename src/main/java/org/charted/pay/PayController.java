package org.charted.pay;

import java.util.List;

import org.charted.chart.AxisText;
import org.charted.ledger.Ledger;
import org.charted.timeline.FigureLine;
import org.charted.timeline.TimelineView;
import org.charted.timeline.Timelines;
import org.charted.wage.Wage;
import org.charted.wage.WageLine;
import org.charted.wage.Wages;
import org.charted.web.TableFile;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers {@code /pay}, the occupations in the whole country, and
 * {@code /pay/why-figures-differ}, every pay figure of the field by time; both also as
 * CSV and JSON.
 */
@Controller
class PayController {

	static final String FIGURES = "/pay/why-figures-differ";

	private final Wages wages;

	private final Timelines timelines;

	private final Ledger ledger;

	private final PayPages pages;

	private final TableFile files;

	PayController(Wages wages, Timelines timelines, Ledger ledger, PayPages pages, TableFile files) {
		this.wages = wages;
		this.timelines = timelines;
		this.ledger = ledger;
		this.pages = pages;
		this.files = files;
	}

	@GetMapping(NationView.PATH)
	String pay(Model model) {
		this.pages.show(NationView.PATH, model);
		model.addAttribute("nation", nationView());
		return "pay/pay";
	}

	@GetMapping(NationView.PATH + ".csv")
	ResponseEntity<String> payCsv() {
		return this.files.csv(WageLine.class, nationView().lines());
	}

	@GetMapping(NationView.PATH + ".json")
	ResponseEntity<String> payJson() {
		return this.files.json(nationView().lines());
	}

	private NationView nationView() {
		List<Wage> wages = this.wages.nation();
		return new NationView(wages, this.ledger.leading(wages.stream().map(NationView::topic).toList()));
	}

	@GetMapping(FIGURES)
	String figures(Model model) {
		this.pages.show(FIGURES, model);
		model.addAttribute("timeline", timeline());
		return "pay/why-figures-differ";
	}

	@GetMapping(FIGURES + ".csv")
	ResponseEntity<String> figuresCsv() {
		return this.files.csv(FigureLine.class, FigureLine.of("pay figures by time", timeline()));
	}

	@GetMapping(FIGURES + ".json")
	ResponseEntity<String> figuresJson() {
		return this.files.json(FigureLine.of("pay figures by time", timeline()));
	}

	private TimelineView timeline() {
		return this.timelines.timeline(FIGURES, AxisText::dollars);
	}

}
