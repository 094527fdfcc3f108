package org.charted.content.seed;

import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/**
 * References to what does not exist.
 */
class BadReferenceTests extends BadSeeds {

	static Stream<Arguments> mistakes() {
		return Stream.of(
				mistake("a figure of an unknown source", edit(FIGURES, "source: magazine", "source: paper"),
						unknown(FIGURES, 47, "source", "source", "paper")),
				mistake("a citation of an unknown source", edit(DUTIES, "code [^magazine].", "code [^paper]."),
						unknown(DUTIES, 10, "text", "source", "paper")),
				mistake("an unknown source in a row of a table",
						edit(DUTIES, "the rest [^magazine]", "the rest [^paper]"),
						unknown(DUTIES, 22, "text", "source", "paper")),
				mistake("an unknown source in a heading", edit(DUTIES, "A day [^magazine]", "A day [^paper]"),
						unknown(DUTIES, 12, "text", "source", "paper")),
				mistake("an unknown figure in an item of a list", edit(DUTIES, "- They ask.", "- They ask {none}."),
						unknown(DUTIES, 15, "text", "figure", "none")),
				mistake("a figure of an unknown topic",
						edit(FIGURES, "  - id: magazine.median\n    topic: pay",
								"  - id: magazine.median\n    topic: wages"),
						unknown(FIGURES, 37, "id", "topic", "wages")),
				mistake("an unknown topic beside one", edit(FIGURES, "see: [jobs.oh]", "see: [jobs.ca]"),
						unknown(FIGURES, 13, "see", "topic", "jobs.ca", "jobs.oh")),
				mistake("an explanation of an unknown topic",
						edit(FIGURES, "topics:\n", "topics:\n  - id: wages\n    why: Who knows.\n"),
						unknown(FIGURES, 9, "id", "topic", "wages"), unknown(FIGURES, 10, "why", "topic", "wages")),
				mistake("a topic of an unknown population",
						edit(FIGURES, "    question: What do coders earn?\n    population: coders",
								"    question: What do coders earn?\n    population: clerks"),
						unknown(FIGURES, 9, "id", "population", "clerks")),
				mistake("a figure of an unknown population",
						edit(FIGURES, "population: readers", "population: viewers"),
						unknown(FIGURES, 37, "id", "population", "viewers")),
				mistake("a source relayed by an unknown one", edit(SOURCES, "[magazine]", "[paper]"),
						unknown(SOURCES, 11, "relayed-by", "source", "paper")),
				mistake("a figure relayed by an unknown source",
						edit(FIGURES, "relayed-by: [bureau]", "relayed-by: [paper]"),
						unknown(FIGURES, 48, "relayed-by", "source", "paper")),
				mistake("a relay to an unknown source", edit(FIGURES, "by: magazine", "by: paper"),
						unknown(FIGURES, 63, "by", "source", "paper")),
				mistake("a relay of an unknown figure",
						edit(FIGURES, "figure: bureau-2023.median", "figure: bureau-2022.median"),
						unknown(FIGURES, 63, "by", "figure", "bureau-2022.median", "bureau-2023.median")),
				mistake("a figure computed from an unknown one",
						edit(FIGURES, "of: [bureau-2023.median", "of: [bureau-2022.median"),
						problem(FIGURES, 52, "id",
								"\"of\" with two figures, or more for a sum; one that is computed has to "
										+ "stand above, and none may be zero to divide by"),
						unknown(FIGURES, 57, "of", "figure", "bureau-2022.median", "bureau-2023.median")),
				mistake("a link to an unknown heading", edit(PAY, "/guide/duties#a-day", "/guide/duties#a-night"),
						unknown(PAY, 8, "text", "page", "/guide/duties#a-night")),
				mistake("a related page that is unknown", edit(DUTIES, "[/careers/coder]", "[/careers/reader]"),
						unknown(DUTIES, 8, "related", "page", "/careers/reader", "/careers/coder")),
				mistake("an unknown part", edit(PAY, "part: money", "part: fame"),
						unknown(PAY, 4, "part", "part", "fame")),
				mistake("a fact with an unknown figure",
						edit(CODER, "figure: bureau-2024.median", "figure: bureau-2025.median"),
						unknown(CODER, 17, "figure", "figure", "bureau-2025.median", "bureau-2023.median")),
				mistake("a fact with an unknown source", edit(CODER, "source: magazine", "source: paper"),
						unknown(CODER, 21, "source", "source", "paper")),
				mistake("a fact with an unknown page",
						edit(CODER, "page: /credentials/badge", "page: /credentials/medal"),
						unknown(CODER, 20, "page", "page", "/credentials/medal")),
				mistake("a fact with a list in place of a page",
						edit(CODER, "page: /credentials/badge", "page: /credentials"),
						problem(CODER, 20, "page",
								"a page of its own, such as a profile or a glossary term, not \"/credentials\"")),
				mistake("an unknown issuer", edit(BADGE, "issuer: guild", "issuer: club"),
						unknown(BADGE, 7, "issuer", "page", "/organizations/club")),
				mistake("a list in place of an issuer", edit(BADGE, "issuer: guild", "issuer: /organizations"),
						problem(BADGE, 7, "issuer",
								"a page of its own, such as a profile or a glossary term, not \"/organizations\"")),
				mistake("an unknown figure for a step", edit("routes.yaml", "time: bureau-2024.median", "time: years"),
						unknown("routes.yaml", 6, "time", "figure", "years")),
				mistake("no key insights for the home page", without("guide/key-insights.md"),
						unknown("home.md", 2, "entry", "page", "/guide/key-insights")),
				mistake("no section that shows the questions", without("guide/choosing-a-program.md"),
						problem("questions.yaml", 1, "file",
								"a section that shows this list, with \"shows: [questions]\"")),
				mistake("no section that shows whom the work suits", without("guide/is-it-worth-it.md"),
						problem("fit.yaml", 1, "file", "a section that shows this list, with \"shows: [fit]\"")));
	}

}
