package org.charted.pay.place;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.charted.pay.PayPages;
import org.charted.wage.Occupation;
import org.charted.wage.OccupationChoice;
import org.charted.wage.Occupations;
import org.charted.wage.Wage;
import org.charted.wage.WageLine;
import org.charted.wage.Wages;
import org.charted.web.Label;
import org.charted.web.TableFile;
import org.charted.web.WholeNumber;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Answers {@code /pay/states}, an occupation in all states as a map and as a table, and
 * {@code /pay/states/{state}}, all occupations in one and its areas page by page, with
 * {@code ?pay=..&per=..&o=..&a=..} also where a reader's pay falls; the whole tables also
 * as CSV and JSON.
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
	String states(StateFilter asked, Model model) {
		OccupationChoice choice = this.occupations.choice(asked.soc());
		Occupation occupation = choice.occupation();
		StateFilter filter = asked.of(occupation);
		List<Wage> states = this.wages.states(occupation);
		this.pages.show(StateFilter.PATH, model);
		model.addAttribute("filter", filter);
		model.addAttribute("occupation", occupation);
		model.addAttribute("occupations", choice.all());
		model.addAttribute("map", StateMap.of(filter, occupation, states));
		model.addAttribute("note", StateMap.note(filter));
		model.addAttribute("nation", this.wages.nation(occupation));
		model.addAttribute("prices", this.wages.prices());
		model.addAttribute("wages", sorted(filter, states));
		return "pay/place/states";
	}

	@GetMapping(StateFilter.PATH + ".csv")
	ResponseEntity<String> statesCsv(StateFilter asked) {
		return this.files.csv(WageLine.class, lines(asked));
	}

	@GetMapping(StateFilter.PATH + ".json")
	ResponseEntity<String> statesJson(StateFilter asked) {
		return this.files.json(lines(asked));
	}

	private List<WageLine> lines(StateFilter filter) {
		return sorted(filter, this.wages.states(this.occupations.choice(filter.soc()).occupation())).stream()
			.map((wage) -> WageLine.of(wage, filter.atNationalPrices()))
			.toList();
	}

	private static List<Wage> sorted(StateFilter filter, List<Wage> states) {
		return filter.order().apply(states, (column, wage) -> column.cell(wage, filter.atNationalPrices()));
	}

	@GetMapping(StateFilter.PATH + "/{state}")
	String state(@PathVariable String state, OwnPayForm form, AreaList list, Model model,
			HttpServletResponse response) {
		StateView place = this.states.state(state, list.page());
		OccupationChoice occupation = this.occupations.choice(form.soc());
		OwnPayView offer = this.states.offer(place, form, occupation);
		if (offer.isRefused()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		this.pages.show(place.area().getPath(), list.page(), model);
		model.addAttribute("place", place);
		model.addAttribute("offer", offer);
		model.addAttribute("occupations", occupation.ofTheField());
		model.addAttribute("prices", this.wages.prices());
		return "pay/place/state";
	}

	@GetMapping(StateFilter.PATH + "/{state}.csv")
	ResponseEntity<String> stateCsv(@PathVariable String state) {
		return this.files.csv(WageLine.class, this.states.state(state, 1).lines());
	}

	@GetMapping(StateFilter.PATH + "/{state}.json")
	ResponseEntity<String> stateJson(@PathVariable String state) {
		return this.files.json(this.states.state(state, 1).lines());
	}

	/**
	 * What a reader wants to see of the areas.
	 *
	 * @param page the page of the list, from 1
	 */
	record AreaList(@Label("Page") @WholeNumber(most = 99) int page) {
	}

}
