package org.charted.program.overview;

import org.charted.program.ProgramPages;
import org.charted.web.Meta;
import org.charted.web.TableFile;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Answers {@code /programs/states/{state}}, who teaches it in a state, also as CSV and
 * JSON.
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
	String state(@PathVariable String state, Model model) {
		StateProgramsView view = this.states.view(state);
		model.addAttribute("view", view);
		model.addAttribute("meta", Meta.of(view.title(),
				"The institutions of %s that report awards in health information, what they charge, and what the work pays there."
					.formatted(view.name()))
			.below("Programs", ProgramPages.ALL));
		return "program/overview/state";
	}

	@GetMapping(STATE + ".csv")
	ResponseEntity<String> stateCsv(@PathVariable String state) {
		return this.files.csv(StateLine.class, this.states.view(state).lines());
	}

	@GetMapping(STATE + ".json")
	ResponseEntity<String> stateJson(@PathVariable String state) {
		return this.files.json(this.states.view(state).lines());
	}

}
