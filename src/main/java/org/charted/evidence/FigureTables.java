package org.charted.evidence;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.charted.content.Catalog;
import org.charted.content.Entry;
import org.charted.content.Line;
import org.charted.content.Seeds;

import org.jspecify.annotations.Nullable;

/**
 * Reads {@code data/tables.yaml}, which says what columns of which CSV file become
 * figures.
 */
final class FigureTables {

	private static final Pattern COLUMN = Pattern.compile("\\{([a-z0-9_]+)}");

	private final Seeds seeds;

	private final Catalog catalog;

	private final EvidenceDraft draft;

	FigureTables(Seeds seeds, Catalog catalog, EvidenceDraft draft) {
		this.seeds = seeds;
		this.catalog = catalog;
		this.draft = draft;
	}

	void read() {
		this.seeds.list("data/tables.yaml").forEach(this::readTable);
	}

	private void readTable(Entry table) {
		String file = table.text("file");
		String source = table.text("source");
		String period = table.text("period");
		Entry population = table.entry("population");
		String populationId = population.text("id");
		String name = population.text("name");
		String counts = population.text("counts");
		List<Column> columns = table.entries("figures").stream().map((entry) -> column(entry, period)).toList();
		for (Line line : this.seeds.table("data/" + file)) {
			String id = id(populationId, line);
			this.draft.population(id, capital(fill(name, line)), fill(counts, line), line.place(), true);
			columns.forEach((column) -> readCell(line, column, id, fill(source, line)));
		}
	}

	private Column column(Entry entry, String period) {
		String own = entry.optional("period");
		return new Column(entry.text("column"), entry.text("id"), entry.text("topic"), entry.optional("question"),
				entry.text("measure"), entry.text("unit"), (own != null) ? own : period, entry.text("counts"));
	}

	private void readCell(Line line, Column column, String population, String source) {
		String cell = line.cells().get(column.name());
		if (cell == null) {
			this.catalog.problem(line.place(), "a column \"%s\"", column.name());
			return;
		}
		String topic = id(column.topic(), line);
		if (column.question() != null) {
			this.draft.topic(topic, capital(fill(column.question(), line)), population, line.place());
		}
		if (cell.isBlank()) {
			return;
		}
		Quantity quantity = Quantity.parse(cell, column.unit(), null);
		Period period = Period.parse(fill(column.period(), line));
		if (quantity == null || period == null) {
			this.catalog.problem(line.place(), "a number in column \"%s\" and a period, not \"%s\"", column.name(),
					cell);
			return;
		}
		this.catalog.refer("source", source, line.place());
		this.draft.figure(new FigureDraft(line.place(), id(column.id(), line), topic, population, column.measure(),
				EvidenceSeeds.UNITED_STATES, quantity, column.unit(), period, fill(column.counts(), line), source,
				Grade.OFFICIAL, null, null, null, List.of()));
	}

	private String fill(String template, Line line) {
		return COLUMN.matcher(template).replaceAll((match) -> {
			String cell = line.cells().get(match.group(1));
			if (cell == null) {
				this.catalog.problem(line.place(), "a column \"%s\"", match.group(1));
			}
			return Matcher.quoteReplacement((cell != null) ? cell : "");
		});
	}

	private String id(String template, Line line) {
		String id = fill(template, line);
		if (!Entry.isId(id)) {
			this.catalog.problem(line.place(),
					"cells for an id of lower-case letters, digits, hyphens and dots, not \"%s\"", id);
		}
		return id;
	}

	private static String capital(String text) {
		return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	private record Column(String name, String id, String topic, @Nullable String question, String measure, String unit,
			String period, String counts) {
	}

}
