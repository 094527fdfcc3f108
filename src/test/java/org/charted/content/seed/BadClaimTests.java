package org.charted.content.seed;

import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/**
 * Words that hang on data and that nothing vouches for, or that the data contradicts.
 */
class BadClaimTests extends BadSeeds {

	private static final String INSIGHTS = "guide/key-insights.md";

	private static final String CLAIMS = "claims.yaml";

	static Stream<Arguments> mistakes() {
		return Stream.of(words(), data(), expressions(), entries()).flatMap((cases) -> cases);
	}

	private static Stream<Arguments> words() {
		return Stream.of(
				mistake("a superlative in a paragraph", edit(DUTIES, "Coders read charts", "Most coders read charts"),
						unclaimed(DUTIES, 10, "text", "Most", "Most coders read charts and give each diagnosis")),
				mistake("a comparison in a summary", edit(PAY, "Pay with its source.", "Pay that is above the rest."),
						unclaimed(PAY, 3, "summary", "above", "Pay that is above the rest.")),
				mistake("a rank in a cell", edit(DUTIES, "| the rest", "| the highest of these"),
						unclaimed(DUTIES, 22, "text", "highest", "the highest of these")),
				unseen("a nearness", "Nearly as many coders as clerks read charts", "Nearly"),
				unseen("a likeness", "Coders, paid on par with clerks, read charts", "on par with"),
				unseen("a few of what is counted", "Coders in a few of the states read charts", "few of the states"),
				unseen("a share without a number", "The bulk of coders read charts", "bulk of"),
				unseen("a lead", "Coders outearn clerks and read charts", "outearn"),
				unseen("a course", "A shrinking group of coders read charts", "shrinking"),
				unseen("one of many", "Coders read charts more often, as any other clerk", "any other"),
				mistake("words that are claimed in another file only",
						edit(PAY, "see [a day]", "as wages rose, see [a day]"),
						unclaimed(PAY, 8, "text", "rose", "The middle coder earns ..., as wages rose, see a day.")));
	}

	private static Stream<Arguments> data() {
		return Stream.of(
				mistake("a figure that makes a claim untrue", edit(FIGURES, "value: 48,780", "value: 51,000"),
						problem(INSIGHTS, 9, "holds",
								"other words than \"rose by ...\": that no longer holds (bureau-2024.median is 50,250;"
										+ " bureau-2023.median is 51,000)")),
				mistake("a row that makes a claim untrue",
						all(edit(INSIGHTS, "figure('bureau-2024.median') > figure('bureau-2023.median')",
								"states('29-2072', 'median').highest() == 'Ohio'"),
								edit(WAGES, "vt,Vermont,29-2072,,,,,,,",
										"vt,Vermont,29-2072,70,31000,41000,60000,64000,80000,1")),
						problem(INSIGHTS, 9, "holds",
								"other words than \"rose by ...\": that no longer holds (median of 29-2072 by state: 2,"
										+ " from Vermont 60,000 to Ohio 50,990)")),
				mistake("a figure that there is not",
						edit(INSIGHTS, "figure('bureau-2023.median')", "figure('bureau-1923.median')"),
						unknown(INSIGHTS, 9, "holds", "figure", "bureau-1923.median", "bureau-2023.median")),
				mistake("a question that there is not",
						edit(INSIGHTS, "figure('bureau-2023.median')", "figure('pay mode')"),
						problem(INSIGHTS, 9, "holds", "a measure of \"pay\": change, median, not \"mode\"")),
				mistake("a column that there is not",
						edit(INSIGHTS, "figure('bureau-2023.median')", "states('29-2072', 'mode').count()"),
						problem(INSIGHTS, 9, "holds",
								"an expression that can be computed: there is no column \"mode\"")),
				mistake("an occupation that there is not",
						edit(INSIGHTS, "figure('bureau-2023.median')", "states('29-2073', 'median').count()"),
						problem(INSIGHTS, 9, "holds",
								"an expression that can be computed: there is no occupation \"29-2073\"; did you mean "
										+ "\"29-2072\"?")),
				mistake("a comparison of no data",
						edit(INSIGHTS, "figure('bureau-2024.median') > figure('bureau-2023.median')", "true"),
						problem(INSIGHTS, 9, "holds", "an expression that asks for a figure or a row")),
				mistake("a place before the first",
						edit(INSIGHTS, "figure('bureau-2024.median') > figure('bureau-2023.median')",
								"states('29-2072', 'median').top(-1) == {}"),
						problem(INSIGHTS, 9, "holds",
								"an expression that can be computed: median of 29-2072 by state has no first -1")),
				mistake("a word that there is not", edit(INSIGHTS, "figure('bureau-2023.median')", "mean('pay')"),
						problem(INSIGHTS, 9, "holds",
								"an expression that can be computed, with quotes around names, == to compare, and the "
										+ "words of the table in docs/content.md")),
				mistake("a share that nothing computes",
						edit(INSIGHTS, "Wages rose by", "For half of them, wages rose by"),
						unclaimed(INSIGHTS, 13, "text", "half", "For half of them, wages rose by ...."),
						number(INSIGHTS, 13, "text", "half of")),
				mistake("a number in place of a comparison", edit(INSIGHTS, " > figure('bureau-2023.median')", ""),
						problem(INSIGHTS, 9, "holds", "a comparison such as figure('pay.29-2072 median') > 50000")));
	}

