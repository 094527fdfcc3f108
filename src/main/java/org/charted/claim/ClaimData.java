package org.charted.claim;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.charted.content.file.Nearest;
import org.charted.content.seed.Catalog;
import org.charted.content.seed.Location;
import org.charted.content.seed.StoreRow;
import org.jspecify.annotations.Nullable;

import org.springframework.expression.EvaluationContext;
import org.springframework.expression.TypedValue;
import org.springframework.expression.spel.ExpressionState;
import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.SpelParserConfiguration;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

/**
 * The figures and rows of the seeds, as the expressions of claims ask for them. Its
 * public methods are the words of expressions.
 */
final class ClaimData {

	private static final SpelExpressionParser PARSER = new SpelExpressionParser();

	private static final EvaluationContext CONTEXT = SimpleEvaluationContext.forReadOnlyDataBinding()
		.withInstanceMethods()
		.build();

	private final Catalog catalog;

	private final Map<String, String> areas = new HashMap<>();

	private final Map<String, String> industries = new HashMap<>();

	private final Map<String, StoreRow> figures = new HashMap<>();

	private final Map<String, Ranking> rankings = new HashMap<>();

	/** The names that the expression in hand can compare with, published or not. */
	private final Set<String> names = new TreeSet<>();

	/** What the expression in hand was told, for its message. */
	private final Set<String> told = new LinkedHashSet<>();

	/** Where it stands. */
	private @Nullable Location location;

	/** Whether it asked for a figure without an amount, which is a problem of its own. */
	private boolean incomplete;

	ClaimData(Catalog catalog) {
		this.catalog = catalog;
		catalog.rows("area").forEach((row) -> this.areas.put(text(row, "code"), text(row, "name")));
		catalog.rows("industry").forEach((row) -> this.industries.put(text(row, "id"), text(row, "name")));
		catalog.rows("figure").forEach((row) -> this.figures.put(text(row, "id"), row));
	}

	/** Report a claim that does not hold, or whose expression cannot be understood. */
	void check(String says, String expression, Location location) {
		this.names.clear();
		this.incomplete = false;
		this.location = location;
		try {
			SpelExpression parsed = PARSER.parseRaw(expression);
			ExpressionCheck check = new ExpressionCheck(this::value);
			check.check(parsed.getAST());
			check.names().forEach((name) -> expectKnown("name", name, this.names));
			check.parts()
				.stream()
				.filter((part) -> this.names.stream().noneMatch((name) -> name.contains(part)))
				.forEach((part) -> expectKnown("name with", part, List.of()));
			this.told.clear();
			Object holds = value(parsed.getAST());
			if (!(holds instanceof Boolean)) {
				this.catalog.problem(location, "a comparison such as figure('pay.29-2072 median') > 50000");
			}
			else if (this.told.isEmpty()) {
				this.catalog.problem(location, "an expression that asks for a figure or a row");
			}
			else if (!(Boolean) holds && !this.incomplete) {
				this.catalog.problem(location, "other words than \"%s\": that no longer holds (%s)", says,
						String.join("; ", this.told));
			}
		}
		catch (NotComputableException ex) {
			this.catalog.problem(location, "an expression that can be computed: %s", String.valueOf(ex.getMessage()));
		}
		catch (RuntimeException ex) {
			// whatever an editor writes there, and however it fails
			this.catalog.problem(location, "an expression that can be computed, with quotes around names, "
					+ "== to compare, and the words of the table in docs/content.md");
		}
	}

	private @Nullable Object value(SpelNode node) {
		return node.getValue(new ExpressionState(CONTEXT, new TypedValue(this), new SpelParserConfiguration()));
	}

	/** The amount of a figure by its question or its id, of a range the lower end. */
	public double figure(String reference) {
		return tell(reference, find(reference, "low"));
	}

	/** The upper end of a figure. */
	public double high(String reference) {
		return tell("upper end of " + reference, find(reference, "high"));
	}

	/** The year in which the period of a figure ends. */
	public double year(String reference) {
		double year = find(reference, "period_to");
		this.told.add("year of %s is %.0f".formatted(reference, year));
		return year;
	}

	/** A column of the wages of an occupation by the names of the states. */
	public Ranking states(String soc, String column) {
		return places("state", soc, column);
	}

	/** A column of the wages of an occupation by the names of the metropolitan areas. */
	public Ranking metros(String soc, String column) {
		return places("metro", soc, column);
	}

	/**
	 * A column of the wages of an occupation by the names of the areas outside cities.
	 */
	public Ranking countryside(String soc, String column) {
		return places("nonmetro", soc, column);
	}

