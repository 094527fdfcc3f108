package org.charted.content.seed;

import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/**
 * Ids that are malformed or taken.
 */
class BadIdTests extends BadSeeds {

	static Stream<Arguments> mistakes() {
		return Stream.of(
				mistake("an id with a capital", edit("glossary.yaml", "id: chart", "id: Chart"),
						problem("glossary.yaml", 1, "id",
								"lower-case letters, digits, hyphens and dots, not \"Chart\"")),
				mistake("an id with spaces", edit("questions.yaml", "id: accredited", "id: is it accredited"),
						problem("questions.yaml", 1, "id",
								"lower-case letters, digits, hyphens and dots, not \"is it accredited\"")),
				mistake("a source in two files", file("sources/zeal.yaml", """
						- id: bureau
						  title: Another
						  publisher: B
						  short: B
						  kind: news
						  read: 2026-11-22
						  good-for: News.
						  weak: Late.
						"""), taken("sources/zeal.yaml", 1, "id", "bureau", SOURCES, 1)),
				mistake("a source twice in a file", append(SOURCES, """
						- id: bureau
						  title: Another
						  publisher: B
						  short: B
						  kind: news
						  read: 2026-11-22
						  good-for: News.
						  weak: Late.
						"""), taken(SOURCES, 21, "id", "bureau", SOURCES, 1)),
				mistake("a population in two files", file("figures/zeal.yaml", """
						populations:
						  - id: coders
						    name: Zealous
						    counts: Coders with zeal.
						"""), taken("figures/zeal.yaml", 2, "id", "coders", FIGURES, 2)),
				mistake("a figure in two files", file("figures/zeal.yaml", """
						figures:
						  - id: bureau-2024.median
						    topic: pay
						    population: coders
						    measure: mean
						    value: 50,000
						    unit: dollars a year
						    period: 2024
						    counts: x
						    source: bureau
						    grade: weak
						    as-of: 2026-11-22
						"""), taken("figures/zeal.yaml", 2, "id", "bureau-2024.median", FIGURES, 15)),
				mistake("a topic with two questions", file("figures/zeal.yaml", """
						topics:
						  - id: pay
						    question: Other?
						    population: coders
						"""),
						problem("figures/zeal.yaml", 2, "id",
								"the topic \"pay\" with one question and one population")),
				mistake("a figure in two rows of a table", edit(TABLES, "id: jobs-{year}.{state}", "id: jobs.{state}"),
						taken(JOBS, 3, "row", "jobs.oh", JOBS, 2)),
				mistake("a cell that does not fit into an id", edit(JOBS, "2024,oh,Ohio", "2024,O H,Ohio"),
						problem(JOBS, 3, "row",
								"cells for an id of lower-case letters, digits, hyphens and dots, not \"coders.O H\""),
						problem(JOBS, 3, "row",
								"cells for an id of lower-case letters, digits, hyphens and dots, not "
										+ "\"jobs-2024.O H\""),
						problem(JOBS, 3, "row",
								"cells for an id of lower-case letters, digits, hyphens and dots, not \"jobs.O H\"")),
				mistake("a term twice", append("glossary.yaml", """
						- id: chart
						  term: File
						  definition: A chart [^magazine].
						"""), taken("glossary.yaml", 6, "term", "/glossary#chart", "glossary.yaml", 2)),
				mistake("an attribute twice",
						append("credentials/attributes.yaml",
								"- {id: requires, label: You also need, group: Requirements}\n"),
						taken("credentials/attributes.yaml", 13, "id", "requires", "credentials/attributes.yaml", 1)),
				mistake("a route that the layout calls a part", edit("routes.yaml", "id: school", "id: contents"),
						part("routes.yaml", 1, "contents")),
				mistake("a question that its list is called", edit("questions.yaml", "id: accredited", "id: questions"),
						part("questions.yaml", 1, "questions")),
				mistake("a setting that a table is called", edit("pay/settings.yaml", "id: hospital", "id: sectors"),
						part("pay/settings.yaml", 1, "sectors")),
				mistake("a part of the guide that the layout calls a part",
						all(edit("guide/parts.yaml", "id: money", "id: main"), edit(PAY, "part: money", "part: main"),
								edit("guide/is-it-worth-it.md", "part: money", "part: main"),
								edit("guide/about-this-guide.md", "part: money", "part: main")),
						part("guide/parts.yaml", 4, "main")),
				mistake("a group of questions that an answer is called",
						edit("faq/groups.yaml", "id: hiring", "id: remote"),
						problem("faq/remote.md", 2, "title",
								"another file name; \"remote\" is part of the site's own addresses")),
				mistake("an attribute that a template calls a part",
						all(edit("careers/attributes.yaml", "id: pay,", "id: onward,"),
								edit(CODER, "  pay:", "  onward:"),
								edit("careers/clerk.md", "pay: not", "onward: not")),
						part("careers/attributes.yaml", 2, "onward")),
				mistake("a source that the layout calls a part", append(SOURCES, """
						- id: scale
						  title: Another
						  publisher: B
						  short: B
						  kind: news
						  read: 2026-11-22
						  good-for: News.
						  weak: Late.
						"""), part(SOURCES, 21, "scale")),
				mistake("a route and a question of one section",
						all(edit("routes.yaml", "id: school", "id: accredited"),
								edit("guide/ways-in.md", "shows: [routes]", "shows: [routes, questions]"),
								edit("guide/choosing-a-program.md", "shows: [questions]\n", "")),
						problem("questions.yaml", 1, "id",
								"another id; routes.yaml, line 1, has the address /guide/ways-in#accredited as well")),
				mistake("a statement twice", append("fit.yaml", """
						- id: quiet
						  good: a [^magazine]
						  poor: b
						"""), taken("fit.yaml", 4, "id", "quiet", "fit.yaml", 1)),
				mistake("a source relays a figure twice",
						all(edit(FIGURES, "by: magazine", "by: bureau"),
								edit(FIGURES, "figure: bureau-2023.median", "figure: magazine.median")),
						taken(FIGURES, 63, "by", "magazine.median by bureau", FIGURES, 48)));
	}

	private static Problem part(String file, int line, String id) {
		return problem(file, line, "id",
				"another id; a page that shows this has a part of its own called \"%s\"".formatted(id));
	}

}
