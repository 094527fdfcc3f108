package org.charted.content.seed;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The addresses of the site's own, which the file names of pages have to keep clear of.
 */
class PageAddressTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "careers/coder.md careers/compare.md", "credentials/badge.md credentials/compare.md",
			"credentials/badge.md credentials/eligibility.md", "credentials/badge.md credentials/cost.md" })
	void belongToTheSite(String files) {
		String[] names = files.split(" ");
		Path seeds = SeedFolder.valid().copy(names[0], names[1]).writeTo(this.folder);
		SeedsRejectedException rejection = catchThrowableOfType(SeedsRejectedException.class,
				() -> Content.read(seeds.toString(), SeedKinds.all()));
		String slug = names[1].replaceFirst(".*/(.*)\\.md", "$1");
		assertThat(rejection.problems()).contains(new Problem(new Location(names[1], 2, "title"),
				"another file name; \"%s\" is part of the site's own addresses".formatted(slug)));
	}

	@Test
	void areFreeWhereTheSiteHasNone() {
		Path seeds = SeedFolder.valid().file("guide/cost.md", """
				---
				title: What it costs
				summary: Tuition and fees.
				part: money
				position: 9
				checked: 2026-11-22
				---
				Ask your school [^magazine].
				""").writeTo(this.folder);
		assertThat(Content.read(seeds.toString(), SeedKinds.all()).rows("page"))
			.extracting((row) -> row.columns().get("path"))
			.contains("/guide/cost");
	}

}