	/** The states for which a column of the wages of an occupation was not published. */
	public List<String> statesWithout(String soc, String column) {
		Set<String> names = new TreeSet<>();
		this.catalog.rows("area")
			.stream()
			.filter((row) -> "state".equals(text(row, "kind")))
			.forEach((row) -> names.add(text(row, "name")));
		names.removeAll(states(soc, column).descending());
		this.told.add("without: " + names);
		return List.copyOf(names);
	}

	/**
	 * A column of the wages of an occupation in the nation by the names of industries.
	 */
	public Ranking industries(String soc, String column) {
		expectKnown("occupation", soc, values("occupation", "soc"));
		return wages("%s of %s by industry".formatted(column, soc),
				(row) -> isNation(row) && soc.equals(text(row, "soc")) && !"all".equals(text(row, "industry_id")),
				(row) -> this.industries.get(text(row, "industry_id")), column);
	}

	/** A column of the wages of the nation by the codes of the occupations. */
	public Ranking occupations(String column) {
		return wages("%s by occupation".formatted(column),
				(row) -> isNation(row) && "all".equals(text(row, "industry_id")), (row) -> text(row, "soc"), column);
	}

	/** The price levels by the names of states and areas, the nation's being 100. */
	public Ranking prices() {
		return rank("price levels", "area", (row) -> true, (row) -> text(row, "name"),
				(row) -> amount(row, "price_level"));
	}

	/**
	 * Whether a question's answers for the whole country, of the group that it is about,
	 * have risen from each period to the next.
	 */
	public boolean rises(String topic, String measure) {
		expectKnown("topic", topic, values("topic", "id"));
		List<StoreRow> rows = this.figures.values()
			.stream()
			.distinct()
			.filter((row) -> topic.equals(text(row, "topic_id")) && measure.equals(text(row, "measure"))
					&& "United States".equals(text(row, "geography"))
					&& List.of("LEADS", "OVERTAKEN", "EARLIER").contains(text(row, "standing"))
					&& List.of("OFFICIAL", "COPY").contains(text(row, "grade")))
			.sorted(Comparator.comparing((row) -> text(row, "period_to")))
			.toList();
		if (rows.size() < 2) {
			throw new NotComputableException("there are no two answers to \"%s %s\"".formatted(topic, measure));
		}
		boolean rises = true;
		for (int i = 1; i < rows.size(); i++) {
			rises &= number(rows.get(i - 1), "high") < number(rows.get(i), "low");
		}
		this.told.add("%s %s: %s".formatted(topic, measure,
				rows.stream().map((row) -> print(number(row, "low"))).collect(Collectors.joining(", "))));
		return rises;
	}

	/** The first figure of an attribute by the file names of the careers. */
	public Ranking careers(String attribute) {
		return profiles("career", attribute);
	}

	/** The first figure of an attribute by the file names of the credentials. */
	public Ranking credentials(String attribute) {
		return profiles("credential", attribute);
	}

	/**
	 * The answers that lead for the whole country, of all topics of a kind, as "growth",
	 * by what follows that word in their ids, as "29-2072".
	 */
	public Ranking topics(String kind, String measure) {
		List<String> ids = values("topic", "id");
		if (ids.stream().noneMatch((id) -> id.startsWith(kind + "."))) {
			expectKnown("kind of topic", kind,
					ids.stream()
						.map((id) -> id.substring(0, id.lastIndexOf('.') + 1))
						.map((id) -> id.replaceAll("\\.$", ""))
						.toList());
		}
		// what such topics are about, whether or not a figure answers one of them
		this.names.addAll(values("industry", "id"));
		this.names.addAll(values("occupation", "soc"));
		String start = kind + ".";
		return rank("%s, %s".formatted(kind, measure), "figure",
				(row) -> text(row, "topic_id").startsWith(start) && measure.equals(text(row, "measure"))
						&& List.of("LEADS", "OVERTAKEN").contains(text(row, "standing"))
						&& "United States".equals(text(row, "geography")),
				(row) -> text(row, "topic_id").substring(start.length()), (row) -> amount(row, "low"));
	}

	private Ranking places(String kind, String soc, String column) {
		expectKnown("occupation", soc, values("occupation", "soc"));
		Set<String> codes = new LinkedHashSet<>();
		this.catalog.rows("area")
			.stream()
			.filter((row) -> kind.equals(text(row, "kind")))
			.forEach((row) -> codes.add(text(row, "code")));
		return wages("%s of %s by %s".formatted(column, soc, kind),
				(row) -> soc.equals(text(row, "soc")) && "all".equals(text(row, "industry_id"))
						&& codes.contains(text(row, "area_code")),
				(row) -> this.areas.get(text(row, "area_code")), column);
	}

