package org.charted.ledger.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.CsvRow;
import org.charted.content.seed.Prose;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.SeedKind;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;
import org.charted.ledger.Computation;
import org.charted.ledger.Figure;
import org.charted.ledger.Quantity;
import org.charted.prose.FigureQuestion;
import org.charted.source.Grade;
import org.charted.source.Period;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads {@code figures/} and {@code data/tables.yaml}.
 */
@Component
@Order(2)
class LedgerSeeds implements SeedKind {

	/** The lists of a file, and fields by which their entries are known. */
	private static final Map<String, List<String>> LISTS = new TreeMap<>(Map.of("figures",
			List.of("measure", "value", "compute", "figures"), "populations", List.of("name"), "ranges",
			List.of("from", "to"), "relays", List.of("figure", "by"), "topics", List.of("question", "why", "see")));

	/** The period of what nobody tells the year of. */
	private static final String NOT_KNOWN = "not known";

	@Override
	public List<String> tables() {
		return List.of("population", "topic", "topic_see", "figure", "figure_input", "figure_relay");
	}

	@Override
	public void read(Seeds seeds, Catalog catalog) {
		catalog.address("/evidence");
		LedgerDraft draft = new LedgerDraft(catalog);
		List<Map<String, List<SeedEntry>>> files = seeds.mappings("figures").stream().map(LedgerSeeds::lists).toList();
		Plausibility plausibility = new Plausibility(catalog);
		files.forEach((lists) -> entries(lists, "ranges").forEach(plausibility::readRange));
		new FigureTables(seeds, catalog, draft, plausibility).read();
		for (Map<String, List<SeedEntry>> lists : files) {
			entries(lists, "populations").forEach((entry) -> draft.population(entry.id("id"),
					label(entry, "name", catalog), label(entry, "counts", catalog), entry.location("id"), false));
			entries(lists, "topics").forEach((entry) -> readTopic(entry, draft, catalog));
			entries(lists, "figures").forEach((entry) -> readFigures(entry, draft, plausibility, catalog));
			entries(lists, "relays").forEach((entry) -> readRelay(entry, draft, catalog));
		}
		plausibility.check(draft.figures());
		draft.finish();
	}

	/**
	 * The entries of a file by the list they belong to, wherever they stand: what is
	 * added at the end of a file falls into its last list.
	 */
	private static Map<String, List<SeedEntry>> lists(SeedEntry file) {
		Map<String, List<SeedEntry>> lists = new HashMap<>();
		LISTS.keySet().forEach((list) -> file.entries(list).forEach((entry) -> {
			String home = home(list, entry);
			if (!home.equals(list)) {
				entry.expect(list, "an entry with \"%s\"; this one has the fields of \"%s\": move it into that list"
					.formatted(String.join("\" or \"", fields(list)), home));
			}
			lists.computeIfAbsent(home, (any) -> new ArrayList<>()).add(entry);
		}));
		return lists;
	}

	private static String home(String list, SeedEntry entry) {
		return fields(list).stream().anyMatch(entry::has) ? list
				: LISTS.keySet()
					.stream()
					.filter((other) -> fields(other).stream().anyMatch(entry::has))
					.findFirst()
					.orElse(list);
	}

	private static List<String> fields(String list) {
		return LISTS.getOrDefault(list, List.of());
	}

	private static List<SeedEntry> entries(Map<String, List<SeedEntry>> lists, String list) {
		return lists.getOrDefault(list, List.of());
	}

	/** A required text that is printed as it stands and may hold numbers. */
	private static String label(SeedEntry entry, String field, Catalog catalog) {
		String text = entry.text(field);
		catalog.label(text, entry.location(field));
		return text;
	}

	private static String population(SeedEntry entry, Catalog catalog) {
		String population = entry.id("population");
		catalog.refer("population", population, entry.location("population"));
		return population;
	}

	private void readTopic(SeedEntry entry, LedgerDraft draft, Catalog catalog) {
		String id = entry.id("id");
		if (entry.has("question")) {
			String question = entry.text("question");
			catalog.plain(question, entry.location("question"));
			draft.topic(id, question, population(entry, catalog), entry.location("id"));
		}
		else {
			catalog.refer("topic", id, entry.location("id"));
		}
		String why = entry.optional("why");
		if (why != null) {
			catalog.define("explanation of a topic", id, entry.location("why"));
			draft.why(id, why, entry.location("why"));
			catalog.ledgerProse(new Prose(entry.location("why"), why));
		}
		for (String see : entry.texts("see")) {
			catalog.refer("topic", see, entry.location("see"));
			catalog.add(new StoreRow("topic_see").set("topic_id", id).set("see_id", see));
		}
	}

	/** A figure, or what several have in common, with these. */
	private void readFigures(SeedEntry entry, LedgerDraft draft, Plausibility plausibility, Catalog catalog) {
		if (!entry.has("figures")) {
			readFigure(entry, draft, plausibility, catalog);
			return;
		}
		for (SeedEntry figure : entry.entries("figures")) {
			figure.inherit(entry);
			readFigure(figure, draft, plausibility, catalog);
		}
	}

