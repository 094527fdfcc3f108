package org.charted.content.seed;

import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/**
 * Mistakes in what search knows besides the pages.
 */
class BadSearchTests extends BadSeeds {

	static Stream<Arguments> mistakes() {
		String synonyms = "search/synonyms.yaml";
		String tools = "search/tools.yaml";
		String words = "two words or more that stand for one another, with letters or digits";
		return Stream.of(
				mistake("a file of synonyms is missing", without(synonyms),
						problem(synonyms, 1, "file", "this file; it is missing")),
				mistake("a synonym of nothing", edit(synonyms, "[pay, salary]", "[pay]"),
						problem(synonyms, 1, "words", words)),
				mistake("a synonym of signs alone", edit(synonyms, "[pay, salary]", "[pay, \"*\"]"),
						problem(synonyms, 1, "words", "a list of texts"), problem(synonyms, 1, "words", words)),
				mistake("a word twice", edit(synonyms, "[pay, salary]", "[pay, salary, Pay]"),
						problem(synonyms, 1, "words", "words, each once, whatever their capitals and hyphens")),
				mistake("a pair twice", edit(synonyms, "[HIT, coder]", "[Salary, pay]"),
						taken(synonyms, 4, "words", "salary for pay", synonyms, 1)),
				mistake("synonyms that expand nowhere", edit(synonyms, "expand: left", "expand: right"),
						problem(synonyms, 5, "expand", "one of both, left, not \"right\"")),
				mistake("synonyms without a reason", edit(synonyms, "  reason: Readers call it by either word.\n", ""),
						problem(synonyms, 1, "reason", "a text; the field is required")),
				mistake("a tool that is none", edit(tools, "/credentials/cost", "/credentials/price"),
						unknown(tools, 1, "address", "page", "/credentials/price")),
				mistake("a tool with a number", edit(tools, "Add up the fees", "Add up 3 fees"),
						plainNumber(tools, 3, "text", "3")),
				mistake("a name of a tool with a number", edit(tools, "exam budget", "budget of 3 exams"),
						plainNumber(tools, 4, "also", "3")));
	}

}
