package org.charted.ledger.seed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.CsvRow;
import org.charted.content.seed.Location;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.Seeds;
import org.charted.ledger.Figure;
import org.charted.ledger.Quantity;
import org.charted.source.Grade;
import org.charted.source.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code data/tables.yaml}, which says what columns of which CSV file become
 * figures.
 */
final class FigureTables {

	private static final Pattern COLUMN = Pattern.compile("\\{([a-z0-9_]+)}");

	private final Seeds seeds;

	private final Catalog catalog;

	private final LedgerDraft draft;

	private final Plausibility plausibility;

	/** The tables that stand in {@code data/wages.yaml} with their source and period. */
	private final Map<String, SeedEntry> editions = new HashMap<>();

	/** The cells that are printed, each once where it stands. */
	private final Set<String> printed = new HashSet<>();

	FigureTables(Seeds seeds, Catalog catalog, LedgerDraft draft, Plausibility plausibility) {
		this.seeds = seeds;
		this.catalog = catalog;
		this.draft = draft;
		this.plausibility = plausibility;
	}

	void read() {
		for (SeedEntry wages : this.seeds.list("data/wages.yaml")) {
			// what is missing or nobody knows there is told by those who read the wages
			List.of("area", "period", "source").forEach(wages::optional);
			this.editions.put(String.valueOf(wages.optional("file")), wages);
		}
		this.seeds.list("data/tables.yaml").forEach(this::readTable);
	}

	private void readTable(SeedEntry entry) {
		String file = entry.text("file");
		SeedEntry edition = entry.has("period") ? entry : this.editions.getOrDefault(file, entry);
		String period = edition.text("period");
		String geography = entry.has("geography") ? label(entry, "geography") : null;
		FigureTable table = new FigureTable(edition.text("source"),
				(geography != null) ? geography : Figure.UNITED_STATES,
				entry.has("grade") ? Grade.of(entry.oneOf("grade", Grade.words())) : Grade.OFFICIAL);
		RowPopulation population = population(entry);
		List<FigureColumn> columns = entry.entries("figures").stream().map((column) -> column(column, period)).toList();
		if (file.isEmpty()) {
			return;
		}
		for (CsvRow line : chosen(this.seeds.table("data/" + file), entry)) {
			String id = id(population.id(), line);
			if (population.name() != null) {
				this.draft.population(id, capital(print(population.name(), line)), print(population.counts(), line),
						line.location(), true);
			}
			columns.forEach((column) -> readCell(line, column, id, table));
		}
	}

	/** The rows of a table, or only those with certain cells. */
	private List<CsvRow> chosen(List<CsvRow> lines, SeedEntry entry) {
		if (!entry.has("only")) {
			return lines;
		}
		SeedEntry only = entry.entry("only");
		List<CsvRow> chosen = lines;
		for (String column : only.names()) {
			List<String> cells = only.texts(column);
			Set<@Nullable String> there = new HashSet<>();
			lines.forEach((line) -> there.add(line.cells().get(column)));
			cells.stream()
				.filter((cell) -> this.seeds.isComplete() && !there.contains(cell))
				.forEach((cell) -> only.expect(column, "cells of this column of the table, not \"" + cell + "\""));
			chosen = chosen.stream().filter((line) -> cells.contains(line.cells().get(column))).toList();
		}
		return chosen;
	}

	/** A population of its own for each row, or the id of one that stands elsewhere. */
	private RowPopulation population(SeedEntry entry) {
		if (entry.isText("population")) {
			return new RowPopulation(entry.text("population"), null, "");
		}
		SeedEntry population = entry.entry("population");
		return new RowPopulation(population.text("id"), label(population, "name"), label(population, "counts"));
	}

	private FigureColumn column(SeedEntry entry, String period) {
		String own = entry.optional("period");
		String unit = entry.text("unit");
		String question = entry.optional("question");
		if (question != null) {
			this.catalog.plain(withoutColumns(question), entry.location("question"));
		}
		String unfit = unit.isEmpty() ? null : Plausibility.ofUnit(unit);
		if (unfit != null) {
			entry.expect("unit", unfit);
		}
		if (Stream.of("column", "id", "topic", "measure").anyMatch((field) -> entry.text(field).isEmpty())) {
			this.catalog.incomplete();
		}
		return new FigureColumn(entry.text("column"), entry.text("id"), entry.text("topic"), question,
				label(entry, "measure"), unit, entry.location("unit"), (own != null) ? own : period,
				label(entry, "counts"), entry.texts("formerly"));
	}

