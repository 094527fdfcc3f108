package org.charted.pay.place;

import java.util.List;

import org.charted.pay.PayPages;
import org.charted.wage.Occupation;
import org.charted.wage.Occupations;
import org.charted.wage.Wage;
import org.charted.wage.WageLine;
import org.charted.wage.Wages;
import org.charted.web.Query;
import org.charted.web.TableFile;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
	String metros(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		MetroFilter filter = filter(parameters);
		List<Wage> all = wages(filter);
		List<Wage> found = filter.order().apply(this.search.find(filter.words(), all), false);
		this.pages.show(MetroFilter.PATH, model);
		model.addAttribute("table", MetroTable.of(filter, found, all.size(),
				found.isEmpty() ? this.search.near(filter.words(), all) : List.of()));
		model.addAttribute("prices", this.wages.prices());
		model.addAttribute("occupations", this.occupations.ofTheField());
		return "pay/place/metros";
	}

	@GetMapping(MetroFilter.PATH + ".csv")
	ResponseEntity<String> csv(@RequestParam MultiValueMap<String, String> parameters) {
		return this.files.csv(WageLine.class, lines(filter(parameters)));
	}

	@GetMapping(MetroFilter.PATH + ".json")
	ResponseEntity<String> json(@RequestParam MultiValueMap<String, String> parameters) {
		return this.files.json(lines(filter(parameters)));
	}

	private MetroFilter filter(MultiValueMap<String, String> parameters) {
		Query query = new Query(parameters);
		return MetroFilter.of(query, this.occupations.chosenIfAny(query));
	}

	private List<Wage> wages(MetroFilter filter) {
		Occupation occupation = filter.occupation();
		return this.wages.metros((occupation != null) ? List.of(occupation) : this.occupations.ofTheField());
	}

	private List<WageLine> lines(MetroFilter filter) {
		List<Wage> found = this.search.find(filter.words(), wages(filter));
		return filter.order().apply(found, false).stream().map((wage) -> WageLine.of(wage, false)).toList();
	}

}
