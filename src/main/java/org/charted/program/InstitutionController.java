package org.charted.program;

import org.charted.web.Meta;
import org.charted.web.NotFoundException;
import org.charted.web.TableFile;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Answers {@code /programs/{unitid}}, what an institution teaches, also as JSON.
 */
@Controller
class InstitutionController {

	private static final String PATH = "/programs/{unitid:[0-9]{6}}";

	private final Institutions institutions;

	private final TableFile files;

	InstitutionController(Institutions institutions, TableFile files) {
		this.institutions = institutions;
		this.files = files;
	}

	@GetMapping(PATH)
	String institution(@PathVariable String unitid, Model model) {
		InstitutionView view = find(unitid);
		model.addAttribute("view", view);
		model.addAttribute("meta", Meta.of(view.institution().title(),
				"What %s reports of health information: programs, awards by year, prices, and what the work pays nearby."
					.formatted(view.institution().name()))
			.below("Programs", ProgramPages.ALL)
			.below("Find a program", ProgramPages.FIND));
		return "program/institution";
	}

	@GetMapping(PATH + ".json")
	ResponseEntity<String> json(@PathVariable String unitid) {
		return this.files.json(find(unitid).file());
	}

	private InstitutionView find(String unitid) {
		return this.institutions.find(unitid).orElseThrow(() -> new NotFoundException(Institution.path(unitid)));
	}

}