	private void readCell(CsvRow line, FigureColumn column, String population, FigureTable table) {
		String cell = line.cells().get(column.name());
		if (column.name().isEmpty()) {
			return;
		}
		if (cell == null) {
			lacks(line, column.name());
			return;
		}
		String topic = id(column.topic(), line);
		if (column.question() != null) {
			this.catalog.refer("population", population, line.location());
			this.draft.topic(topic, capital(print(column.question(), line)), population, line.location());
		}
		if (cell.isBlank()) {
			return;
		}
		Quantity quantity = Quantity.parse(cell, column.unit(), null);
		Period period = Period.parse(fill(column.period(), line));
		if (quantity == null || period == null) {
			this.catalog.problem(line.location(), "a number in column \"%s\" and a period, not \"%s\"%s", column.name(),
					cell, CsvRow.plainNumber(cell));
			return;
		}
		String unlikely = this.plausibility.ofAmount(topic, quantity, column.measure(), column.unitLocation());
		if (unlikely != null) {
			this.catalog.problem(line.location(), "%s in column \"%s\", not \"%s\"", unlikely, column.name(), cell);
		}
		if (period.from().equals(period.to())) {
			this.catalog.published(period.from(), line.location());
		}
		else {
			this.catalog.span(period.from(), period.to(), line.location());
		}
		String source = fill(table.source(), line);
		this.catalog.refer("source", source, line.location());
		this.catalog.refer("topic", topic, line.location());
		this.catalog.refer("population", population, line.location());
		this.draft.figure(new FigureDraft(line.location(), id(column.id(), line), topic, population, column.measure(),
				print(table.geography(), line), quantity, column.unit(), period, print(column.counts(), line), source,
				table.grade(), null, null, null));
		column.formerly()
			.forEach((old) -> this.catalog.formerly(fill(old, line), "/evidence/" + id(column.id(), line),
					line.location()));
	}

	private void lacks(CsvRow line, String column) {
		this.catalog.unreadable(line.header(), "a column \"%s\", which data/tables.yaml names%s", column,
				line.near(column));
	}

	/** A text that is printed with the cells of rows in it. */
	private String label(SeedEntry entry, String field) {
		String text = entry.text(field);
		this.catalog.label(withoutColumns(text), entry.location(field));
		return text;
	}

	private static String withoutColumns(String template) {
		return COLUMN.matcher(template).replaceAll("\u2026");
	}

	/** As {@link #fill}, where the text is printed. */
	private String print(String template, CsvRow line) {
		COLUMN.matcher(template).results().map((match) -> line.cells().get(match.group(1))).forEach((cell) -> {
			if (cell != null && this.printed.add(line.location() + " " + cell)) {
				this.catalog.label(cell, line.location());
			}
		});
		return fill(template, line);
	}

	private String fill(String template, CsvRow line) {
		return COLUMN.matcher(template).replaceAll((match) -> {
			String cell = line.cells().get(match.group(1));
			if (cell == null) {
				lacks(line, match.group(1));
			}
			return Matcher.quoteReplacement((cell != null) ? cell : "");
		});
	}

	private String id(String template, CsvRow line) {
		String id = fill(template, line);
		if (!SeedEntry.isId(id)) {
			this.catalog.problem(line.location(),
					"cells for an id of lower-case letters, digits, hyphens and dots, not \"%s\"", id);
		}
		return id;
	}

	private static String capital(String text) {
		return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	/** What all figures of a table have in common. */
	private record FigureTable(String source, String geography, Grade grade) {
	}

	private record RowPopulation(String id, @Nullable String name, String counts) {
	}

	private record FigureColumn(String name, String id, String topic, @Nullable String question, String measure,
			String unit, Location unitLocation, String period, String counts, List<String> formerly) {
	}

}
