package org.charted.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Pay is {oews-2025.us.29-2072.median} a year.   | figure oews-2025.us.29-2072.median
			{a}                                            | figure a
			{a}{b}                                         | figure a;figure b
			**{a}** and _{b}_                              | figure a;figure b
			[{a}](/guide/pay)                              | figure a
			Pay is {pay.29-2072 median} today.             | figure pay.29-2072 median
			Pay is {pay.29-2072 median, Akron, OH} there.  | figure pay.29-2072 median, Akron, OH
			{pay gap to physicians' offices}               | figure pay gap to physicians' offices
			As they say [^research-2026].                  | citation research-2026
			Both say so [^a] [^b].                         | citation a;citation b
			Both say so [^a][^b].                          | citation a;citation b
			[the page [^a]](/guide/pay)                    | citation a
			{a} [^b]                                       | figure a;citation b
			## Pay {a} [^b]                                | figure a;citation b
			- {a}                                          | figure a
			> [^a]                                         | citation a
			""")
	void findsFiguresAndCitations(String markdown, String references) {
		assertThat(references(markdown)).containsExactly(references.split(";"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "}", "{}", "{ a }", "{A}", "{A b}", "{a b,}", "{a b", "`{a b}`", "\\{a b}", "{a",
			"a}", "`{a}`", "\\{a}", "[^A]", "[^a b]", "[^]", "[a]", "`[^a]`", "[^a](/guide/pay)" })
	void leavesOtherBracesAndBracketsAlone(String markdown) {
		assertThat(references(markdown)).isEmpty();
	}

	@Test
	void findsAQuestionThatIsBrokenWhereALineEnds() {
		assertThat(references("Pay is {pay.29-2072\nmedian, New\nYork} today."))
			.containsExactly("figure pay.29-2072 median, New York");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			Pay {pay median} [^bureau].   | Pay {PAY MEDIAN} [^BUREAU].
			{a}{b c, D e}                 | {A}{B C, D E}
			Braces \\{pay median} or {}   | Braces \\{pay median} or {}
			Code `{pay median}`           | Code `{pay median}`
			{Pay median} {a b,}           | {Pay median} {a b,}
			[^A] [^a b] [a]               | [^A] [^a b] [a]
			""")
	void writesOtherReferences(String markdown, String resolved) {
		UnaryOperator<String> capitals = (reference) -> reference.toUpperCase(Locale.ROOT);
		assertThat(Markdown.resolved(markdown, capitals, capitals)).isEqualTo(resolved);
	}

	@Test
	void findsReferencesInTheCellsOfATable() {
		assertThat(references("""
				| Who {a} | What |
				|---|---|
				| {b} | [^c] |
				""")).containsExactly("figure a", "figure b", "citation c");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Plain words.                          | Plain words.
			**Bold**, _slanted_ and `code`.       | Bold, slanted and code.
			See [the pay](/guide/pay-2024).       | See the pay.
			About {a} a year [^b].                | About … a year .
			1. First item                         | First item
			""")
	void readsTheWords(String markdown, String words) {
		assertThat(Markdown.words(Markdown.parse(markdown))).isEqualTo(words);
	}

	@Test
	void readsTheWordsOfLinesParagraphsAndCellsApart() {
		assertThat(Markdown.words(Markdown.parse("""
				One
				two\\
				three

				four

				| five | six |
				|---|---|
				| seven | eight |
				""")).split("\\s+")).containsExactly("One", "two", "three", "four", "five", "six", "seven", "eight");
	}

	@Test
	void findsTheHeadingsInOrder() {
		List<Heading> headings = Markdown.headings(Markdown.parse("""
				## The day's work [^a]

				Words.

				### From {b} to here

				## ICD-10 & Co.
				"""));
		assertThat(headings).extracting(Markdown::anchor).containsExactly("the-days-work", "from-to-here", "icd-10-co");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The day's work      | the-days-work
			Café & "crème"      | cafe-creme
			ICD-10-CM           | icd-10-cm
			--- What? ---       | what
			Ümläut / NAÏVE      | umlaut-naive
			O*NET 30.1          | o-net-30-1
			日本                | ''
			""")
	void makesSlugsOfAscii(String text, String slug) {
		assertThat(Markdown.slug(text)).isEqualTo(slug);
	}

	private static List<String> references(String markdown) {
		List<String> references = new ArrayList<>();
		Markdown.parse(markdown).accept(new AbstractVisitor() {

			@Override
			public void visit(CustomNode node) {
				if (node instanceof FigureReference figure) {
					references.add("figure " + figure.id());
				}
				else if (node instanceof CitationReference citation) {
					references.add("citation " + citation.id());
				}
				visitChildren(node);
			}

		});
		return references;
	}

}
