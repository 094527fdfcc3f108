package org.charted.content.seed;

import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/**
 * What only prose can hold, in fields that are printed as they stand; and ids in prose
 * without the signs that make them a figure or a citation.
 */
class BadPlainTextTests extends BadSeeds {

	static Stream<Arguments> mistakes() {
		return Stream.concat(plain(), prose());
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
