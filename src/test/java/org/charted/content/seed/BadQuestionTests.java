package org.charted.content.seed;

import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/**
 * Questions in place of figures that nothing answers, and series without a newest source.
 */
class BadQuestionTests extends BadSeeds {

	private static final String COMPUTED = "of: [bureau-2023.median, bureau-2024.median]\n    unit: percent\n    period: 2023 to 2024";

	static Stream<Arguments> mistakes() {
		return Stream.of(
				mistake("an unknown topic", edit(PAY, "{bureau-2024.median}", "{pays median}"),
						problem(PAY, 8, "text",
								"a topic that has figures; there is no \"pays\"; did you mean \"pay\"?")),
				mistake("an unknown measure", edit(PAY, "{bureau-2024.median}", "{pay medain}"),
						problem(PAY, 8, "text", "a measure of \"pay\": change, median, not \"medain\"")),
				mistake("an unknown place", edit(PAY, "{bureau-2024.median}", "{pay median, Oho}"), problem(PAY, 8,
						"text",
						"a place that \"pay median\" has a figure for; there is none for \"Oho\"; did you mean \"Ohio\"?")),
				mistake("a question that no figure leads for",
						all(edit(FIGURES, "value: 50,250", "doubt: A slip.\n    value: 50,250"),
								edit(FIGURES, "value: 48,780", "doubt: A slip.\n    value: 48,780"),
								edit(PAY, "{bureau-2024.median}", "{pay median}")),
						problem(PAY, 8, "text", "a figure's id; no figure leads for \"pay median, United States\"")),
				mistake("a question for what led before the first",
						edit(PAY, "{bureau-2024.median}", "{pay change before}"),
						problem(PAY, 8, "text",
								"a question that has an answer before the one that leads; there is none")),
				mistake("a question for a period without an answer",
						edit(PAY, "{bureau-2024.median}", "{pay change with pay.oh}"),
						problem(PAY, 8, "text", "a topic that has figures; there is no \"pay.oh\"")),
				mistake("a fact that asks what nobody answers",
						edit(CODER, "figure: bureau-2024.median", "figure: pay mean"),
						problem(CODER, 17, "figure", "a measure of \"pay\": change, median, not \"mean\"")),
				mistake("a step that asks what nobody answers",
						edit("routes.yaml", "time: bureau-2024.median", "time: time school"),
						problem("routes.yaml", 6, "time", "a topic that has figures; there is no \"time\"")),
				mistake("a figure computed from a question that nobody answers",
						edit(FIGURES, "of: [bureau-2023.median,", "of: [pay mean,"),
						problem(FIGURES, 57, "of", "a measure of \"pay\": median, not \"mean\"")),
				mistake("a figure computed from its own question",
						edit(FIGURES, COMPUTED, "of: [pay change, pay median]\n    unit: percent"),
						problem(FIGURES, 57, "of", "a measure of \"pay\": median, not \"change\"")),
				mistake("a figure computed from several periods that tells none",
						edit(FIGURES, COMPUTED, "of: [pay median before, pay median]\n    unit: percent"),
						problem(FIGURES, 52, "id",
								"a \"period\", or figures of one period to compute from, not of May 2023 and May 2024")),
				mistake("a figure whose former id is another's id",
						edit(FIGURES, "  - id: bureau-2023.median\n",
								"  - id: bureau-2023.median\n    formerly: [/evidence/bureau-2024.median]\n"),
						problem(FIGURES, 27, "formerly",
								"old addresses such as /guide/old-name, which no page has now, not \"/evidence/bureau-2024.median\"")),
				mistake("two sources that would both be the newest of a series",
						all(edit(SOURCES, "- id: bureau\n", "- id: bureau\n  series: wages\n"),
								edit(SOURCES, "- id: magazine\n",
										"- id: magazine\n  series: wages\n  published: 2025-04\n")),
						problem(SOURCES, 14, "series",
								"a source published at another time than \"bureau\", or one of them would not be the newest")),
				mistake("a series of the name of a source",
						edit(SOURCES, "- id: bureau\n", "- id: bureau\n  series: magazine\n"),
						taken(SOURCES, 2, "series", "magazine", SOURCES, 13)));
	}

}
