package org.charted.credential.eligibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.charted.ledger.FigureView;
import org.charted.ledger.Ledger;
import org.charted.prose.ProseRenderer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules of all credentials, and what readers may have.
 */
@Service
@Transactional(readOnly = true)
public class Eligibility {

	private final RequirementRepository requirements;

	private final Ledger ledger;

	private final ProseRenderer prose;

	Eligibility(RequirementRepository requirements, Ledger ledger, ProseRenderer prose) {
		this.requirements = requirements;
		this.ledger = ledger;
		this.prose = prose;
	}

	/** What a reader may have, in order. */
	public List<Holding> holdings() {
		return this.requirements.findHoldings();
	}

	/** What a reader has who tells us this, with what follows from it. */
	public Having having(Collection<String> holdings, Map<Experience, Integer> years) {
		return Having.of(holdings, years, holdings());
	}

	/** The rules by the address of the credential. */
	public Map<String, Rules> rules() {
		List<Requirement> rows = this.requirements.findAll();
		Map<String, Holding> holdings = holdings().stream()
			.collect(Collectors.toMap(Holding::getId, Function.identity()));
		Map<String, FigureView> figures = this.ledger.figures(rows.stream()
			.filter((row) -> row.getOp() == Op.AT_LEAST)
			.flatMap((row) -> row.getOperands().stream())
			.toList());
		Map<String, List<Requirement>> byCredential = rows.stream()
			.collect(Collectors.groupingBy(Requirement::getCredential, LinkedHashMap::new, Collectors.toList()));
		Map<String, Rules> rules = new LinkedHashMap<>();
		byCredential
			.forEach((path, of) -> rules.put(path, rules(path, of, (row) -> condition(row, holdings, figures))));
		return rules;
	}

	private static Rules rules(String path, List<Requirement> rows, Function<Requirement, Condition> conditions) {
		List<Condition> applying = rows.stream()
			.filter((row) -> RuleReader.APPLY.equals(row.getRoute()))
			.map(conditions)
			.toList();
		return new Rules(path,
				routes(rows, (row) -> row.isRequired() && !RuleReader.APPLY.equals(row.getRoute()), conditions),
				applying, routes(rows, (row) -> !row.isRequired(), conditions));
	}

	private static List<Route> routes(List<Requirement> rows, Predicate<Requirement> some,
			Function<Requirement, Condition> conditions) {
		Map<String, List<Requirement>> byRoute = rows.stream()
			.filter(some)
			.collect(Collectors.groupingBy(Requirement::getRoute, LinkedHashMap::new, Collectors.toList()));
		List<Route> routes = new ArrayList<>();
		byRoute.forEach(
				(id, of) -> routes.add(new Route(id, of.get(0).getRouteTitle(), of.stream().map(conditions).toList())));
		return routes;
	}

	private Condition condition(Requirement row, Map<String, Holding> holdings, Map<String, FigureView> figures) {
		boolean counts = row.getOp() == Op.AT_LEAST;
		String words = (row.getWords() != null) ? this.prose.render(row.getWords()).inline() : "";
		return new Condition(row.getOp(), counts ? Experience.of(row.getAttribute()) : null,
				counts ? List.of() : row.getOperands().stream().map(holdings::get).toList(),
				counts ? figures.get(row.getOperands().get(0)) : null, words, row.getSource(), row.getGrade(),
				row.getAsOf());
	}

}