	private static Stream<Arguments> expressions() {
		String whole = "figure('bureau-2024.median') > figure('bureau-2023.median')";
		String states = "states('29-2072', 'median')";
		return Stream.of(
				uncomputed("a division by zero", whole, "figure('bureau-2024.median') / 0 > 1",
						"(figure('bureau-2024.median') / 0) divides by zero"),
				uncomputed("a division of whole numbers by zero", whole, states + ".count() > 1 / 0",
						"(1 / 0) divides by zero"),
				uncomputed("a division by zero that nobody needs", whole,
						"%s.count() > 0 or %s.count() / 0 > 1".formatted(states, states),
						"(%s.count() / 0) divides by zero".formatted(states.replace(" ", ""))),
				uncomputed("a share that is cut to zero", whole, states + ".count() > 1 / 2",
						"(1 / 2) loses what is left over; write 1.0 in place of 1"),
				uncomputed("a name with a slip in a comparison", whole, states + ".highest() != 'Ohia'",
						"there is no name \"Ohia\"; did you mean \"Ohio\"?"),
				uncomputed("a name with a slip in a list", whole, states + ".top(1) != {'Ohia'}",
						"there is no name \"Ohia\"; did you mean \"Ohio\"?"),
				uncomputed("a name with a slip that is asked for", whole,
						"not %s.descending().contains('Vermnot')".formatted(states),
						"there is no name \"Vermnot\"; did you mean \"Vermont\"?"),
				uncomputed("an end that no name has", whole,
						states + ".count() > 0 and !%s.highest().endsWith('io,')".formatted(states),
						"there is no name with \"io,\""),
				uncomputed("a name of no such thing", whole, states + ".highest() != 'hospitals'",
						"there is no name \"hospitals\""),
				uncomputed("a name with a slip whose amount is asked for", whole, states + ".of('Ohia') > 1",
						"median of 29-2072 by state has no \"Ohia\"; did you mean \"Ohio\"?"),
				uncomputed("an attribute with a slip", whole, "careers('pay-medain').count() > 0",
						"there is no attribute \"pay-medain\"; did you mean \"pay-median\"?"),
				uncomputed("a kind of topic with a slip", whole, "topics('jobz', 'employment').count() > 0",
						"there is no kind of topic \"jobz\"; did you mean \"jobs\"?"),
				uncomputed("a topic with a slip", whole, "rises('pays', 'median')",
						"there is no topic \"pays\"; did you mean \"pay\"?"),
				uncomputed("a list against a text", whole, states + ".top(1) != 'Ohio'",
						"(%s.top(1) != 'Ohio') compares a list with a text; a list is written as in {'Ohio', 'Texas'}"
							.formatted(states.replace(" ", ""))),
				uncomputed("an order of texts", whole, states + ".highest() > 'Ohio'",
						"(%s.highest() > 'Ohio') asks which of two is more, which only numbers can be"
							.formatted(states.replace(" ", ""))));
	}

	private static Arguments uncomputed(String name, String whole, String expression, String why) {
		return mistake(name, edit(INSIGHTS, whole, expression),
				problem(INSIGHTS, 9, "holds", "an expression that can be computed: " + why));
	}

	private static Stream<Arguments> entries() {
		return Stream.of(
				mistake("words that no text has", edit(CLAIMS, "all pay", "all play"),
						problem(CLAIMS, 1, "says", "words that stand in the text; \"all play\" does not"),
						unclaimed("pay/pay.md", 2, "title", "All", "All pay")),
				mistake("one word", edit(CLAIMS, "all pay", "all"),
						problem(CLAIMS, 1, "says", "two words or more, so that no other place is meant, not \"all\"")),
				mistake("a claim that also says why it needs none",
						append(CLAIMS, "  holds: figure('bureau-2024.median') > 1\n"),
						problem(CLAIMS, 3, "holds",
								"either \"holds\", an expression, or \"because\", why none is needed")),
				mistake("neither an expression nor a reason", edit(CLAIMS, "  because: A turn of phrase.\n", ""),
						problem(CLAIMS, 1, "holds",
								"either \"holds\", an expression, or \"because\", why none is needed")));
	}

	private static Arguments unseen(String name, String words, String word) {
		String text = words + " and give each diagnosis its code .";
		int to = text.indexOf(' ', text.indexOf(word) + word.length() + 40);
		return mistake(name, edit(DUTIES, "Coders read charts", words),
				unclaimed(DUTIES, 10, "text", word, (to < 0) ? text : text.substring(0, to)));
	}

	private static Problem unclaimed(String file, int line, String field, String word, String text) {
		return problem(file, line, field,
				"a claim that tells when \"%s\" holds, or why it needs none, in \"%s\"".formatted(word, text));
	}

}
