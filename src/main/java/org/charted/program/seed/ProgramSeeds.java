package org.charted.program.seed;

import java.util.List;

import org.charted.content.seed.Article;
import org.charted.content.seed.Catalog;
import org.charted.content.seed.NewPage;
import org.charted.content.seed.PageKind;
import org.charted.content.seed.SeedKind;
import org.charted.content.seed.Seeds;
import org.charted.program.ProgramPages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads what the guide knows of programs: its words in {@code programs/}, and the tables
 * about institutions in {@code data/}.
 */
@Component
@Order(11)
class ProgramSeeds implements SeedKind {

	static final PageKind PAGE = new PageKind("program", "Programs", 25);

	/** What the template of the page calls its parts. */
	private static final List<String> IDS = List.of("found", "state", "area", "near", "within", "field", "level",
			"control", "q", "former");

	@Override
	public List<String> tables() {
		return List.of("program_field", "program_field_page", "program_level", "program_table", "program_text",
				"institution", "program", "program_award", "program_charge", "program_earning", "way_on");
	}

	@Override
	public void read(Seeds seeds, Catalog catalog) {
		List.of("/programs/compare", ProgramPages.COST).forEach(catalog::address);
		Article find = seeds.article("programs/find.md");
		if (find != null) {
			catalog.add(NewPage.of(PAGE, ProgramPages.FIND, null, find));
			catalog.place("programs", find.front());
			catalog.ids(ProgramPages.FIND, IDS);
			find.front()
				.texts("related")
				.forEach((target) -> catalog.link(ProgramPages.FIND, target, find.front().location("related")));
		}
		new OverviewReader(seeds, catalog, new TermReader(seeds, catalog).read()).read();
		AwardReader awards = new AwardReader(seeds, catalog);
		new InstitutionReader(seeds, catalog, awards.read()).read();
		awards.add();
	}

}
