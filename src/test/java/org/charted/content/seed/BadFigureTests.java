package org.charted.content.seed;

import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/**
 * Figures that cannot be read, computed or ranked.
 */
class BadFigureTests extends BadSeeds {

	static Stream<Arguments> mistakes() {
		return Stream.of(
				mistake("an amount in words", edit(FIGURES, "value: 50,250", "value: fifty"),
						problem(FIGURES, 19, "value",
								"an amount in dollars a year, or a range as in \"18 to 24\", not \"fifty\""),
						problem(FIGURES, 52, "id",
								"\"of\" with two figures, or more for a sum; one that is computed has to "
										+ "stand above, and none may be zero to divide by")),
				mistake("a range that ends before it begins", edit(FIGURES, "value: 50,250", "value: 24 to 18"),
						problem(FIGURES, 19, "value",
								"an amount in dollars a year, or a range as in \"18 to 24\", not \"24 to 18\""),
						problem(FIGURES, 52, "id",
								"\"of\" with two figures, or more for a sum; one that is computed has to "
										+ "stand above, and none may be zero to divide by")),
				mistake("a month that does not exist",
						edit(FIGURES, "value: 60,000\n    qualifier: about\n    unit: dollars a year",
								"value: 2022-13\n    unit: month"),
						problem(FIGURES, 41, "value",
								"an amount in month, or a range as in \"18 to 24\", not \"2022-13\"")),
				mistake("a day that does not exist",
						edit(FIGURES, "value: 60,000\n    qualifier: about\n    unit: dollars a year",
								"value: 2022-02-30\n    unit: date"),
						problem(FIGURES, 41, "value",
								"an amount in date, or a range as in \"18 to 24\", not \"2022-02-30\"")),
				mistake("a year of two digits",
						edit(FIGURES, "value: 60,000\n    qualifier: about\n    unit: dollars a year",
								"value: 20\n    unit: year"),
						problem(FIGURES, 41, "value", "an amount in year, or a range as in \"18 to 24\", not \"20\"")),
				mistake("an unknown qualifier", edit(FIGURES, "qualifier: about", "qualifier: roughly"),
						problem(FIGURES, 42, "qualifier",
								"one of about, more than, at least, just over, nearly, up to, not \"roughly\"")),
				mistake("an unknown grade", edit(FIGURES, "grade: reported", "grade: rumored"), problem(FIGURES, 49,
						"grade",
						"one of official, copy, consistent, survey, reported, weak, untraced, not \"rumored\"")),
				mistake("a period in words", edit(FIGURES, "period: 2026", "period: this year"), problem(FIGURES, 45,
						"period",
						"a year, month, day or span as in 2024, 2024-06, 2024-06-30 or \"2023 to 2033\", or \"not known\"")),
				mistake("a period that ends before it begins",
						edit(FIGURES, "period: 2023 to 2024", "period: 2024 to 2023"),
						problem(FIGURES, 59, "period",
								"a year, month, day or span as in 2024, 2024-06, 2024-06-30 or \"2023 to 2033\", or \"not known\"")),
				mistake("a period on a day that does not exist", edit(FIGURES, "period: 2026", "period: 2026-02-30"),
						problem(FIGURES, 45, "period",
								"a year, month, day or span as in 2024, 2024-06, 2024-06-30 or \"2023 to 2033\", or \"not known\"")),
				mistake("two figures that would both lead", edit(FIGURES, "period: 2023-05", "period: 2024-05"),
						problem(FIGURES, 15, "id",
								"one leading figure for this topic, measure and period; "
										+ "\"bureau-2024.median\" and \"bureau-2023.median\" would both lead")),
				mistake("a figure computed from one",
						edit(FIGURES, "of: [bureau-2023.median, bureau-2024.median]", "of: [bureau-2023.median]"),
						problem(FIGURES, 52, "id",
								"\"of\" with two figures, or more for a sum; one that is computed has to "
										+ "stand above, and none may be zero to divide by")),
				mistake("a figure computed from nothing",
						edit(FIGURES, "    of: [bureau-2023.median, bureau-2024.median]\n", ""),
						problem(FIGURES, 52, "id",
								"\"of\" with two figures, or more for a sum; one that is computed has to "
										+ "stand above, and none may be zero to divide by")),
				mistake("a figure computed from one that is computed below",
						edit(FIGURES, "  - id: median.change\n", """
								  - id: change.half
								    topic: pay
								    population: coders
								    measure: mean change
								    compute: ratio
								    of: [median.change, bureau-2024.median]
								    unit: percent
								    period: 2023 to 2024
								    counts: The change in relation to the wage.
								  - id: median.change
								"""),
						problem(FIGURES, 52, "id",
								"\"of\" with two figures, or more for a sum; one that is computed has to "
										+ "stand above, and none may be zero to divide by")),
				mistake("a change among three figures",
						edit(FIGURES, "of: [bureau-2023.median,", "of: [magazine.median, bureau-2023.median,"),
						problem(FIGURES, 52, "id",
								"\"of\" with two figures, or more for a sum; one that is computed has to "
										+ "stand above, and none may be zero to divide by")),
				mistake("a change from zero", edit(FIGURES, "value: 48,780", "value: 0"), problem(FIGURES, 30, "value",
						"an amount from 5000 to 2000000 for the unit \"dollars a year\"; check digits and unit, not \"0\""),
						problem(FIGURES, 52, "id",
								"\"of\" with two figures, or more for a sum; one that is computed has to "
										+ "stand above, and none may be zero to divide by")),
				mistake("a ratio to zero",
						all(edit(FIGURES, "compute: change\n    of: [bureau-2023.median, bureau-2024.median]",
								"compute: ratio\n    of: [bureau-2024.median, bureau-2023.median]"),
								edit(FIGURES, "value: 48,780", "value: 0")),
						problem(FIGURES, 30, "value",
								"an amount from 5000 to 2000000 for the unit \"dollars a year\"; check digits and unit, not \"0\""),
						problem(FIGURES, 52, "id",
								"\"of\" with two figures, or more for a sum; one that is computed has to "
										+ "stand above, and none may be zero to divide by")),
				mistake("dollars a year that lack three digits", edit(FIGURES, "value: 60,000", "value: 60"), problem(
						FIGURES, 41, "value",
						"an amount from 5000 to 2000000 for the unit \"dollars a year\"; check digits and unit, not \"60\"")),
				mistake("dollars a year with three digits too many",
						edit(FIGURES, "value: 60,000", "value: 60,000,000"),
						problem(FIGURES, 41, "value",
								"an amount from 5000 to 2000000 for the unit \"dollars a year\"; check digits and unit, not \"60,000,000\"")),
				mistake("dollars that no fine reaches",
						edit(FIGURES,
								"measure: median\n    value: 60,000\n    qualifier: about\n    unit: dollars a year",
								"measure: fine\n    value: 60,000,000\n    unit: dollars"),
						problem(FIGURES, 41, "value",
								"an amount from 0 to 10000000 for the unit \"dollars\"; check digits and unit, not \"60,000,000\"")),
				mistake("dollars with three decimals",
						edit(FIGURES, "value: 60,000\n    qualifier: about\n    unit: dollars a year",
								"value: 50239.555\n    unit: dollars a year"),
						problem(FIGURES, 41, "value",
								"an amount with no more than two decimals, for the cents; a comma divides thousands, as in 50,250, "
										+ "not \"50239.555\"")),
				mistake("thousands divided by a point", edit(FIGURES, "value: 60,000", "value: 60.000"), problem(
						FIGURES, 41, "value",
						"an amount with no more than two decimals, for the cents; a comma divides thousands, as in 50,250, "
								+ "not \"60.000\"")),
				mistake("a part of a person",
						edit(FIGURES,
								"measure: median\n    value: 60,000\n    qualifier: about\n    unit: dollars a year",
								"measure: readers\n    value: 7.972\n    unit: people"),
						problem(FIGURES, 41, "value",
								"a whole number for the unit \"people\"; a comma divides thousands, as in 50,250, not \"7.972\"")),
				mistake("decimals after a comma", edit(FIGURES, "value: 60,000", "value: 60000,5"), problem(FIGURES, 41,
						"value",
						"an amount in dollars a year, or a range as in \"18 to 24\", not \"60000,5\"; write 60000.5")),
				mistake("an amount with its sign", edit(FIGURES, "value: 60,000", "value: $60,000"), problem(FIGURES,
						41, "value",
						"an amount in dollars a year, or a range as in \"18 to 24\", not \"$60,000\"; write 60000")),
				mistake("a range of percent out of bounds",
						edit(FIGURES,
								"measure: median\n    value: 60,000\n    qualifier: about\n    unit: dollars a year",
								"measure: share\n    value: 7 to 700\n    unit: percent"),
						problem(FIGURES, 41, "value",
								"an amount from 0 to 100 for the unit \"percent\"; check digits and unit, not \"7 to 700\"")),
				mistake("an amount far from that of another period", edit(FIGURES, "value: 48,780", "value: 1,487,800"),
						problem(FIGURES, 15, "id",
								"an amount near that of the other figures of this topic and measure; "
										+ "\"bureau-2024.median\" and \"bureau-2023.median\" are more than 20 times apart: "
										+ "check digits and unit of both, or say in \"doubt\" why it is so"),
						problem("guide/key-insights.md", 9, "holds",
								"other words than \"rose by ...\": that no longer holds (bureau-2024.median is 50,250; "
										+ "bureau-2023.median is 1,487,800)")),
				mistake("a unit in other words",
						edit(FIGURES, "value: 50,250\n    unit: dollars a year", "value: 50,250\n    unit: USD"),
						problem(FIGURES, 15, "id",
								"a unit like that of the other figures of this topic and measure; \"bureau-2024.median\" has "
										+ "\"USD\", \"bureau-2024.oh.median\" has \"dollars a year\""),
						problem(FIGURES, 20, "unit",
								"one of date, dollars, dollars a year, dollars an hour, month, percent, score, year, "
										+ "or a plural noun such as months or members, not \"USD\"")),
				mistake("another unit than the other figures have",
						edit(FIGURES, "value: 50,250\n    unit: dollars a year",
								"value: 25\n    unit: dollars an hour"),
						problem(FIGURES, 15, "id",
								"a unit like that of the other figures of this topic and measure; \"bureau-2024.median\" has "
										+ "\"dollars an hour\", \"bureau-2024.oh.median\" has \"dollars a year\""),
						problem("guide/key-insights.md", 9, "holds",
								"other words than \"rose by ...\": that no longer holds (bureau-2024.median is 25; "
										+ "bureau-2023.median is 48,780)")),
				mistake("a figure at the end of the relays", edit(FIGURES, "ranges:\n", """
						  - id: bureau-2022.median
						    topic: pay
						    population: coders
						    measure: median
						    value: 47,000
						    unit: dollars a year
						    period: 2022-05
						    counts: The middle yearly wage.
						    source: bureau
						    grade: copy
						    as-of: 2026-11-22
						ranges:
						"""), problem(FIGURES, 65, "relays",
						"an entry with \"figure\" or \"by\"; this one has the fields of \"figures\": move it into that list")),
				mistake("a population among the topics",
						edit(FIGURES, "topics:\n", "topics:\n  - {id: poets, name: Poets, counts: Poets.}\n"),
						problem(FIGURES, 9, "topics",
								"an entry with \"question\" or \"why\" or \"see\"; this one has the fields of "
										+ "\"populations\": move it into that list")),
				mistake("an unknown computation", edit(FIGURES, "compute: change", "compute: product"),
						problem(FIGURES, 56, "compute", "one of sum, difference, ratio, change, not \"product\"")),
				mistake("a group that tells what no figure has, and a figure that lacks what it does not tell",
						edit(FIGURES, "figures:\n",
								"""
										figures:
										  - source: bureau
										    grade: official
										    as-of: 2026-11-22
										    topic: pay
										    population: coders
										    unit: dollars a year
										    period: 2022-05
										    notes: Read twice.
										    figures:
										      - {id: bureau-2022.median, measure: median, value: "47,000", counts: The middle wage.}
										      - {id: bureau-2022.mean, value: "48,000", counts: The average wage.}
										"""),
						problem(FIGURES, 22, "notes",
								"no such field here; known are as-of, counts, doubt, formerly, geography, "
										+ "grade, id, measure, of, period, population, question, "
										+ "relayed-by, source, topic, unit, value"),
						problem(FIGURES, 25, "measure", "a text; the field is required")),
				mistake("a computed figure with an amount",
						edit(FIGURES, "compute: change\n", "compute: change\n    value: 3\n"),
						problem(FIGURES, 57, "value", "no such field here; known are compute, counts, doubt, formerly, "
								+ "geography, id, measure, of, period, population, question, relayed-by, topic, unit")));
	}

}
