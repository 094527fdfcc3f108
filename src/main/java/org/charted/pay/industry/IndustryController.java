package org.charted.pay.industry;

import org.charted.pay.PayPages;
import org.charted.wage.OccupationChoice;
import org.charted.wage.Occupations;
import org.charted.web.Query;
import org.charted.web.TableFile;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answers {@code /pay/industries}: an occupation by industry and by kind of workplace,
 * also as CSV and JSON.
 */
@Controller
class IndustryController {

	private final Industries industries;

	private final Occupations occupations;

	private final PayPages pages;

	private final TableFile files;

	IndustryController(Industries industries, Occupations occupations, PayPages pages, TableFile files) {
		this.industries = industries;
		this.occupations = occupations;
		this.pages = pages;
		this.files = files;
	}

	@GetMapping(IndustryView.PATH)
	String industries(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		OccupationChoice occupation = this.occupations.choice(new Query(parameters));
		IndustryView industries = this.industries.view(occupation.occupation());
		model.addAttribute("industries", industries);
		model.addAttribute("texts", this.pages.show(IndustryView.PATH, model, industries.texts()));
		model.addAttribute("occupations", occupation.all());
		return "pay/industry/industries";
	}

	@GetMapping(IndustryView.PATH + ".csv")
	ResponseEntity<String> csv(@RequestParam MultiValueMap<String, String> parameters) {
		return this.files.csv(IndustryLine.class, IndustryLine.of(industries(parameters)));
	}

	@GetMapping(IndustryView.PATH + ".json")
	ResponseEntity<String> json(@RequestParam MultiValueMap<String, String> parameters) {
		return this.files.json(IndustryLine.of(industries(parameters)));
	}

	private IndustryView industries(MultiValueMap<String, String> parameters) {
		return this.industries.view(this.occupations.choice(new Query(parameters)).occupation());
	}

}
