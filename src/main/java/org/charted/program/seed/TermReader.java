package org.charted.program.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.Location;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;
import org.charted.program.LevelFamily;
import org.charted.program.ProgramPages;
import org.charted.program.ProgramTable;
import org.charted.program.ProgramTexts;
import org.charted.source.Period;
import org.charted.web.Slugged;

/**
 * Reads {@code programs/}: what fields and levels of study are in plain words, where the
 * tables come from, and what pages say of them.
 */
final class TermReader {

	private final Seeds seeds;

	private final Catalog catalog;

	private final List<Ways.FieldWays> fields = new ArrayList<>();

	private final Map<String, List<String>> families = new HashMap<>();

	TermReader(Seeds seeds, Catalog catalog) {
		this.seeds = seeds;
		this.catalog = catalog;
	}

	/** Read them, and tell what they lead to. */
	Ways read() {
		int position = 0;
		for (SeedEntry level : this.seeds.list("programs/levels.yaml")) {
			readLevel(level, ++position);
		}
		for (SeedEntry field : this.seeds.list("programs/fields.yaml")) {
			readField(field, ++position);
		}
		List<SeedEntry> tables = this.seeds.list("programs/tables.yaml");
		tables.forEach(this::readTable);
		expectAll("programs/tables.yaml", Slugged.slugs(ProgramTable.class), tables);
		List<SeedEntry> texts = this.seeds.list("programs/texts.yaml");
		texts.forEach(this::readText);
		expectAll("programs/texts.yaml", ProgramTexts.IDS, texts);
		return new Ways(this.fields, this.families);
	}

	private void readField(SeedEntry field, int position) {
		String cip = field.text("cip");
		if (!cip.isEmpty() && !cip.matches("[0-9]{2}\\.[0-9]{4}")) {
			field.expect("cip", "a code in quotes as in \"51.0707\", not \"" + cip + "\"");
		}
		String slug = field.id("slug");
		this.catalog.define("field of study", cip, field.location("cip"));
		this.catalog.define("name of a field of study in addresses", slug, field.location("slug"));
		this.catalog.plain(field.text("name"), field.location("name"));
		field.text("text");
		this.catalog.add(new StoreRow("program_field").set("cip", cip)
			.set("slug", slug)
			.set("name", field.text("name"))
			.set("text", this.catalog.prose(ProgramPages.FIND, this.seeds.prose(field, "text")))
			.set("position", position));
		this.fields.add(new Ways.FieldWays(slug, field.text("name"), field.texts("leads"), field.location("slug")));
		int number = 0;
		for (String page : field.texts("leads")) {
			this.catalog.linkPage(ProgramPages.FIND, page, field.location("leads"));
			this.catalog.add(new StoreRow("program_field_page").set("cip", cip)
				.set("path", page)
				.set("families", String.join(" ", this.families.getOrDefault(page, List.of())))
				.set("position", ++number));
		}
	}

	private void readLevel(SeedEntry level, int position) {
		String code = level.text("code");
		String slug = level.id("slug");
		this.catalog.define("level of study", code, level.location("code"));
		this.catalog.define("name of a level in addresses", slug, level.location("slug"));
		this.catalog.label(level.text("name"), level.location("name"));
		this.catalog.add(new StoreRow("program_level").set("code", code)
			.set("slug", slug)
			.set("name", level.text("name"))
			.set("family", level.oneOf("family", Slugged.slugs(LevelFamily.class)))
			.set("position", position));
		for (String page : level.texts("pages")) {
			this.catalog.refer("page", page, level.location("pages"));
			this.families.computeIfAbsent(page, (any) -> new ArrayList<>()).add(level.text("family"));
		}
	}

	private void readTable(SeedEntry table) {
		String source = table.id("source");
		this.catalog.refer("source", source, table.location("source"));
		this.catalog.cite(source, ProgramPages.FIND, "", table.location("source"));
		Period period = Period.parse(table.text("period"));
		if (period == null) {
			table.expect("period", "a year or a span as in 2024 or 2022 to 2023, not \"" + table.text("period") + "\"");
		}
		else {
			this.catalog.published(period.to(), table.location("period"));
		}
		this.catalog.label(table.text("counts"), table.location("counts"));
		this.catalog.add(new StoreRow("program_table").set("id", table.oneOf("id", Slugged.slugs(ProgramTable.class)))
			.set("source_id", source)
			.set("period", table.text("period"))
			.set("counts", table.text("counts"))
			.set("provisional", table.has("provisional") ? table.text("provisional") : null));
	}

	private void readText(SeedEntry text) {
		this.catalog.plain(text.text("title"), text.location("title"));
		text.text("text");
		this.catalog.add(new StoreRow("program_text").set("id", text.oneOf("id", ProgramTexts.IDS))
			.set("title", text.text("title"))
			.set("text", this.catalog.prose(ProgramPages.FIND, this.seeds.prose(text, "text"))));
	}

	/** Pages rely on each of them. */
	private void expectAll(String file, List<String> ids, List<SeedEntry> entries) {
		Set<String> missing = new HashSet<>(ids);
		for (SeedEntry entry : entries) {
			this.catalog.define("entry of " + file, entry.text("id"), entry.location("id"));
			missing.remove(entry.text("id"));
		}
		if (!missing.isEmpty() && !entries.isEmpty()) {
			this.catalog.problem(new Location(file, 1, "file"), "an entry for each of %s",
					String.join(", ", missing.stream().sorted().toList()));
		}
	}

	/**
	 * Where fields and levels lead.
	 *
	 * @param fields the fields
	 * @param families the levels that pages ask for, by page
	 */
	record Ways(List<FieldWays> fields, Map<String, List<String>> families) {

		/**
		 * A field and what it leads to.
		 *
		 * @param slug its name in addresses
		 * @param name what we call it
		 * @param leads the pages it leads to
		 * @param location where it stands
		 */
		record FieldWays(String slug, String name, List<String> leads, Location location) {
		}

	}

}
