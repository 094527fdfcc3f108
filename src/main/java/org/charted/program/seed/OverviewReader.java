package org.charted.program.seed;

import java.util.List;

import org.charted.content.seed.Article;
import org.charted.content.seed.Catalog;
import org.charted.content.seed.CsvRow;
import org.charted.content.seed.NewPage;
import org.charted.content.seed.PageKind;
import org.charted.content.seed.Prose;
import org.charted.content.seed.Seeds;
import org.charted.ledger.seed.ShownFigures;
import org.charted.program.Control;
import org.charted.program.LevelFamily;
import org.charted.program.ProgramPages;
import org.charted.prose.Markdown;
import org.charted.wage.Wages;
import org.charted.web.Address;
import org.charted.web.Slugged;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Reads {@code programs/programs.md}, makes a page of each state, and leads from careers
 * and credentials to the programs for them.
 */
final class OverviewReader {

	private static final PageKind STATE = new PageKind("program-state", "Programs by state", 31);

	/** What the templates of the page call its parts, apart from the fields. */
	private static final List<String> IDS = List.of("finder", "state", "near", "field", "level", "fields", "states",
			"state-map", "awards", "awards-by-field", "awards-by-level", "coverage", "accreditation");

	private final Seeds seeds;

	private final Catalog catalog;

	private final TermReader.Ways ways;

	OverviewReader(Seeds seeds, Catalog catalog, TermReader.Ways ways) {
		this.seeds = seeds;
		this.catalog = catalog;
		this.ways = ways;
	}

	void read() {
		Article all = this.seeds.article("programs/programs.md");
		if (all != null) {
			this.catalog.add(NewPage.of(ProgramSeeds.PAGE, ProgramPages.ALL, null, all));
			this.catalog.place("programs", all.front());
			this.catalog.ids(ProgramPages.ALL, IDS);
			all.front()
				.texts("related")
				.forEach((target) -> this.catalog.link(ProgramPages.ALL, target, all.front().location("related")));
		}
		this.ways.fields().forEach(this::addWays);
		this.seeds.table("data/areas.csv")
			.stream()
			.filter((row) -> "state".equals(row.cells().get("kind")))
			.forEach(this::addState);
	}

	/** Prose may ask for a field and a level, and what a field leads to leads back. */
	private void addWays(TermReader.Ways.FieldWays field) {
		this.catalog.id(ProgramPages.ALL, field.slug(), field.location());
		this.catalog.address(found(field.slug(), null));
		for (LevelFamily family : LevelFamily.values()) {
			this.catalog.address(found(field.slug(), family.slug()));
			this.catalog.address(found(null, family.slug()));
			for (Control control : Control.values()) {
				this.catalog.address(found(null, family.slug()) + "&control=" + control.slug());
			}
		}
		int number = 0;
		for (String page : field.leads()) {
			String title = "Who teaches " + StringUtils.uncapitalize(field.name());
			List<String> families = this.ways.families().getOrDefault(page, List.of());
			if (families.isEmpty()) {
				this.catalog.wayOn(page, ProgramSeeds.PAGE, found(field.slug(), null), title, ++number);
			}
			for (String family : families) {
				this.catalog.wayOn(page, ProgramSeeds.PAGE, found(field.slug(), family),
						"%s: %s".formatted(title, Slugged.of(LevelFamily.class, family).label()), ++number);
			}
		}
	}

	private static String found(@Nullable String field, @Nullable String family) {
		return Address.of(ProgramPages.FIND).with("field", field).with("level", family).toString();
	}

	private void addState(CsvRow row) {
		String name = String.valueOf(row.cells().get("name")).strip();
		String slug = Markdown.slug(name);
		String path = ProgramPages.state(slug);
		this.catalog.add(new NewPage(STATE, path, ProgramPages.stateTitle(name),
				"The institutions of %s that report awards in health information."
					.formatted(ProgramPages.inSentence(name)),
				null, 1, null, List.of(), new Prose(row.location(), ""), (field) -> row.location()));
		this.catalog.link(path, "/pay/states/" + slug, row.location());
		new ShownFigures(path, row.location(), this.catalog).all(List.of(Wages.PRICE_LEVEL), List.of("price level"));
	}

}