	private Ranking wages(String name, Predicate<StoreRow> condition, Function<StoreRow, @Nullable String> things,
			String column) {
		if (!"adjusted".equals(column)) {
			return rank(name, "wage", condition, things, (row) -> amount(row, column));
		}
		Map<String, Double> prices = new HashMap<>();
		for (StoreRow area : this.catalog.rows("area")) {
			Double level = amount(area, "price_level");
			if (level != null) {
				prices.put(text(area, "code"), level);
			}
		}
		return rank(name, "wage", condition, things, (row) -> {
			Double median = amount(row, "median");
			Double level = prices.get(text(row, "area_code"));
			return (median != null && level != null) ? median / level * 100 : null;
		});
	}

	private Ranking profiles(String kind, String attribute) {
		expectKnown("attribute", attribute, values("fact", "attribute"));
		return rank("%s of each %s".formatted(attribute, kind), "fact",
				(row) -> kind.equals(text(row, "kind")) && attribute.equals(text(row, "attribute"))
						&& Objects.equals(1, row.columns().get("position")),
				(row) -> text(row, "path").substring(text(row, "path").lastIndexOf('/') + 1), (row) -> {
					StoreRow figure = this.figures.get(text(row, "figure_id"));
					return (figure != null) ? amount(figure, "low") : null;
				});
	}

	private Ranking rank(String name, String table, Predicate<StoreRow> condition,
			Function<StoreRow, @Nullable String> things, Function<StoreRow, @Nullable Double> amounts) {
		Ranking ranking = this.rankings.computeIfAbsent(name, (any) -> {
			Map<String, Double> ranked = new HashMap<>();
			Set<String> known = new TreeSet<>();
			for (StoreRow row : this.catalog.rows(table)) {
				String thing = condition.test(row) ? things.apply(row) : null;
				if (thing != null) {
					known.add(thing);
					Double amount = amounts.apply(row);
					if (amount != null) {
						ranked.put(thing, amount);
					}
				}
			}
			if (ranked.isEmpty()) {
				throw new NotComputableException("there are no amounts of " + name);
			}
			return new Ranking(name, ranked, known);
		});
		this.names.addAll(ranking.known());
		this.told.add(ranking.toString());
		return ranking;
	}

	/** A figure that there is not is a problem that the catalog tells. */
	private double find(String reference, String column) {
		Location place = Objects.requireNonNull(this.location);
		String id = this.catalog.figure(reference, place);
		this.catalog.refer("figure", id, place);
		StoreRow figure = this.figures.get(id);
		this.incomplete |= figure == null;
		if (figure == null) {
			return Double.NaN;
		}
		if ("period_to".equals(column) && text(figure, column).isEmpty()) {
			throw new NotComputableException("nobody says for which year \"%s\" is".formatted(reference));
		}
		return "period_to".equals(column) ? Double.parseDouble(text(figure, column).substring(0, 4))
				: number(figure, column);
	}

	private double tell(String what, double amount) {
		this.told.add(what + " is " + print(amount));
		return amount;
	}

	static String print(double amount) {
		return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.US)).format(amount);
	}

	private static boolean isNation(StoreRow row) {
		return "us".equals(text(row, "area_code"));
	}

	private static String text(StoreRow row, String column) {
		Object content = row.columns().get(column);
		return (content != null) ? content.toString() : "";
	}

	private double number(StoreRow row, String column) {
		Double amount = amount(row, column);
		this.incomplete |= amount == null;
		return (amount != null) ? amount : Double.NaN;
	}

	private List<String> values(String table, String column) {
		return this.catalog.rows(table).stream().map((row) -> text(row, column)).toList();
	}

	private static void expectKnown(String kind, String name, Collection<String> known) {
		if (!known.contains(name)) {
			throw new NotComputableException("there is no %s \"%s\"%s".formatted(kind, name,
					Nearest.to(name, known).map("; did you mean \"%s\"?"::formatted).orElse("")));
		}
	}

	private static @Nullable Double amount(StoreRow row, String column) {
		if (!row.columns().containsKey(column)) {
			throw new NotComputableException("there is no column \"%s\"".formatted(column));
		}
		Object content = row.columns().get(column);
		return (content instanceof Number number) ? number.doubleValue() : null;
	}

}
