package org.charted.content.seed;

import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/**
 * Titles, file names and addresses that pages cannot have.
 */
class BadPageTests extends BadSeeds {

	static Stream<Arguments> mistakes() {
		return Stream.of(
				mistake("a title that another section has", edit(PAY, "What coders earn", "What a coder does"),
						problem(PAY, 2, "title", "a title of its own; guide/duties.md has the same")),
				mistake("a title that a page of another kind has",
						edit(CODER, "title: Coder\n", "title: Coder's badge\n"),
						problem(CODER, 2, "title", "a title of its own; credentials/badge.md has the same")),
				mistake("a file name that is part of other addresses", file("careers/compare.md", """
						---
						title: Compare
						summary: x
						position: 9
						checked: 2026-11-22
						education: award
						soc: 29-2072
						fit: exact
						fit-reason: The definition names them [^bureau].
						work: [coding]
						stage: core
						facts:
						  duties: not published
						  pay: not published
						  remote: not published
						  credentials: not published
						  entry-education: not published
						  entry-experience: not published
						  training: not published
						  skills: not published
						  pay-healthcare: not published
						  pay-median: not published
						  pay-low: not published
						  pay-high: not published
						  growth: not published
						  openings: not published
						  next-steps: not published
						---
						"""),
						problem("careers/compare.md", 2, "title",
								"another file name; \"compare\" is part of the site's own addresses")),
				mistake("a file name with capitals", file("guide/My_Page.md", """
						---
						title: A
						summary: a
						part: work
						position: 9
						checked: 2026-11-22
						---
						"""),
						problem("guide/My_Page.md", 1, "file name",
								"lower-case letters, digits and hyphens, and "
										+ "at the end .md, .yaml or .csv; rename it to \"my-page.md\"")),
				mistake("an old address of two pages",
						edit(PAY, "checked: 2026-11-22\n", "checked: 2026-11-22\nformerly: [/guide/tasks]\n"),
						taken(PAY, 7, "formerly", "/guide/tasks", DUTIES, 7)),
				mistake("an old address of a page read before",
						edit(PAY, "checked: 2026-11-22\n", "checked: 2026-11-22\nformerly: [/guide/duties]\n"),
						problem(PAY, 7, "formerly",
								"old addresses such as /guide/old-name, which no page has now, not \"/guide/duties\"")),
				mistake("an old address of a page read later", edit(DUTIES, "[/guide/tasks]", "[/guide/pay]"),
						problem(DUTIES, 7, "formerly",
								"old addresses such as /guide/old-name, which no page has now, not \"/guide/pay\"")),
				mistake("an old address of the page itself", edit(DUTIES, "[/guide/tasks]", "[/guide/duties]"),
						problem(DUTIES, 7, "formerly",
								"old addresses such as /guide/old-name, which no page has now, not \"/guide/duties\"")),
				mistake("an old address with a blank", edit(DUTIES, "[/guide/tasks]", "[\"/guide/old tasks\"]"),
						problem(DUTIES, 7, "formerly",
								"old addresses such as /guide/old-name, which no page has now, not \"/guide/old tasks\"")),
				mistake("an old address with an accent", edit(DUTIES, "[/guide/tasks]", "[/guide/t\u00e2ches]"),
						problem(DUTIES, 7, "formerly",
								"old addresses such as /guide/old-name, which no page has now, not \"/guide/t\u00e2ches\"")),
				mistake("an old address with an escape", edit(DUTIES, "[/guide/tasks]", "[/guide/t%C3%A2ches]"),
						problem(DUTIES, 7, "formerly",
								"old addresses such as /guide/old-name, which no page has now, not \"/guide/t%C3%A2ches\"")),
				mistake("an old address with a query", edit(DUTIES, "[/guide/tasks]", "[\"/guide?old=tasks\"]"),
						problem(DUTIES, 7, "formerly",
								"old addresses such as /guide/old-name, which no page has now, not \"/guide?old=tasks\"")),
				mistake("an old address with a fragment", edit(DUTIES, "[/guide/tasks]", "[\"/guide#tasks\"]"),
						problem(DUTIES, 7, "formerly",
								"old addresses such as /guide/old-name, which no page has now, not \"/guide#tasks\"")),
				mistake("an old address with a slash at its end", edit(DUTIES, "[/guide/tasks]", "[/guide/tasks/]"),
						problem(DUTIES, 7, "formerly",
								"old addresses such as /guide/old-name, which no page has now, not \"/guide/tasks/\"")),
				mistake("an old address on another host", edit(DUTIES, "[/guide/tasks]", "[//guide/tasks]"),
						problem(DUTIES, 7, "formerly",
								"old addresses such as /guide/old-name, which no page has now, not \"//guide/tasks\"")),
				mistake("an old address with dots for a folder", edit(DUTIES, "[/guide/tasks]", "[/guide/../tasks]"),
						problem(DUTIES, 7, "formerly",
								"old addresses such as /guide/old-name, which no page has now, not \"/guide/../tasks\"")),
				mistake("an old address that a file has", edit(DUTIES, "[/guide/tasks]", "[/charted.css]"),
						problem(DUTIES, 7, "formerly",
								"old addresses such as /guide/old-name, which no page has now, not \"/charted.css\"")),
				mistake("an old address of a table", edit(DUTIES, "[/guide/tasks]", "[/careers/compare.csv]"), problem(
						DUTIES, 7, "formerly",
						"old addresses such as /guide/old-name, which no page has now, not \"/careers/compare.csv\"")),
				mistake("an old address without a slash", edit(DUTIES, "[/guide/tasks]", "[tasks]"), problem(DUTIES, 7,
						"formerly", "old addresses such as /guide/old-name, which no page has now, not \"tasks\"")));
	}

}