	private void readFigure(SeedEntry entry, LedgerDraft draft, Plausibility plausibility, Catalog catalog) {
		String unit = entry.text("unit");
		String unfit = unit.isEmpty() ? null : Plausibility.ofUnit(unit);
		if (unfit != null) {
			entry.expect("unit", unfit);
		}
		String qualifier = entry.has("qualifier") ? entry.oneOf("qualifier", Quantity.QUALIFIERS) : null;
		String computation = entry.has("compute") ? entry.oneOf("compute", Computation.names()) : null;
		Quantity quantity = (computation == null) ? quantity(entry, unit, qualifier, plausibility) : null;
		List<String> inputs = entry.texts("of");
		if (inputs.stream().distinct().count() < inputs.size()) {
			entry.expect("of", "figures, each once");
		}
		inputs.stream()
			.filter((input) -> FigureQuestion.parse(input).isEmpty())
			.forEach((input) -> catalog.refer("figure", input, entry.location("of")));
		Period period = (computation == null || entry.has("period")) ? period(entry, catalog) : FigureDraft.UNTOLD;
		String source = (computation == null) ? entry.id("source") : null;
		if (source != null) {
			catalog.refer("source", source, entry.location("source"));
		}
		Grade grade = (computation == null) ? Grade.of(entry.oneOf("grade", Grade.words())) : Grade.OFFICIAL;
		LocalDate asOf = (computation == null) ? entry.date("as-of") : null;
		if (asOf != null) {
			catalog.seen(asOf, entry.location("as-of"));
		}
		String geography = entry.optional("geography");
		if (geography != null) {
			catalog.label(geography, entry.location("geography"));
		}
		String id = entry.id("id");
		String doubt = entry.optional("doubt");
		if (doubt != null) {
			catalog.remark(new Prose(entry.location("doubt"), doubt));
		}
		String topic = entry.id("topic");
		catalog.refer("topic", topic, entry.location("topic"));
		String population = population(entry, catalog);
		String question = entry.optional("question");
		if (question != null) {
			catalog.plain(question, entry.location("question"));
			draft.topic(topic, question, population, entry.location("question"));
		}
		draft.figure(new FigureDraft(entry.location("id"), id, topic, population, label(entry, "measure", catalog),
				(geography != null) ? geography : Figure.UNITED_STATES, quantity, unit, period,
				label(entry, "counts", catalog), source, grade, asOf, doubt,
				(computation != null && Computation.names().contains(computation))
						? new FigureDraft.Calculation(Computation.valueOf(computation.toUpperCase(Locale.ROOT)), inputs,
								entry.has("period"), entry.location("of"))
						: null));
		entry.texts("formerly").forEach((old) -> catalog.formerly(old, "/evidence/" + id, entry.location("formerly")));
		for (String relay : entry.texts("relayed-by")) {
			draft.relay(id, relay, null, entry.location("relayed-by"));
		}
	}

	private static Period period(SeedEntry entry, Catalog catalog) {
		if (NOT_KNOWN.equals(entry.text("period"))) {
			return Period.UNKNOWN;
		}
		Period period = Period.parse(entry.text("period"));
		if (period == null) {
			entry.expect("period",
					"a year, month, day or span as in 2024, 2024-06, 2024-06-30 or \"2023 to 2033\", or \"not known\"");
			return FigureDraft.UNTOLD;
		}
		if (period.from().equals(period.to())) {
			if (Quantity.MOMENTS.contains(entry.text("unit"))) {
				catalog.past(period.from(), entry.location("period"));
			}
			else {
				catalog.published(period.from(), entry.location("period"));
			}
		}
		else {
			catalog.span(period.from(), period.to(), entry.location("period"));
		}
		return period;
	}

	private static @Nullable Quantity quantity(SeedEntry entry, String unit, @Nullable String qualifier,
			Plausibility plausibility) {
		String text = entry.text("value");
		Quantity quantity = Quantity.parse(text, unit, qualifier);
		if (quantity == null && !text.isEmpty()) {
			entry.expect("value", "an amount in %s, or a range as in \"18 to 24\", not \"%s\"%s".formatted(unit, text,
					CsvRow.plainNumber(text)));
		}
		String unlikely = (quantity != null)
				? plausibility.ofAmount(entry.text("topic"), quantity, entry.text("measure"), entry.location("unit"))
				: null;
		if (unlikely != null) {
			entry.expect("value", unlikely + ", not \"" + text + "\"");
		}
		return quantity;
	}

	private void readRelay(SeedEntry entry, LedgerDraft draft, Catalog catalog) {
		String note = entry.optional("note");
		if (note != null) {
			catalog.remark(new Prose(entry.location("note"), note));
		}
		catalog.refer("figure", entry.id("figure"), entry.location("figure"));
		draft.relay(entry.id("figure"), entry.id("by"), note, entry.location("by"));
	}

}
