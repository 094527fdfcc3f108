package org.charted.content.seed;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charted.content.seed.BadSeeds.DUTIES;
import static org.charted.content.seed.BadSeeds.FIGURES;
import static org.charted.content.seed.BadSeeds.PAY;
import static org.charted.content.seed.BadSeeds.SOURCES;
import static org.charted.content.seed.BadSeeds.all;
import static org.charted.content.seed.BadSeeds.edit;
import static org.charted.content.seed.BadSeeds.file;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * Edits of the seeds that look like mistakes but are none.
 */
class GoodSeedsTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@MethodSource
	void areRead(UnaryOperator<SeedFolder> edit) {
		Path seeds = edit.apply(SeedFolder.valid()).writeTo(this.folder);
		assertThat(Content.read(seeds.toString(), SeedKinds.all()).rows("page")).isNotEmpty();
	}

	static Stream<Arguments> areRead() {
		return Stream.of(argumentSet("files with the mark that spreadsheets put first",
				all(edit(DUTIES, "---\ntitle", "\ufeff---\ntitle"), edit(FIGURES, "populations:", "\ufeffpopulations:"),
						edit("data/areas.csv", "code,kind", "\ufeffcode,kind"))),
				argumentSet("blanks and blank lines around the front matter",
						all(edit(DUTIES, "---\ntitle", " \n\n---  \ntitle"),
								edit(PAY, "2026-11-22\n---\n", "2026-11-22\n--- \n"))),
				argumentSet("a share that a claim computes",
						all(edit("guide/key-insights.md", "Wages rose by", "For half of them, wages rose by"),
								edit("guide/key-insights.md", "says: rose by ...",
										"says: half of them, wages rose by ..."))),
				argumentSet("items below a heading that cites",
						edit(DUTIES, "- They ask.", "- They ask.\n- They look things up.")),
				argumentSet("a paragraph below a heading under one that cites",
						edit(DUTIES, "- They read.", "### More\n\nThey read.\n")),
				argumentSet("a figure in place of a citation", edit(DUTIES, "[^bureau]", "{bureau-2024.median}")),
				argumentSet("an item whose first paragraph cites", edit(DUTIES, "## Tools\n", """
						## Tools

						- One of them [^magazine].

						  It is the best.
						""")), argumentSet("a digit in the title of a source", edit(SOURCES, "Wages by", "9 Wages by")),
				argumentSet("words of our own without a citation", edit(DUTIES, "## Tools\n", """
						## Tools

						We suggest two of them. Learn both.

						- In our view they are handy.
						- See [coders](/careers/coder) for who uses them.

						These are the two:
						""")),
				argumentSet("a citation before words of our own, and one in the next sentence",
						edit(DUTIES, "its code [^magazine].",
								"its code [^magazine], in our view. See [pay](/guide/pay). It pays [^bureau].")),
				argumentSet("an address without encryption, with its excuse",
						edit(SOURCES, "https://wages.example/",
								"http://wages.example/\n  unencrypted: An older page.")),
				argumentSet("a digit in a doubt", edit(FIGURES, "Just 12", "Just 13")),
				argumentSet("a digit in an address",
						edit(DUTIES, "Coders read", "[Coders](https://coders.example/2024/10) read")),
				argumentSet("the numbers of a list",
						edit(DUTIES, "- They read.\n- They ask.", "1. They read.\n2. They ask.")),
				argumentSet("a listed name in a title", edit(PAY, "What coders earn", "What ICD-10 coders earn")),
				argumentSet("a question with the title of a section",
						edit("faq/remote.md", "Can coders work at home?", "What coders earn")),
				argumentSet("a topic repeated word by word", file("figures/zeal.yaml", """
						topics:
						  - id: pay
						    question: What do coders earn?
						    population: coders
						""")),
				argumentSet("a figure for the same period that is only reported",
						all(edit(FIGURES, "period: 2023-05", "period: 2024-05"),
								edit(FIGURES, "grade: official\n    as-of: 2026-11-22\n  - id: magazine",
										"grade: reported\n    as-of: 2026-11-22\n  - id: magazine"))),
				argumentSet("a figure for the same period that is doubted",
						all(edit(FIGURES, "period: 2023-05", "period: 2024-05"),
								edit(FIGURES, "    measure: median\n    value: 48,780",
										"    measure: median\n    doubt: A slip of 9 dollars.\n    value: 48,780"))),
				argumentSet("a figure for the same period of another population",
						all(edit(FIGURES, "period: 2023-05", "period: 2024-05"),
								edit(FIGURES, "  - id: bureau-2023.median\n    topic: pay\n    population: coders",
										"  - id: bureau-2023.median\n    topic: pay\n    population: readers"))),
				argumentSet("a figure computed from one that is computed above", edit(FIGURES, "relays:\n", """
						  - id: change.half
						    topic: pay
						    population: coders
						    measure: mean change
						    compute: ratio
						    of: [median.change, bureau-2024.median]
						    unit: percent
						    period: 2023 to 2024
						    counts: The change in relation to the wage.
						relays:
						""")), argumentSet("a file that explains", file("data/README.md", "x 5")));
	}

}
