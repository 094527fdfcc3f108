package org.charted.content.seed;

import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/**
 * What only prose can hold, in fields that are printed as they stand; and ids in prose
 * without the signs that make them a figure or a citation.
 */
class BadPlainTextTests extends BadSeeds {

	static Stream<Arguments> mistakes() {
		return Stream.of(plain(), tables(), prose()).flatMap((cases) -> cases);
	}

	private static Stream<Arguments> plain() {
		return Stream.of(
				mistake("a figure in a summary",
						edit(PAY, "Pay with its source.", "Pay of {bureau-2024.median} a year."),
						notPlain(PAY, 3, "summary", "{bureau-2024.median}")),
				mistake("a figure without braces in a summary",
						edit(PAY, "Pay with its source.", "Pay of bureau-2024.median a year."),
						notPlain(PAY, 3, "summary", "bureau-2024.median")),
				mistake("a citation in a title", edit(PAY, "What coders earn", "\"What coders earn [^bureau]\""),
						notPlain(PAY, 2, "title", "[^bureau]")),
				mistake("emphasis in a title", edit(PAY, "What coders earn", "What *coders* earn"),
						notPlain(PAY, 2, "title", "*coders*")),
				mistake("a link in a title", edit(PAY, "What coders earn", "What [coders](/careers/coder) earn"),
						notPlain(PAY, 2, "title", "](")),
				mistake("HTML in a question", edit(FIGURES, "What do coders earn?", "What do <b>coders earn?"),
						notPlain(FIGURES, 10, "question", "<b>")),
				mistake("an entity in a label",
						edit("careers/attributes.yaml", "label: Pay,", "label: Pay &amp; more,"),
						notPlain("careers/attributes.yaml", 2, "label", "&amp;")),
				mistake("a citation in what a source is good for",
						edit(SOURCES, "A plain map of the work.", "A plain map [^bureau]."),
						notPlain(SOURCES, 18, "good-for", "[^bureau]")),
				mistake("a link in the title of a source",
						edit(SOURCES, "Wages by occupation", "Wages **by** occupation"),
						notPlain(SOURCES, 2, "title", "**")),
				mistake("a figure in what another counts",
						edit(FIGURES, "What readers typed in.", "Other than {bureau-2024.median}."),
						notPlain(FIGURES, 46, "counts", "{bureau-2024.median}")),
				mistake("HTML in what a population counts",
						edit(FIGURES, "Whoever answered.", "Whoever <i>answered</i>."),
						notPlain(FIGURES, 7, "counts", "<i>")));
	}

	private static Stream<Arguments> tables() {
		String industries = "data/industries.csv";
		String occupations = "data/occupations.csv";
		return Stream.of(
				mistake("emphasis in the name of a table's populations",
						edit(TABLES, "name: \"coders in", "name: \"**coders** in"), notPlain(TABLES, 6, "name", "**")),
				mistake("a citation in what a table's populations count",
						edit(TABLES, "in one state.", "in one state [^bureau]."),
						notPlain(TABLES, 7, "counts", "[^bureau]")),
				mistake("a column in capitals in a question of a table",
						edit(TABLES, "work in {place}?", "work in {Place}?"),
						notPlain(TABLES, 12, "question", "{Place}")),
				mistake("a number in a question of a table",
						edit(TABLES, "How many coders work", "How many of 9 coders work"),
						plainNumber(TABLES, 12, "question", "9")),
				mistake("a measure of a table that is struck out",
						edit(TABLES, "measure: median", "measure: ~~mean~~ median"),
						notPlain(TABLES, 25, "measure", "~~")),
				mistake("a column that is not closed in what a figure of a table counts",
						edit(TABLES, "coders in {place}.", "coders in {place."),
						notPlain(TABLES, 15, "counts", "{place.")),
				mistake("a link in the geography of a table", edit(TABLES, "\"{name}\"", "\"[{name}](/pay)\""),
						notPlain(TABLES, 19, "geography", "](")),
				mistake("HTML in a cell that is printed", edit(JOBS, "vt,Vermont", "vt,<b>Vermont"),
						notPlain(JOBS, 4, "row", "<b>")),
				mistake("emphasis in the name of an area", edit(AREAS, "\"Akron, OH\"", "\"**Akron**, OH\""),
						notPlain(AREAS, 5, "row", "**")),
				mistake("a citation in the name of an occupation", edit(occupations, "Coders", "Coders [^bureau]"),
						notPlain(occupations, 2, "row", "[^bureau]")),
				mistake("a tag in the name of an industry",
						edit(industries, "hospitals,hospitals", "hospitals,<hospitals"),
						notPlain(industries, 3, "row", "<hospitals")));
	}

	private static Stream<Arguments> prose() {
		return Stream.of(
				mistake("a figure without braces", edit(PAY, "{bureau-2024.median}", "bureau-2024.median [^bureau]"),
						problem(PAY, 8, "text",
								"the figure as \"{bureau-2024.median}\" in place of \"bureau-2024.median\"")),
				mistake("a figure in parentheses", edit(PAY, "{bureau-2024.median}", "(bureau-2024.median) [^bureau]"),
						problem(PAY, 8, "text",
								"the figure as \"{bureau-2024.median}\" in place of \"bureau-2024.median\"")),
				mistake("a figure in brackets", edit(PAY, "{bureau-2024.median}", "[bureau-2024.median] [^bureau]"),
						problem(PAY, 8, "text",
								"the figure as \"{bureau-2024.median}\" in place of \"[bureau-2024.median]\"")),
				mistake("a figure with a brace too many", edit(PAY, "{bureau-2024.median}", "{bureau-2024.median}}"),
						problem(PAY, 8, "text",
								"\"{figure-id}\", \"{topic measure}\" or \"[^source-id]\", in lower case and closed")),
				mistake("a citation without its caret", edit(PAY, "{bureau-2024.median}", "[bureau] [^bureau]"),
						problem(PAY, 8, "text", "the citation as \"[^bureau]\" in place of \"[bureau]\"")),
				mistake("a citation with its caret outside", edit(PAY, "{bureau-2024.median}", "^[bureau] [^bureau]"),
						problem(PAY, 8, "text",
								"\"{figure-id}\", \"{topic measure}\" or \"[^source-id]\", in lower case and closed"),
						problem(PAY, 8, "text", "the citation as \"[^bureau]\" in place of \"[bureau]\"")));
	}

}
