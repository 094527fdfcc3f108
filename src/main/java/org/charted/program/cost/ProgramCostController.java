package org.charted.program.cost;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.charted.credential.Credentials;
import org.charted.credential.cost.Costs;
import org.charted.credential.cost.FirstRenewal;
import org.charted.credential.cost.Priced;
import org.charted.program.Institutions;
import org.charted.program.NamedInstitution;
import org.charted.program.ProgramPages;
import org.charted.web.BadParameterException;
import org.charted.web.Choices;
import org.charted.web.Meta;
import org.charted.web.Near;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers {@code /programs/cost?c=..&level=..&semesters=..&tuition=..&exam=..}: what a
 * program of an institution would cost, part by part.
 */
@Controller
class ProgramCostController {

	private static final String NAME = "What a program would cost";

	private final Priceables priceables;

	private final Institutions institutions;

	private final Credentials credentials;

	private final Costs costs;

	ProgramCostController(Priceables priceables, Institutions institutions, Credentials credentials, Costs costs) {
		this.priceables = priceables;
		this.institutions = institutions;
		this.credentials = credentials;
		this.costs = costs;
	}

	@GetMapping(path = ProgramPages.COST, name = NAME)
	String cost(ProgramCostForm form, Model model, HttpServletResponse response) {
		String unitid = form.unitid();
		model.addAttribute("meta", meta(NAME));
		if (unitid == null) {
			return "program/cost/start";
		}
		Priceable priceable = this.priceables.find(unitid).orElseThrow(() -> noSuch(unitid));
		Choices.oneOf("field", form.field(), slugs(priceable.fields()));
		Choices.oneOf("level", form.level(), slugs(priceable.levels()));
		List<Priced> exams = this.credentials.exams(form.exam());
		Choices.oneOf("exam", form.exam(), exams.stream().map(Priced::id).toList());
		Priced exam = exams.stream().filter((one) -> one.id().equals(form.exam())).findFirst().orElse(null);
		if (form.isRefused()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		model.addAttribute("form", form);
		model.addAttribute("exams", exams.stream()
			.collect(Collectors.partitioningBy((one) -> priceable.leadsTo(one.path(), form.field()))));
		model.addAttribute("cost", ProgramCost.of(priceable, form, exam, (exam != null)
				? FirstRenewal.of(exam, this.costs.rulesOfIssuers(), form.membership().amount()) : null));
		model.addAttribute("meta", meta(NAME + ": " + priceable.institution().title()));
		return "program/cost/cost";
	}

	private static Meta meta(String title) {
		return Meta.of(title,
				"Published tuition, books, exam and first renewal added up; every part opens, and your own number counts instead.")
			.below("Programs", ProgramPages.ALL);
	}

	private static Collection<String> slugs(List<Priceable.ProgramOption> choices) {
		return choices.stream().map(Priceable.ProgramOption::slug).toList();
	}

	private BadParameterException noSuch(String wrong) {
		return new BadParameterException("There is no such choice for \u201c%s\u201d.", "c", wrong,
				Near.among(this.institutions.named(), (one) -> Stream.of(one.unitid(), one.name(), one.title()))
					.to(wrong)
					.stream()
					.map(NamedInstitution::unitid)
					.toList());
	}

}
