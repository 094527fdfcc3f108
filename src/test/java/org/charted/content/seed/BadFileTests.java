package org.charted.content.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that cannot be read, that nothing reads, or that are missing.
 */
class BadFileTests extends BadSeeds {

	private static final String MISSING = "this file; it is missing";

	private static final String EMPTY = "text; the file is empty. Put back what it held, or delete it";

	private static final String UNCLOSED = "a quotation mark that closes the text begun here; a text that begins with "
			+ "a mark of its own needs the other kind around it, as in \"'Tis\"";

	private static final String COPY = "one file in place of several; this looks like a copy. "
			+ "Bring together what is right in one of them, and delete the other";

	private static final String OTHER = "a file whose name ends in .md, .yaml or .csv; nothing reads others. "
			+ "Keep it elsewhere, or what it says in a README.md";

	static Stream<Arguments> mistakes() {
		return Stream.of(
				mistake("a quote in YAML that is not closed", edit(SOURCES, "  short: Bureau\n", "  short: \"Bureau\n"),
						problem(SOURCES, 4, "YAML", UNCLOSED)),
				mistake("a colon in a text of YAML", edit(SOURCES, "Counts everybody who", "Counts: everybody who"),
						problem(SOURCES, 9, "YAML",
								"quotes around a text that holds a colon, as in title: \"Pay: an overview\"")),
				mistake("a comma in a text between braces",
						edit("glossary.yaml", "- id:", "- {id: x, term: Coder, or clerk, definition: x}\n- id:"),
						problem("glossary.yaml", 1, "YAML", within("term", "a comma before \"or clerk\""))),
				mistake("a comma for decimals between braces",
						edit(FIGURES, "figures:\n", "figures:\n  - {id: x, value: 2,39, unit: dollars}\n"),
						problem(FIGURES, 15, "YAML",
								within("value", "a comma before \"39\"")
										+ "; if it marks decimals, write a point in its place")),
				mistake("a question between braces",
						edit("glossary.yaml", "- id:", "- {id: x, term: Is it open?, definition: x}\n- id:"),
						problem("glossary.yaml", 1, "YAML", within("term", "\"?\""))),
				mistake("a colon in a text between braces",
						edit("glossary.yaml", "- id:", "- {id: x,\n   term: Pay: an overview, definition: x}\n- id:"),
						problem("glossary.yaml", 2, "YAML", within("term", "\":\""))),
				mistake("a word alone between braces", edit("glossary.yaml", "- id:", "- {x, id: y}\n- id:"),
						problem("glossary.yaml", 1, "YAML", "a field as \"name: value\", not \"x\"")),
				mistake("braces that do not close", edit("glossary.yaml", "- id:", "- {id: x, term: Coder\n- id:"),
						problem("glossary.yaml", 1, "YAML",
								"a list closed by \"]\", or fields closed by \"}\", with commas between; "
										+ "a text that only begins with such a bracket needs quotes around it")),
				mistake("YAML that is broken in two files",
						all(edit(SOURCES, "  short: Bureau\n", "  short: \"Bureau\n"),
								edit(PAY, "title: What coders earn", "title: [What coders earn")),
						problem(PAY, 2, "YAML",
								"a list closed by \"]\", or fields closed by \"}\", with commas between; "
										+ "a text that only begins with such a bracket needs quotes around it"),
						problem(SOURCES, 4, "YAML", UNCLOSED)),
				mistake("no front matter", edit(PAY, "---\ntitle", "title"),
						problem(PAY, 1, "front matter",
								"fields between two lines of \"---\"; the first is the first line of the file")),
				mistake("front matter that is not closed",
						edit(PAY, "checked: 2026-11-22\n---\n", "checked: 2026-11-22\n"),
						problem(PAY, 1, "front matter", "a second line of \"---\", between the fields and the prose")),
				mistake("front matter that is closed twice", edit(PAY, "part: money\n", "part: money\n---\n"),
						problem(PAY, 8, "front matter",
								"two lines of \"---\" in all, one above the fields and one below; "
										+ "this is the third")),
				mistake("front matter without a field", file(PAY, """
						---
						# x
						---
						Text [^magazine].
						"""), problem(PAY, 1, "front matter", "fields between two lines of \"---\"")),
				mistake("an empty page", file(PAY, ""), problem(PAY, 1, "file", EMPTY)),
				mistake("an empty list", file("glossary.yaml", "\n \n"), problem("glossary.yaml", 1, "file", EMPTY)),
				mistake("a list of comments", file("glossary.yaml", "# x\n"),
						problem("glossary.yaml", 1, "YAML", "something besides comments")),
				mistake("a file that nothing reads", file("guide/extra.yaml", "x"),
						unread("guide/extra.yaml", "YAML files of any name are read in figures or sources")),
				mistake("a folder that nothing reads", file("guide/more/x.md", "x"),
						unread("guide/more/x.md",
								"Markdown files of any name are read in careers, credentials, faq, guide or "
										+ "organizations")),
				mistake("a folder with capitals", file("FAQ/pay.md", "x"),
						unread("FAQ/pay.md", "did you mean the folder \"faq\"?")),
				mistake("a table that nothing reads", file("data/other.csv", "x"),
						unread("data/other.csv",
								"here only areas.csv, industries.csv, institutions.csv, jobs.csv, occupations.csv, "
										+ "program-awards.csv, program-charges.csv, program-earnings.csv, "
										+ "wages-nation.csv, wages.csv have a reader")),
				mistake("a list in the wrong folder", move("glossary.yaml", "guide/glossary.yaml"),
						problem("glossary.yaml", 1, "file", MISSING),
						unread("guide/glossary.yaml", "it belongs at glossary.yaml")),
				mistake("a section in another folder", move("guide/duties.md", "faq/duties.md"),
						misplaced("faq/duties.md", "guide/")),
				mistake("a career in another folder", move("careers/clerk.md", "credentials/clerk.md"),
						misplaced("credentials/clerk.md", "careers/")),
				mistake("a question in the folder of sections, which prose links to",
						all(move("faq/remote.md", "guide/remote.md"),
								edit(DUTIES, "Coders read", "[Coders](/faq#remote) read")),
						problem(DUTIES, 10, "text",
								"a page that exists; there is no \"/faq#remote\"; did you mean \"/guide/remote\"? "
										+ "If guide/remote.md was moved, move it back"),
						problem("guide/remote.md", 2, "part", "a text; the field is required"),
						problem("guide/remote.md", 4, "group",
								"no such field here; known are checked, claims, formerly, part, position, related, "
										+ "shows, summary, title")),
				mistake("a folder that is called like a page", file("guide/more.md/x.md", "x"), problem("guide/more.md",
						1, "file",
						"a file; this is a folder with the name of one. Put back the file, or rename the folder")),
				mistake("a list with a slip in its name", move("glossary.yaml", "glosary.yaml"),
						unread("glosary.yaml", "did you mean \"glossary.yaml\", which is missing?"),
						problem("glossary.yaml", 1, "file", MISSING)),
				mistake("a page with another ending", move(CODER, "careers/coder.MD"),
						misnamed("careers/coder.MD", "coder.md")),
				mistake("a page with a second ending", move(CODER, "careers/coder.md.txt"),
						misnamed("careers/coder.md.txt", "coder.md")),
				mistake("a page with a long ending", move(CODER, "careers/coder.markdown"),
						misnamed("careers/coder.markdown", "coder.md")),
				mistake("a page that is hidden", move(CODER, "careers/.coder.md"),
						misnamed("careers/.coder.md", "coder.md")),
				mistake("a list with another ending", file("sources/new.yml", "x"),
						misnamed("sources/new.yml", "new.yaml")),
				mistake("a list with blanks and capitals in its name", file("figures/New Pay.yaml", "x"),
						misnamed("figures/New Pay.yaml", "new-pay.yaml")),
				mistake("an older version of a page", file("careers/coder.md.bak", "x"),
						problem("careers/coder.md.bak", 1, "file name", COPY)),
				mistake("copies that programs made when two people wrote",
						all(file("careers/coder (Ann's conflicted copy 2026-11-22).md", "x"),
								file("figures/pay.sync-conflict-20261122-101010-ABC.yaml", "x"),
								file("figures/pay (1).yaml", "x")),
						problem("careers/coder (Ann's conflicted copy 2026-11-22).md", 1, "file name", COPY),
						problem("figures/pay (1).yaml", 1, "file name", COPY),
						problem("figures/pay.sync-conflict-20261122-101010-ABC.yaml", 1, "file name", COPY)),
				mistake("files of other kinds", all(file("careers/notes.txt", "x"), file("draft.docx", "x")),
						problem("careers/notes.txt", 1, "file", OTHER), problem("draft.docx", 1, "file", OTHER)),
				mistake("two versions of a page in one",
						edit(PAY, "part: money\n", "<<<<<<< HEAD\npart: money\n=======\npart: work\n>>>>>>> other\n"),
						problem(PAY, 4, "file",
								"one version of these lines; \"<<<<<<<\" stands where two were merged. "
										+ "Keep one, and delete the marks")),
				mistake("a character that nobody sees", edit(PAY, "What coders earn", "What co\u200bders earn"),
						problem(PAY, 2, "file",
								"letters that can be seen; what follows \"title: What co\" is \"zero width space\". "
										+ "Delete the word there, and type it again")),
				mistake("a list that is missing", without("routes.yaml"), problem("routes.yaml", 1, "file", MISSING)),
				mistake("a page that is missing", without("home.md"), problem("home.md", 1, "file", MISSING)),
				mistake("mistakes in seven files",
						all(edit(SOURCES, "short: Bureau", "shrt: Bureau"), edit(PAY, "position: 1", "position: x"),
								edit(DUTIES, "- They ask.", "- They ask 5."), edit(DUTIES, "formerly", "former"),
								edit("fit.yaml", " [^magazine]", ""), edit(FIGURES, "period: 2026", "period: now"),
								file("guide/extra.yaml", "x")),
						problem(FIGURES, 45, "period",
								"a year, month, day or span as in 2024, 2024-06, 2024-06-30 or \"2023 to 2033\", or \"not known\""),
						uncited("fit.yaml", 2, "good", "You like quiet work."),
						problem(DUTIES, 7, "former",
								"no such field here; known are checked, claims, formerly, part, position, "
										+ "related, shows, summary, title"),
						number(DUTIES, 15, "text", "5."),
						unread("guide/extra.yaml", "YAML files of any name are read in figures or sources"),
						problem(PAY, 5, "position", "a whole number from 1, not \"x\""),
						problem(SOURCES, 1, "short", "a text; the field is required"),
						problem(SOURCES, 4, "shrt",
								"no such field here; did you mean \"short\"? Known are author, claims, credit, good-for, id, kind, "
										+ "published, publisher, read, relayed-by, short, title, trace, url, weak")));
	}

