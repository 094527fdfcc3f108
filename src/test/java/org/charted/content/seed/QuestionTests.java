package org.charted.content.seed;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Seeds ask for the figure that answers a question today, and for the newest source of a
 * series.
 */
class QuestionTests {

	@TempDir
	private Path folder;

	@Test
	void areStoredAsTheFigureThatLeads() {
		Content content = read(SeedFolder.valid().edit("guide/pay.md", "{bureau-2024.median}", "{pay\nmedian}"));
		assertThat(content.rows("page")).anySatisfy((page) -> assertThat(page.columns().get("markdown")).asString()
			.contains("earns {bureau-2024.median}, see"));
		assertThat(content.rows("mention")).contains(mention("bureau-2024.median", "/guide/pay"));
	}

	@Test
	void areAnsweredByTheNextEdition() {
		Content content = read(SeedFolder.valid()
			.edit("guide/pay.md", "{bureau-2024.median}", "{pay median} after {pay median before}")
			.edit("careers/coder.md", "figure: bureau-2024.median", "figure: pay median")
			.edit("figures/pay.yaml", "figures:\n", """
					figures:
					  - id: bureau-2025.median
					    topic: pay
					    population: coders
					    measure: median
					    value: 51,000
					    unit: dollars a year
					    period: 2025-05
					    counts: The middle yearly wage.
					    source: bureau
					    grade: official
					    as-of: 2026-11-22
					"""));
		assertThat(content.rows("page")).anySatisfy((page) -> assertThat(page.columns().get("markdown")).asString()
			.contains("{bureau-2025.median} after {bureau-2024.median}"));
		assertThat(content.rows("fact"))
			.anySatisfy((fact) -> assertThat(fact.columns()).containsEntry("figure_id", "bureau-2025.median"));
	}

	@Test
	void areAskedForAPlaceAndForThePeriodOfAnotherAnswer() {
		Content content = read(SeedFolder.valid()
			.edit("guide/pay.md", "{bureau-2024.median}", "{pay median, Ohio} or {pay median with wage.oh}")
			.edit("figures/pay.yaml", "figures:\n", """
					figures:
					  - id: wage.oh.2023
					    topic: wage.oh
					    population: coders
					    measure: median
					    value: 51,000
					    unit: dollars a year
					    period: 2023-05
					    counts: The middle yearly wage.
					    source: bureau
					    grade: official
					    as-of: 2026-11-22
					""")
			.edit("figures/pay.yaml", "topics:\n", """
					topics:
					  - id: wage.oh
					    question: What do coders earn in Ohio?
					    population: coders
					"""));
		assertThat(content.rows("page")).anySatisfy((page) -> assertThat(page.columns().get("markdown")).asString()
			.contains("{bureau-2024.oh.median} or {bureau-2023.median}"));
	}

	@Test
	void areAskedByWhateverShowsOrComputesFigures() {
		Content content = read(SeedFolder.valid()
			.edit("figures/pay.yaml", "of: [bureau-2023.median, bureau-2024.median]",
					"of: [pay median before, pay median]")
			.edit("figures/pay.yaml", "why: The magazine asks just its readers.", "why: The bureau says {pay median}.")
			.edit("figures/pay.yaml", "note: Printed without its year.", "note: It was {pay median} by then.")
			.edit("pay/settings.yaml", "older: [bureau-2023.median]", "older: [pay median before]")
			.edit("routes.yaml", "time: bureau-2024.median", "time: pay median")
			.edit("credentials/upkeep.yaml", "cycle: not verified", "cycle: pay median"));
		assertThat(content.rows("figure_input")).extracting((row) -> row.columns().get("input_id"))
			.containsExactly("bureau-2023.median", "bureau-2024.median");
		assertThat(content.rows("topic")).anySatisfy(
				(row) -> assertThat(row.columns()).containsEntry("why", "The bureau says {bureau-2024.median}."));
		assertThat(content.rows("figure_relay")).anySatisfy(
				(row) -> assertThat(row.columns()).containsEntry("note", "It was {bureau-2024.median} by then."));
		assertThat(content.rows("setting_figure"))
			.anySatisfy((row) -> assertThat(row.columns()).containsEntry("figure_id", "bureau-2023.median"));
		assertThat(content.rows("route_step"))
			.anySatisfy((row) -> assertThat(row.columns()).containsEntry("figure_id", "bureau-2024.median"));
		assertThat(content.rows("upkeep"))
			.anySatisfy((row) -> assertThat(row.columns()).containsEntry("cycle", "bureau-2024.median"));
	}

	@Test
	void ofASeriesAreAnsweredByTheSourcePublishedLast() {
		Content content = read(SeedFolder.valid()
			.edit("sources/sources.yaml", "- id: bureau\n", "- id: bureau\n  series: wages\n")
			.edit("sources/sources.yaml", "- id: magazine\n", "- id: magazine\n  series: wages\n  published: 2026\n")
			.edit("guide/duties.md", "its code [^magazine].", "its code [^wages]."));
		assertThat(content.rows("page")).anySatisfy(
				(page) -> assertThat(page.columns().get("markdown")).asString().contains("its code [^magazine]."));
	}

	@Test
	void ofTheProjectAreAllAnswered() {
		Content content = Content.read("classpath:/seeds/", SeedKinds.all());
		assertThat(content.tables()).allSatisfy((table) -> assertThat(content.rows(table)).allSatisfy(
				(row) -> assertThat(row.columns().values().toString()).doesNotContainPattern("\\{[a-z0-9.-]+ ")));
	}

	private Content read(SeedFolder seeds) {
		return Content.read(seeds.writeTo(this.folder).toString(), SeedKinds.all());
	}

	private static StoreRow mention(String figure, String path) {
		return new StoreRow("mention").set("figure_id", figure).set("path", path);
	}

}
