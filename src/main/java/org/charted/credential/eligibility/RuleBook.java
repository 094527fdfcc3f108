package org.charted.credential.eligibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.ledger.FigureView;
import org.charted.prose.PrintedTexts;
import org.jspecify.annotations.Nullable;

/**
 * Rules as they are stored, with what readers may have, to be printed together with the
 * other texts of a page.
 */
public final class RuleBook {

	private final List<Requirement> rows;

	private final List<Holding> holdings;

	private final Map<String, FigureView> figures;

	RuleBook(List<Requirement> rows, List<Holding> holdings, Map<String, FigureView> figures) {
		this.rows = rows;
		this.holdings = holdings;
		this.figures = figures;
	}

	/** What a reader may have, in order. */
	public List<Holding> holdings() {
		return this.holdings;
	}

	/** What a reader has who tells us this, with what follows from it. */
	public Having having(Collection<String> holdings, Map<Experience, Integer> months) {
		return Having.of(holdings, months, this.holdings);
	}

	/** The words of the rules as Markdown. */
	public Stream<@Nullable String> texts() {
		return this.rows.stream().map(Requirement::getWords);
	}

	/**
	 * The rules by the address of the credential.
	 * @param prose the words of the rules, printed
	 */
	public Map<String, Rules> print(PrintedTexts prose) {
		Map<String, Holding> holdings = this.holdings.stream()
			.collect(Collectors.toMap(Holding::getId, Function.identity()));
		Map<String, List<Requirement>> byCredential = this.rows.stream()
			.collect(Collectors.groupingBy(Requirement::getCredential, LinkedHashMap::new, Collectors.toList()));
		Map<String, Rules> rules = new LinkedHashMap<>();
		byCredential.forEach((path, of) -> rules.put(path,
				rules(path, holding(path, holdings), of, (row) -> condition(row, holdings, prose))));
		return rules;
	}

	private static Holding holding(String path, Map<String, Holding> holdings) {
		String id = path.substring(path.lastIndexOf('/') + 1);
		return Objects.requireNonNull(holdings.get(id), "every credential with rules can be held");
	}

	private static Rules rules(String path, Holding credential, List<Requirement> rows,
			Function<Requirement, Condition> conditions) {
		return new Rules(path, credential, routes(rows,
				(row) -> row.isRequired() && !List.of(RuleReader.APPLY, RuleReader.MIND).contains(row.getRoute()),
				conditions), of(RuleReader.APPLY, rows, conditions), of(RuleReader.MIND, rows, conditions),
				routes(rows, (row) -> !row.isRequired(), conditions));
	}

	private static List<Condition> of(String route, List<Requirement> rows,
			Function<Requirement, Condition> conditions) {
		return rows.stream().filter((row) -> route.equals(row.getRoute())).map(conditions).toList();
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

	private Condition condition(Requirement row, Map<String, Holding> holdings, PrintedTexts prose) {
		return new Condition(row.getOp(), row.getAttribute(), row.getExperience(),
				row.getHoldings().stream().map(holdings::get).toList(),
				row.isCount() ? this.figures.get(row.getFigures().get(0)) : null, prose.phrase(row.getWords()).html(),
				row.getSource(), row.getGrade(), row.getAsOf());
	}

}
