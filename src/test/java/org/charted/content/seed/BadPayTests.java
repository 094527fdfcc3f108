package org.charted.content.seed;

import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/**
 * Mistakes in the pages about pay.
 */
class BadPayTests extends BadSeeds {

	static Stream<Arguments> mistakes() {
		String why = "pay/why-figures-differ.md";
		String settings = "pay/settings.yaml";
		return Stream.of(
				mistake("a page about pay is missing", without("pay/metros.md"),
						problem("pay/metros.md", 1, "file", "this file; it is missing")),
				mistake("a page about pay nobody asks for", file("pay/hourly.md", "x"), problem("pay/hourly.md", 1,
						"file",
						"a file that some page reads; nothing reads one of this name here; here only industries.md, "
								+ "metros.md, outlook.md, pay.md, states.md, why-figures-differ.md have a reader")),
				mistake("a timeline of an unknown question", edit(why, "topics: [pay]", "topics: [wages]"),
						unknown(why, 8, "topics", "topic", "wages")),
				mistake("a series of an unknown group", edit(why, "populations: [coders]", "populations: [poets]"),
						unknown(why, 12, "populations", "population", "poets")),
				mistake("a break at no time", edit(why, "from: 2020-05", "from: then"),
						problem(why, 15, "from", "a year or month as in 2018 or 2018-05, not \"then\"")),
				mistake("a timeline with a number", edit(why, "title: Pay by time", "title: Pay in 3 years"),
						plainNumber(why, 7, "title", "3")),
				mistake("a work setting without a source", edit(settings, "Much to do [^magazine].", "Much to do."),
						problem(settings, 3, "text", "a citation or a figure beside \"Much to do.\"")),
				mistake("a work setting in an unknown industry",
						edit(settings, "industry: hospitals", "industry: hotels"),
						unknown(settings, 4, "industry", "industry", "hotels")),
				mistake("a work setting with an unknown figure",
						edit(settings, "bureau-2023.median", "bureau-1923.median"),
						unknown(settings, 5, "older", "figure", "bureau-1923.median", "bureau-2023.median")));
	}

}