	@Test
	void areRejectedWhenNotInUtf8() throws IOException {
		SeedFolder.valid().writeTo(this.folder);
		String text = "---\ntitle: What coders earn\nsummary: In a caf\u00e9.\n";
		Files.writeString(this.folder.resolve(PAY), text, StandardCharsets.ISO_8859_1);
		assertThat(problems(this.folder)).contains(
				problem(PAY, 3, "file", "text in UTF-8; what follows \"summary: In a caf\" is in another encoding. "
						+ "Save the file again with the encoding \"UTF-8\""));
	}

	private static UnaryOperator<SeedFolder> move(String path, String other) {
		return (seeds) -> seeds.copy(path, other).without(path);
	}

	private static Problem unread(String path, String hint) {
		return problem(path, 1, "file", "a file that some page reads; nothing reads one of this name here; " + hint);
	}

	private static Problem misplaced(String path, String folder) {
		return problem(path, 1, "file",
				"a file of this folder; its fields are those of files in \"%s\". Move it to %s%s".formatted(folder,
						folder, path.substring(path.lastIndexOf('/') + 1)));
	}

	private static Problem misnamed(String path, String name) {
		return problem(path, 1, "file name",
				("lower-case letters, digits and hyphens, " + "and at the end .md, .yaml or .csv; rename it to \"%s\"")
					.formatted(name));
	}

	private static String within(String field, String signs) {
		return "quotes around the text of \"%s\", as it holds %s and stands between { and }".formatted(field, signs);
	}

}
