package org.charted.program.overview;

import org.charted.program.ProgramPages;
import org.charted.web.Meta;
import org.charted.web.TableFile;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers {@code /programs}, what is taught and by how many, also as CSV and JSON.
 */
@Controller
class ProgramsController {

	private final Programs programs;

	private final TableFile files;

	ProgramsController(Programs programs, TableFile files) {
		this.programs = programs;
		this.files = files;
	}

	@GetMapping(ProgramPages.ALL)
	String programs(Model model) {
		ProgramsView view = this.programs.view();
		model.addAttribute("view", view);
		model.addAttribute("meta",
				Meta.of(view.page().getTitle(), view.page().getSummary()).checked(view.page().getChecked()));
		return "program/overview/programs";
	}

	@GetMapping(ProgramPages.ALL + ".csv")
	ResponseEntity<String> programsCsv() {
		return this.files.csv(AwardLine.class, this.programs.lines());
	}

	@GetMapping(ProgramPages.ALL + ".json")
	ResponseEntity<String> programsJson() {
		return this.files.json(this.programs.lines());
	}

}
