package org.charted.pay.place;

import java.util.List;

import org.charted.pay.PayPages;
import org.charted.wage.Occupation;
import org.charted.wage.OccupationChoice;
import org.charted.wage.Occupations;
import org.charted.wage.Wage;
import org.charted.wage.WageLine;
import org.charted.wage.Wages;
import org.charted.web.TableFile;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers {@code /pay/metros}: metropolitan and nonmetropolitan areas by a part of their
 * name, page by page; the whole table also as CSV and JSON.
 */
@Controller
class MetroController {

	private final Wages wages;

	private final Occupations occupations;

	private final MetroSearch search;

	private final PayPages pages;

	private final TableFile files;

	MetroController(Wages wages, Occupations occupations, MetroSearch search, PayPages pages, TableFile files) {
		this.wages = wages;
		this.occupations = occupations;
		this.search = search;
		this.pages = pages;
		this.files = files;
	}

	@GetMapping(MetroFilter.PATH)
	String metros(MetroFilter filter, Model model) {
		OccupationChoice occupation = this.occupations.choice(filter.soc());
		List<Wage> all = wages(occupation);
		List<Wage> found = sorted(filter, all);
		this.pages.show(MetroFilter.PATH, filter.page(), model);
		model.addAttribute("table", MetroTable.of(filter, found, all.size(),
				found.isEmpty() ? this.search.near(filter.words(), all, Wage::getArea) : List.of()));
		model.addAttribute("occupation", occupation.asked());
		model.addAttribute("prices", this.wages.prices());
		model.addAttribute("occupations", occupation.all());
		model.addAttribute("field", occupation.ofTheField());
		return "pay/place/metros";
	}

	@GetMapping(MetroFilter.PATH + ".csv")
	ResponseEntity<String> csv(MetroFilter filter) {
		return this.files.csv(WageLine.class, lines(filter));
	}

	@GetMapping(MetroFilter.PATH + ".json")
	ResponseEntity<String> json(MetroFilter filter) {
		return this.files.json(lines(filter));
	}

	private List<Wage> wages(OccupationChoice occupation) {
		Occupation asked = occupation.asked();
		return this.wages.metros((asked != null) ? List.of(asked) : occupation.ofTheField());
	}

	private List<WageLine> lines(MetroFilter filter) {
		List<Wage> all = wages(this.occupations.choice(filter.soc()));
		return sorted(filter, all).stream().map((wage) -> WageLine.of(wage, filter.atNationalPrices())).toList();
	}

	private List<Wage> sorted(MetroFilter filter, List<Wage> all) {
		return filter.order()
			.apply(this.search.find(filter.words(), all, Wage::getArea),
					(column, wage) -> column.cell(wage, filter.atNationalPrices()));
	}

}
