package org.charted.content.seed;

import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/**
 * Fields that are missing, misspelt or of another form.
 */
class BadFieldTests extends BadSeeds {

	static Stream<Arguments> mistakes() {
		return Stream.of(
				mistake("a required field is missing", edit(SOURCES, "  short: Bureau\n", ""),
						problem(SOURCES, 1, "short", "a text; the field is required")),
				mistake("a required field is missing in front matter", edit(PAY, "title: What coders earn\n", ""),
						problem(PAY, 2, "title", "a text; the field is required")),
				mistake("a required field is empty", edit(SOURCES, "short: Bureau\n", "short:\n"),
						problem(SOURCES, 4, "short", "a text; the field has no value")),
				mistake("a list stands for a text", edit(SOURCES, "short: Bureau\n", "short: [Bureau]\n"),
						problem(SOURCES, 4, "short",
								"a text, not a list; a text that begins with \"[\" needs quotes around it")),
				mistake("a text stands for a list", edit(DUTIES, "[/guide/tasks]", "/guide/tasks"),
						problem(DUTIES, 7, "formerly", "a list, as in [/guide/tasks]")),
				mistake("a list stands in a list of texts", edit(DUTIES, "[/guide/tasks]", "[[/guide/tasks]]"),
						problem(DUTIES, 7, "formerly", "a list of texts")),
				mistake("a field nobody knows", edit(SOURCES, "  short: Bureau\n", "  short: Bureau\n  shorter: B\n"),
						problem(SOURCES, 5, "shorter",
								"no such field here; did you mean \"short\"? Known are author, claims, credit, good-for, id, kind, "
										+ "published, publisher, read, relayed-by, short, title, trace, url, weak")),
				mistake("a slip in a field's name", edit(DUTIES, "related:", "relatd:"), problem(DUTIES, 8, "relatd",
						"no such field here; did you mean \"related\"? Known are checked, claims, formerly, part, "
								+ "position, related, shows, summary, title")),
				mistake("a slip in the name of a field within a list",
						edit("routes.yaml", "      decide:", "      decides:"),
						problem("routes.yaml", 8, "decides",
								"no such field here; did you mean \"decide\"? Known are decide, text, time, title")),
				mistake("a fact of no attribute",
						edit(CODER, "  remote: not published\n", "  remote: not published\n  salary: not published\n"),
						problem(CODER, 19, "salary",
								"no such field here; known are credentials, duties, entry-education, entry-experience, growth, "
										+ "next-steps, openings, pay, pay-healthcare, pay-high, pay-low, pay-median, remote, skills, training")),
				mistake("a field twice", edit(SOURCES, "  short: Bureau\n", "  short: Bureau\n  short: Office\n"),
						problem(SOURCES, 5, "short", "this field once; it stands in line 4 already")),
				mistake("a day that the calendar does not have", edit(DUTIES, "2026-11-22", "2026-11-31"),
						problem(DUTIES, 6, "checked", "a day as in 2026-11-22, not \"2026-11-31\"")),
				mistake("a month that the calendar does not have", edit(SOURCES, "2025-04", "2025-13"),
						problem(SOURCES, 5, "published", "a year, month or day as in 2024, 2024-08 or 2024-08-29")),
				mistake("position zero", edit(DUTIES, "position: 1", "position: 0"),
						problem(DUTIES, 5, "position", "a whole number from 1, not \"0\"")),
				mistake("a position in words", edit(DUTIES, "position: 1", "position: first"),
						problem(DUTIES, 5, "position", "a whole number from 1, not \"first\"")),
				mistake("a position that another section has", edit("guide/ways-in.md", "position: 3", "position: 2"),
						problem("guide/key-insights.md", 5, "position",
								"a position of its own; guide/ways-in.md, line 5, has 2 as well, and the next free one is 3"),
						problem("guide/ways-in.md", 5, "position",
								"a position of its own; guide/key-insights.md, line 5, has 2 as well, and the next free one is 3")),
				mistake("a position that another question of the group has", file("faq/tools.md", """
						---
						title: Which tools are there?
						summary: Some.
						group: tasks
						position: 1
						checked: 2026-11-22
						---
						Some [^magazine].
						"""), problem("faq/remote.md", 5, "position",
						"a position of its own; faq/tools.md, line 5, has 1 as well, and the next free one is 2"),
						problem("faq/tools.md", 5, "position",
								"a position of its own; faq/remote.md, line 5, has 1 as well, and the next free one is 2")),
				mistake("a position that another career has", edit(CODER, "position: 1", "position: 2"), problem(
						"careers/clerk.md", 4, "position",
						"a position of its own; careers/coder.md, line 4, has 2 as well, and the next free one is 3"),
						problem(CODER, 4, "position",
								"a position of its own; careers/clerk.md, line 4, has 2 as well, and the next free one is 3")),
				mistake("a code that is none", edit(CODER, "soc: 29-2072", "soc: 29-207"),
						problem(CODER, 7, "soc", "a code of data/occupations.csv as in 29-2072, not \"29-207\"")),
				mistake("a code that no occupation has", edit(CODER, "soc: 29-2072", "soc: 29-2999"),
						unknown(CODER, 7, "soc", "occupation", "29-2999")),
				mistake("no kind of source", edit(SOURCES, "kind: statistics", "kind: rumor"),
						problem(SOURCES, 6, "kind",
								"one of article, statistics, agency, issuer, association, news, dataset, "
										+ "exam-prep, website, not \"rumor\"")),
				mistake("no status of an organization",
						edit("organizations/guild.md", "status: active", "status: alive"),
						problem("organizations/guild.md", 6, "status",
								"one of active, renamed, closed, unconfirmed, not \"alive\"")),
				mistake("no list that a section shows", edit("guide/ways-in.md", "[routes]", "[routes, maps]"),
						problem("guide/ways-in.md", 7, "shows",
								"words out of routes, questions, fit, self-test, changes, not \"maps\"")),
				mistake("a later change below an earlier one", edit("changes.yaml", "2026-11-22", "2026-11-25"),
						problem("changes.yaml", 4, "on",
								"no later day than that of the entry above, since the newest stand first")),
				mistake("an answer that is not to choose from",
						edit("self-test.yaml", "answer: The chart", "answer: The chat"),
						problem("self-test.yaml", 4, "answer", "one of The chart, The bill, not \"The chat\"")),
				mistake("nothing to choose from", edit("self-test.yaml", ", The bill", ""),
						problem("self-test.yaml", 3, "choices", "two answers or more to choose from, each once")),
				mistake("a choice twice", edit("self-test.yaml", "The bill", "The chart"),
						problem("self-test.yaml", 3, "choices", "two answers or more to choose from, each once")),
				mistake("an address that is not encrypted", edit(SOURCES, "https://wages", "http://wages"), problem(
						SOURCES, 7, "url",
						"an address that begins with https://; try that, and only if nothing answers there, say so in "
								+ "a field \"unencrypted\"")),
				mistake("an excuse for an address that needs none",
						edit(SOURCES, "https://wages.example/", "https://wages.example/\n  unencrypted: It is old."),
						problem(SOURCES, 8, "unencrypted",
								"no such field here; known are author, claims, credit, good-for, id, kind, published, publisher, read, "
										+ "relayed-by, short, title, trace, url, weak")),
				mistake("an address without a scheme", edit(SOURCES, "https://wages.example/", "wages.example"),
						problem(SOURCES, 7, "url", "an address that begins with https://, not \"wages.example\"")),
				mistake("a website without a scheme",
						edit("organizations/guild.md", "https://guild.example/", "guild.example"),
						problem("organizations/guild.md", 7, "website",
								"an address that begins with https://, not \"guild.example\"")),
				mistake("a credential's website without a scheme",
						edit(BADGE, "https://guild.example/badge", "guild.example"),
						problem(BADGE, 8, "website", "an address that begins with https://, not \"guild.example\"")),
				mistake("a text stands for an entry", file("questions.yaml", "- Is the program accredited?\n"),
						problem("questions.yaml", 1, "entry",
								"fields, each as \"name: value\", not \"Is the program accredited?\"")),
				mistake("an entry stands for a list", file("fit.yaml", "id: quiet\n"),
						problem("fit.yaml", 1, "file", "a list of entries, each beginning with \"- \"")));
	}

}
