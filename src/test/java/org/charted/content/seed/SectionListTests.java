package org.charted.content.seed;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The lists that sections of the guide show, by the sections that say so.
 */
class SectionListTests {

	@TempDir
	private Path folder;

	@Test
	void standWhereTheirSectionStands() {
		Content content = Content.read(SeedFolder.valid()
			.edit("guide/ways-in.md", "shows: [routes]\n", "")
			.edit("guide/duties.md", "formerly", "shows: [routes]\nformerly")
			.writeTo(this.folder)
			.toString(), SeedKinds.all());
		assertThat(content.rows("mention"))
			.filteredOn((row) -> "bureau-2024.median".equals(row.columns().get("figure_id")))
			.extracting((row) -> row.columns().get("path"))
			.contains("/guide/duties")
			.doesNotContain("/guide/ways-in");
	}

	@Test
	void standInOneSectionOnly() {
		assertThat(problems(SeedFolder.valid().edit("guide/duties.md", "formerly", "shows: [routes]\nformerly")))
			.containsExactly(new Problem(new Location("guide/ways-in.md", 7, "shows"),
					"lists that are shown once; \"routes\" is shown at /guide/duties"));
	}

	@Test
	void standInSomeSection() {
		assertThat(problems(SeedFolder.valid().edit("guide/ways-in.md", "shows: [routes]\n", "")))
			.containsExactly(new Problem(new Location("routes.yaml", 1, "file"),
					"a section that shows this list, with \"shows: [routes]\""));
	}

	@Test
	void areNotMissedWhereASectionCannotBeRead() {
		assertThat(problems(SeedFolder.valid().edit("guide/ways-in.md", "position: 3", "position: [3")))
			.extracting((problem) -> problem.location().file())
			.containsExactly("guide/ways-in.md");
	}

	private List<Problem> problems(SeedFolder seeds) {
		return catchThrowableOfType(SeedsRejectedException.class,
				() -> Content.read(seeds.writeTo(this.folder).toString(), SeedKinds.all()))
			.problems();
	}

}
