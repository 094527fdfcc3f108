package org.charted.pay.place;

import java.util.List;

import org.charted.pay.PayPages;
import org.charted.wage.OccupationChoice;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answers {@code /pay/states}, an occupation in all states as a map and as a table, and
 * {@code /pay/states/{state}}, all occupations in one; the tables also as CSV and JSON.
 */
@Controller
class StateController {

	private final Wages wages;

	private final States states;

	private final Occupations occupations;

	private final PayPages pages;

	private final TableFile files;

	StateController(Wages wages, States states, Occupations occupations, PayPages pages, TableFile files) {
		this.wages = wages;
		this.states = states;
		this.occupations = occupations;
		this.pages = pages;
		this.files = files;
	}

	@GetMapping(StateFilter.PATH)
	String states(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		Query query = new Query(parameters);
		OccupationChoice occupation = this.occupations.choice(query);
		StateFilter filter = StateFilter.of(query, occupation.occupation());
		List<Wage> states = this.wages.states(filter.occupation());
		this.pages.show(StateFilter.PATH, model);
		model.addAttribute("filter", filter);
		model.addAttribute("occupations", occupation.all());
		model.addAttribute("map", StateMap.of(filter, states));
		model.addAttribute("note", StateMap.note(filter));
		model.addAttribute("nation", this.wages.nation(filter.occupation()));
		model.addAttribute("prices", this.wages.prices());
		model.addAttribute("wages", filter.order().apply(states, filter.atNationalPrices()));
		return "pay/place/states";
	}

	@GetMapping(StateFilter.PATH + ".csv")
	ResponseEntity<String> statesCsv(@RequestParam MultiValueMap<String, String> parameters) {
		return this.files.csv(WageLine.class, lines(parameters));
	}

	@GetMapping(StateFilter.PATH + ".json")
	ResponseEntity<String> statesJson(@RequestParam MultiValueMap<String, String> parameters) {
		return this.files.json(lines(parameters));
	}

	private List<WageLine> lines(MultiValueMap<String, String> parameters) {
		Query query = new Query(parameters);
		StateFilter filter = StateFilter.of(query, this.occupations.choice(query).occupation());
		return filter.order()
			.apply(this.wages.states(filter.occupation()), filter.atNationalPrices())
			.stream()
			.map((wage) -> WageLine.of(wage, filter.atNationalPrices()))
			.toList();
	}

	@GetMapping(StateFilter.PATH + "/{state}")
	String state(@PathVariable String state, Model model) {
		StateView place = this.states.state(state);
		this.pages.show(place.area().getPath(), model);
		model.addAttribute("place", place);
		model.addAttribute("occupations", this.occupations.ofTheField());
		model.addAttribute("prices", this.wages.prices());
		return "pay/place/state";
	}

	@GetMapping(StateFilter.PATH + "/{state}.csv")
	ResponseEntity<String> stateCsv(@PathVariable String state) {
		return this.files.csv(WageLine.class, this.states.state(state).lines());
	}

	@GetMapping(StateFilter.PATH + "/{state}.json")
	ResponseEntity<String> stateJson(@PathVariable String state) {
		return this.files.json(this.states.state(state).lines());
	}

}
