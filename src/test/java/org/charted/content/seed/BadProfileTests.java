package org.charted.content.seed;

import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/**
 * Facts of careers and credentials that are neither told nor said to be missing.
 */
class BadProfileTests extends BadSeeds {

	static Stream<Arguments> mistakes() {
		return Stream.of(mistake("no word on an attribute",
				edit(CODER, "  duties:\n    - text: Read charts\n      source: bureau\n", ""),
				problem(CODER, 13, "duties",
						"this attribute, which is missing, with a list of values, \"not published\" or \"not verified\"")),
				mistake("another word than the two", edit(CODER, "remote: not published", "remote: unknown"), problem(
						CODER, 18, "remote",
						"a list of values, \"not published\" or \"not verified\", not \"unknown\"; a value begins with \"- figure:\", "
								+ "\"- text:\" or \"- page:\", and a number is the figure that has it")),
				mistake("an amount in place of a list of values",
						edit(CODER, "  pay:\n    - figure: bureau-2024.median", "  pay: $229"),
						problem(CODER, 16, "pay",
								"a list of values, \"not published\" or \"not verified\", not \"$229\"; a value begins with \"- figure:\", "
										+ "\"- text:\" or \"- page:\", and a number is the figure that has it")),
				mistake("an amount in place of a value", edit(CODER, "- figure: bureau-2024.median", "- $229"),
						problem(CODER, 17, "entry", "fields, each as \"name: value\", not \"$229\"")),
				mistake("an amount above a list of values",
						edit(CODER, "  pay:\n    - figure", "  pay: $229\n    - figure"),
						problem(CODER, 16, "YAML",
								"nothing after \"pay:\", as the list below belongs to it; here stands \"$229\"")),
				mistake("a text without a source",
						edit(CODER, "    - text: Read charts\n      source: bureau\n", "    - text: Read charts\n"),
						problem(CODER, 14, "source", "a text; the field is required")),
				mistake("a figure and a page at once",
						edit(CODER, "    - figure: bureau-2024.median",
								"    - figure: bureau-2024.median\n      page: /credentials/badge"),
						problem(CODER, 17, "text", "a figure, a text or a page")),
				mistake("no value at all", edit(CODER, "    - text: Read charts\n", "    - grade: weak\n"),
						problem(CODER, 14, "text", "a figure, a text or a page")),
				mistake("an unknown grade", edit(CODER, "grade: reported", "grade: sure"),
						problem(CODER, 22, "grade",
								"one of official, copy, consistent, survey, reported, weak, untraced, not \"sure\"")),
				mistake("a day in words", edit(CODER, "as-of: 2026-11-21", "as-of: yesterday"),
						problem(CODER, 23, "as-of", "a day as in 2026-11-22, not \"yesterday\"")),
				mistake("no facts", edit(BADGE, """
						facts:
						  requires: not verified
						  shows: not published
						  requires-education: not published
						  requires-experience: not published
						  exam-time: not published
						  fee-member: not published
						  fee-nonmember: not published
						  time: not published
						  renewal-cycle: not published
						  renewal-education: not published
						  renewal-fee: not published
						  exam-items: not published
						""", ""), problem(BADGE, 2, "facts", "fields of its own; the field is required")),
				mistake("remote work to find that no fact tells of",
						edit(CODER, "stage: core\n", "stage: core\nremote-work: possible\n"),
						problem(CODER, 12, "remote-work", "nothing, since the fact \"remote\" has no value")),
				mistake("remote work that the list would not find",
						edit(CODER, "remote: not published", "remote:\n    - text: Possible\n      source: bureau"),
						problem(CODER, 2, "remote-work", "possible or on-site, since the fact \"remote\" has values")),
				mistake("a judgment of another form", edit(BADGE, "If you code already.", "Everybody."),
						problem(BADGE, 18, "worth",
								"one sentence of our own that begins with \"If you\" and ends with a period")),
				mistake("an unknown level", edit(BADGE, "level: entry", "level: low"), problem(BADGE, 9, "level",
						"one of entry, core, specialist, advanced, education, not \"low\"")));
	}

}
