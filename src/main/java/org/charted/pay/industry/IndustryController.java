package org.charted.pay.industry;

import org.charted.pay.PayPages;
import org.charted.wage.OccupationChoice;
import org.charted.wage.Occupations;
import org.charted.web.Label;
import org.charted.web.TableFile;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers {@code /pay/industries}: an occupation by industry and by kind of workplace,
 * also as CSV and JSON.
 */
@Controller
class IndustryController {

	/**
	 * What a reader wants to see.
	 *
	 * @param soc the code of the occupation; {@code null} when none is asked for
	 */
	record IndustryFilter(@Label("Occupation") @BindParam(Occupations.PARAMETER) @Nullable String soc) {
	}

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
	String industries(IndustryFilter filter, Model model) {
		OccupationChoice occupation = this.occupations.choice(filter.soc());
		IndustryView industries = this.industries.view(occupation.occupation());
		model.addAttribute("industries", industries);
		model.addAttribute("texts", this.pages.show(IndustryView.PATH, model, industries.texts()));
		model.addAttribute("occupations", occupation.all());
		return "pay/industry/industries";
	}

	@GetMapping(IndustryView.PATH + ".csv")
	ResponseEntity<String> csv(IndustryFilter filter) {
		return this.files.csv(IndustryLine.class, IndustryLine.of(industries(filter)));
	}

	@GetMapping(IndustryView.PATH + ".json")
	ResponseEntity<String> json(IndustryFilter filter) {
		return this.files.json(IndustryLine.of(industries(filter)));
	}

	private IndustryView industries(IndustryFilter filter) {
		return this.industries.view(this.occupations.choice(filter.soc()).occupation());
	}

}
