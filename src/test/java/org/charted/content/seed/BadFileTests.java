package org.charted.content.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that cannot be read, that nothing reads, or that are missing.
 */
class BadFileTests extends BadSeeds {

	static Stream<Arguments> mistakes() {
		return Stream.of(
				mistake("a quote in YAML that is not closed", edit(SOURCES, "  short: Bureau\n", "  short: \"Bureau\n"),
						problem(SOURCES, 21, "YAML",
								"found unexpected end of stream, while scanning a quoted scalar in line 4")),
				mistake("a colon in a text of YAML", edit(SOURCES, "Counts everybody who", "Counts: everybody who"),
						problem(SOURCES, 9, "YAML", "mapping values are not allowed here")),
				mistake("YAML that is broken in two files",
						all(edit(SOURCES, "  short: Bureau\n", "  short: \"Bureau\n"),
								edit(PAY, "title: What coders earn", "title: [What coders earn")),
						problem(PAY, 3, "YAML",
								"expected ',' or ']', but got :, while parsing a flow sequence in line 2"),
						problem(SOURCES, 21, "YAML",
								"found unexpected end of stream, while scanning a quoted scalar in line 4")),
				mistake("a tab in YAML", edit(SOURCES, "  short: Bureau\n", "\tshort: Bureau\n"),
						problem(SOURCES, 4, "YAML",
								"found character '\\t(TAB)' that cannot start any token. (Do not use "
										+ "\\t(TAB) for indentation)")),
				mistake("an alias in YAML",
						all(edit(SOURCES, "[magazine]", "&a [magazine]"),
								edit(SOURCES, "  trace: Found through a search.\n", "  relayed-by: *a\n")),
						problem(SOURCES, 1, "YAML",
								"Number of aliases for non-scalar nodes exceeds the specified max=0")),
				mistake("no front matter", edit(PAY, "---\ntitle", "title"),
						problem(PAY, 1, "front matter", "fields between two lines of \"---\"")),
				mistake("front matter that is not closed",
						edit(PAY, "checked: 2026-11-22\n---\n", "checked: 2026-11-22\n"),
						problem(PAY, 1, "front matter", "fields between two lines of \"---\"")),
				mistake("front matter without a field", file(PAY, """
						---
						# x
						---
						Text [^magazine].
						"""), problem(PAY, 1, "front matter", "fields between two lines of \"---\"")),
				mistake("an empty file", file(PAY, ""),
						problem(PAY, 1, "front matter", "fields between two lines of \"---\"")),
				mistake("a file that nothing reads", file("guide/extra.yaml", "x"),
						problem("guide/extra.yaml", 1, "file",
								"a file that some page reads; nothing reads one of this name here")),
				mistake("a folder that nothing reads", file("guide/more/x.md", "x"),
						problem("guide/more/x.md", 1, "file",
								"a file that some page reads; nothing reads one of this name here")),
				mistake("a table that nothing reads", file("data/other.csv", "x"),
						problem("data/other.csv", 1, "file",
								"a file that some page reads; nothing reads one of this name here")),
				mistake("a file with another ending", file("sources/new.yml", "x"),
						problem("sources/new.yml", 1, "file",
								"a file that some page reads; nothing reads one of this name here")),
				mistake("a list that is missing", without("routes.yaml"),
						problem("routes.yaml", 1, "file", "this file; it is missing")),
				mistake("a page that is missing", without("home.md"),
						problem("home.md", 1, "file", "this file; it is missing")),
				mistake("mistakes in seven files",
						all(edit(SOURCES, "short: Bureau", "shrt: Bureau"), edit(PAY, "position: 1", "position: x"),
								edit(DUTIES, "- They ask.", "- They ask 5."), edit(DUTIES, "formerly", "former"),
								edit("fit.yaml", " [^magazine]", ""), edit(FIGURES, "period: 2026", "period: now"),
								file("guide/extra.yaml", "x")),
						problem(FIGURES, 45, "period",
								"a year, month, day or span as in 2024, 2024-06, 2024-06-30 or \"2023 to 2033\""),
						uncited("fit.yaml", 2, "good", "You like quiet work."),
						problem(DUTIES, 7, "former",
								"no such field here; known are checked, formerly, part, position, "
										+ "related, shows, summary, title"),
						number(DUTIES, 15, "text", "5."),
						problem("guide/extra.yaml", 1, "file",
								"a file that some page reads; nothing reads one of this name here"),
						problem(PAY, 5, "position", "a whole number from 1, not \"x\""),
						problem(SOURCES, 1, "short", "a text; the field is required"),
						problem(SOURCES, 4, "shrt", "no such field here; known are author, credit, good-for, id, kind, "
								+ "published, publisher, read, relayed-by, short, title, trace, url, weak")));
	}

	@Test
	void noneAreRejected() {
		Path missing = this.folder.resolve("missing");
		assertThat(problems(missing)).containsExactly(
				problem(missing.toString(), 1, "charted.seeds", "a folder with seeds; none were found here"));
		assertThat(problems(this.folder)).containsExactly(
				problem(this.folder.toString(), 1, "charted.seeds", "a folder with seeds; none were found here"));
	}

	@Test
	void areRejectedWhenNotInUtf8() throws IOException {
		SeedFolder.valid().writeTo(this.folder);
		Files.writeString(this.folder.resolve(PAY), "caf\u00e9", StandardCharsets.ISO_8859_1);
		assertThat(problems(this.folder)).containsExactly(problem(PAY, 1, "file", "text in UTF-8"));
	}

}
