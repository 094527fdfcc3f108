package org.charted.evidence;

import java.util.List;
import java.util.Locale;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.Prose;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.SeedKind;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;
import org.charted.prose.Markdown;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads {@code sources/}, {@code figures/} and {@code data/tables.yaml}.
 */
@Component
@Order(1)
class EvidenceSeeds implements SeedKind {

	static final String UNITED_STATES = "United States";

	private static final List<String> SOURCE_KINDS = List.of("article", "statistics", "agency", "issuer", "association",
			"news", "dataset", "exam-prep", "website");

	@Override
	public List<String> tables() {
		return List.of("source", "source_relay", "population", "topic", "topic_see", "figure", "figure_input",
				"figure_relay", "attribute", "fact");
	}

	@Override
	public void read(Seeds seeds, Catalog catalog) {
		catalog.address("/evidence");
		catalog.address("/sources");
		seeds.lists("sources").forEach((entry) -> readSource(entry, catalog));
		EvidenceDraft draft = new EvidenceDraft(catalog);
		new FigureTables(seeds, catalog, draft).read();
		for (SeedEntry file : seeds.mappings("figures")) {
			file.entries("populations")
				.forEach((entry) -> draft.population(entry.id("id"), entry.text("name"), entry.text("counts"),
						entry.place("id"), false));
			file.entries("topics").forEach((entry) -> readTopic(entry, draft, catalog));
			file.entries("figures").forEach((entry) -> readFigure(entry, draft, catalog));
			file.entries("relays").forEach((entry) -> readRelay(entry, catalog));
		}
		draft.finish();
	}

	private void readSource(SeedEntry entry, Catalog catalog) {
		String id = entry.id("id");
		catalog.define("source", id, entry.place("id"));
		catalog.address("/sources/" + id);
		String published = entry.optional("published");
		if (published != null && Period.parse(published) == null) {
			entry.expect("published", "a year, month or day as in 2024, 2024-08 or 2024-08-29");
		}
		String title = entry.text("title");
		for (String field : List.of("good-for", "weak")) {
			catalog.plain(entry.text(field), entry.place(field));
		}
		String trace = entry.optional("trace");
		if (trace != null) {
			catalog.plain(trace, entry.place("trace"));
		}
		catalog.add(new StoreRow("source").set("id", id)
			.set("title", title)
			.set("author", entry.optional("author"))
			.set("publisher", entry.text("publisher"))
			.set("short_name", entry.text("short"))
			.set("published", published)
			.set("kind", entry.oneOf("kind", SOURCE_KINDS))
			.set("url", entry.address("url"))
			.set("last_read", entry.date("read"))
			.set("good_for", entry.text("good-for"))
			.set("weak", entry.text("weak"))
			.set("credit", entry.optional("credit"))
			.set("trace", trace)
			.set("sort_key", Markdown.slug(entry.text("publisher") + " " + title)));
		for (String relay : entry.texts("relayed-by")) {
			catalog.refer("source", relay, entry.place("relayed-by"));
			catalog.add(new StoreRow("source_relay").set("source_id", id).set("relayed_by", relay));
		}
	}

	private void readTopic(SeedEntry entry, EvidenceDraft draft, Catalog catalog) {
		String id = entry.id("id");
		if (entry.has("question")) {
			String question = entry.text("question");
			catalog.plain(question, entry.place("question"));
			draft.topic(id, question, entry.id("population"), entry.place("id"));
		}
		else {
			catalog.refer("topic", id, entry.place("id"));
		}
		String why = entry.optional("why");
		if (why != null) {
			draft.why(id, why, entry.place("why"));
			catalog.ledgerProse(new Prose(entry.place("why"), why));
		}
		for (String see : entry.texts("see")) {
			catalog.refer("topic", see, entry.place("see"));
			catalog.add(new StoreRow("topic_see").set("topic_id", id).set("see_id", see));
		}
	}

	private void readFigure(SeedEntry entry, EvidenceDraft draft, Catalog catalog) {
		String unit = entry.text("unit");
		String qualifier = entry.has("qualifier") ? entry.oneOf("qualifier", Quantity.QUALIFIERS) : null;
		String computation = entry.has("compute") ? entry.oneOf("compute", Computation.names()) : null;
		Quantity quantity = (computation == null) ? quantity(entry, unit, qualifier) : null;
		List<String> inputs = entry.texts("of");
		inputs.forEach((input) -> catalog.refer("figure", input, entry.place("of")));
		Period period = Period.parse(entry.text("period"));
		if (period == null) {
			entry.expect("period", "a year, month, day or span as in 2024, 2024-06, 2024-06-30 or \"2023 to 2033\"");
			period = new Period("1000", "1000");
		}
		String source = (computation == null) ? entry.id("source") : null;
		if (source != null) {
			catalog.refer("source", source, entry.place("source"));
		}
		Grade grade = (computation == null) ? Grade.of(entry.oneOf("grade", Grade.words())) : Grade.OFFICIAL;
		String asOf = (computation == null) ? entry.date("as-of").toString() : null;
		String geography = entry.optional("geography");
		String id = entry.id("id");
		String doubt = entry.optional("doubt");
		if (doubt != null) {
			catalog.remark(new Prose(entry.place("doubt"), doubt));
		}
		draft.figure(
				new FigureDraft(entry.place("id"), id, entry.id("topic"), entry.id("population"), entry.text("measure"),
						(geography != null) ? geography : UNITED_STATES, quantity, unit, period, entry.text("counts"),
						source, grade, asOf, doubt, (computation != null && Computation.names().contains(computation))
								? computation.toUpperCase(Locale.ROOT) : null,
						inputs));
		for (String relay : entry.texts("relayed-by")) {
			relay(id, relay, null, entry, "relayed-by", catalog);
		}
	}

	private static @Nullable Quantity quantity(SeedEntry entry, String unit, @Nullable String qualifier) {
		String text = entry.text("value");
		Quantity quantity = Quantity.parse(text, unit, qualifier);
		if (quantity == null && !text.isEmpty()) {
			entry.expect("value", "an amount in %s, or a range as in \"18 to 24\", not \"%s\"".formatted(unit, text));
		}
		return quantity;
	}

	private void readRelay(SeedEntry entry, Catalog catalog) {
		String note = entry.optional("note");
		if (note != null) {
			catalog.remark(new Prose(entry.place("note"), note));
		}
		relay(entry.id("figure"), entry.id("by"), note, entry, "by", catalog);
	}

	private static void relay(String figure, String source, @Nullable String note, SeedEntry entry, String field,
			Catalog catalog) {
		catalog.refer("figure", figure, entry.place(field));
		catalog.refer("source", source, entry.place(field));
		catalog.define("relay", figure + " by " + source, entry.place(field));
		catalog.add(new StoreRow("figure_relay").set("figure_id", figure).set("source_id", source).set("note", note));
	}

}
