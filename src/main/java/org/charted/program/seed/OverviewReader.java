package org.charted.program.seed;

import org.charted.content.seed.Catalog;
import org.charted.program.LevelFamily;
import org.charted.program.ProgramPages;
import org.charted.web.Address;
import org.jspecify.annotations.Nullable;

/**
 * Leads from careers and credentials to the programs for them.
 */
final class OverviewReader {

	private final Catalog catalog;

	private final TermReader.Ways ways;

	OverviewReader(Catalog catalog, TermReader.Ways ways) {
		this.catalog = catalog;
		this.ways = ways;
	}

	void read() {
		this.ways.fields().forEach(this::addWays);
	}

	/** Prose may ask for a field and a level, and what a field leads to leads back. */
	private void addWays(TermReader.Ways.FieldWays field) {
		this.catalog.address(found(field.slug(), null));
		for (LevelFamily family : LevelFamily.values()) {
			this.catalog.address(found(field.slug(), family.slug()));
			this.catalog.address(found(null, family.slug()));
		}
		int number = 0;
		for (String page : field.leads()) {
			this.catalog.wayOn(page, ProgramSeeds.PAGE, found(field.slug(), this.ways.families().get(page)),
					"Who teaches it: " + field.name(), ++number);
		}
	}

	private static String found(@Nullable String field, @Nullable String family) {
		return Address.of(ProgramPages.FIND).with("field", field).with("level", family).toString();
	}

}
