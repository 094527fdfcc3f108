package org.charted.program.overview;

import org.charted.program.ProgramPages;
import org.charted.web.Label;
import org.charted.web.Meta;
import org.charted.web.TableFile;
import org.charted.web.WholeNumber;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Answers {@code /programs/states/{state}}, who teaches it in a state, page by page, all
 * of them also as CSV and JSON.
 */
@Controller
class StateProgramsController {

	private static final String STATE = ProgramPages.STATES + "/{state}";

	private final StatePrograms states;

	private final TableFile files;

	StateProgramsController(StatePrograms states, TableFile files) {
		this.states = states;
		this.files = files;
	}

	@GetMapping(STATE)
	String state(@PathVariable String state, ListChoice list, Model model) {
		StateProgramsView view = this.states.view(state, list.page());
		model.addAttribute("view", view);
		model.addAttribute("meta", Meta.of(
				(list.page() > 1) ? "%s, page %d".formatted(view.title(), list.page()) : view.title(),
				"The institutions of %s that report awards in health information, what they charge, and what the work pays there."
					.formatted(view.name()))
			.below("Programs", ProgramPages.ALL));
		return "program/overview/state";
	}

	@GetMapping(STATE + ".csv")
	ResponseEntity<String> stateCsv(@PathVariable String state) {
		return this.files.csv(StateLine.class, this.states.lines(state));
	}

	@GetMapping(STATE + ".json")
	ResponseEntity<String> stateJson(@PathVariable String state) {
		return this.files.json(this.states.lines(state));
	}

	/**
	 * What a reader wants to see of the list.
	 *
	 * @param page the page of the list, from 1
	 */
	record ListChoice(@Label("Page") @WholeNumber(most = 99) int page) {
	}

}
