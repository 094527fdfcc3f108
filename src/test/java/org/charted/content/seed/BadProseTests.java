package org.charted.content.seed;

import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/**
 * Prose with numbers of its own, without citations, or in other forms than ours.
 */
class BadProseTests extends BadSeeds {

	static Stream<Arguments> mistakes() {
		return Stream.of(numbers(), citations(), ownWords(), prose(), markup()).flatMap((cases) -> cases);
	}

	private static Stream<Arguments> numbers() {
		return Stream.of(
				mistake("digits and number words in a paragraph",
						edit(DUTIES, "Coders read charts", "Coders read 20 charts for two years"),
						number(DUTIES, 10, "text", "20"), number(DUTIES, 10, "text", "two years")),
				mistake("a digit in an item of a list", edit(DUTIES, "- They ask.", "- They ask 7 times."),
						number(DUTIES, 15, "text", "7")),
				mistake("a digit in a cell", edit(DUTIES, "| the rest", "| 4 more"), number(DUTIES, 22, "text", "4")),
				mistake("a digit in the head of a table", edit(DUTIES, "| Tool | For |", "| Tool 1 | For |"),
						number(DUTIES, 19, "text", "1")),
				mistake("a digit in a heading", edit(DUTIES, "## Tools", "## 3 tools"),
						number(DUTIES, 17, "text", "3")),
				mistake("a digit in the words of a link",
						edit(DUTIES, "Coders read charts", "[Coders of 1999](https://a.example/2024) read charts"),
						number(DUTIES, 10, "text", "1999")),
				mistake("a digit in code", edit(DUTIES, "Coders read charts", "Coders `read 9` charts"),
						number(DUTIES, 10, "text", "9")),
				mistake("a digit in a title", edit(PAY, "title: What coders earn", "title: What 5 coders earn"),
						plainNumber(PAY, 2, "title", "5")),
				mistake("a number word in a summary",
						edit(PAY, "summary: Pay with", "summary: Pay for six months with"),
						plainNumber(PAY, 3, "summary", "six months")),
				mistake("the same digit in two summaries",
						all(edit(PAY, "summary: Pay with its source.", "summary: In 5 words."),
								edit(DUTIES, "summary: The work in a few words.", "summary: In 5 words.")),
						plainNumber(DUTIES, 3, "summary", "5"), plainNumber(PAY, 3, "summary", "5")),
				mistake("a digit in the question of a topic",
						edit(FIGURES, "What do coders earn?", "What did coders earn in 2024?"),
						plainNumber(FIGURES, 10, "question", "2024")),
				mistake("a digit in an explanation of a topic", edit(FIGURES, "asks just its", "asks just 9"),
						number(FIGURES, 12, "why", "9")),
				mistake("a digit in what a source is good for", edit(SOURCES, "A plain map of", "A plain map of 9"),
						plainNumber(SOURCES, 18, "good-for", "9")),
				mistake("a digit in a definition", edit("glossary.yaml", "What is", "What 4 are"),
						number("glossary.yaml", 4, "definition", "4")),
				mistake("a figure where a term is first explained",
						edit("glossary.yaml", "is written", "is written {pay median}"),
						problem("glossary.yaml", 4, "definition",
								"a first sentence without a figure, since it stands by itself where the term is used")),
				mistake("a digit in a synonym", edit("glossary.yaml", "[record]", "[record 9]"),
						plainNumber("glossary.yaml", 3, "also", "9")),
				mistake("a digit in a part", edit("guide/parts.yaml", "What coders do", "What 9 coders do"),
						plainNumber("guide/parts.yaml", 3, "summary", "9")),
				mistake("a digit in the title of a step", edit("routes.yaml", "Earn a degree", "Earn 2 degrees"),
						plainNumber("routes.yaml", 5, "title", "2")),
				mistake("a number word in what to check at a step",
						edit("routes.yaml", "Can you pay for it?", "Can you pay for four years?"),
						number("routes.yaml", 8, "decide", "four years")),
				mistake("a digit in a choice", edit("self-test.yaml", "The bill", "The bill of 9"),
						plainNumber("self-test.yaml", 3, "choices", "9")),
				mistake("a digit in a fact", edit(CODER, "Read charts", "Read 9 charts"),
						number(CODER, 14, "text", "9")),
				mistake("a name that is not listed", edit(DUTIES, "| ICD-10 |", "| ICD-11 |"),
						number(DUTIES, 21, "text", "11")),
				mistake("a name that begins like a listed one", edit(DUTIES, "| ICD-10 |", "| ICD-100 |"),
						number(DUTIES, 21, "text", "100")));
	}

	private static Stream<Arguments> citations() {
		return Stream.of(
				mistake("a paragraph without one", edit(DUTIES, " [^magazine].\n\n## A day", ".\n\n## A day"),
						uncited(DUTIES, 10, "text", "Coders read charts and give each diagnos\u2026")),
				mistake("a long paragraph without one",
						edit(PAY, "The middle",
								"We do not know how many coders there are in the whole wide world.\n\nThe middle"),
						uncited(PAY, 8, "text", "We do not know how many coders there are\u2026")),
				mistake("items without one", edit(DUTIES, "## A day [^magazine]", "## A day"),
						uncited(DUTIES, 14, "text", "They read."), uncited(DUTIES, 15, "text", "They ask.")),
				mistake("a row without one", edit(DUTIES, "the rest [^magazine]", "the rest"),
						uncited(DUTIES, 22, "text", "Encoder the rest")),
				mistake("a quotation without one", edit(DUTIES, "## Tools\n", "## Tools\n\n> So they say.\n"),
						uncited(DUTIES, 19, "text", "So they say.")),
				mistake("a paragraph below the next heading",
						edit(DUTIES, "## Tools\n", "## Tools\n\nThey use some.\n"),
						uncited(DUTIES, 19, "text", "They use some.")),
				mistake("a definition without one", edit("glossary.yaml", " [^magazine]", ""),
						uncited("glossary.yaml", 4, "definition", "What is written about a patient.")),
				mistake("the home page without one", edit("home.md", " [^magazine]", ""),
						uncited("home.md", 7, "text", "Coders code.")),
				mistake("a reason without one", edit(CODER, " [^bureau]", ""),
						uncited(CODER, 9, "fit-reason", "The definition names them.")));
	}

	private static Stream<Arguments> ownWords() {
		return Stream.of(
				mistake("a fact before words of our own",
						edit(DUTIES, "## Tools\n", "## Tools\n\nThey use some. We would use both.\n"),
						uncited(DUTIES, 19, "text", "They use some. We would use both.")),
				mistake("a quotation in words like our own",
						edit(DUTIES, "## Tools\n", "## Tools\n\n> We suggest both.\n"),
						uncited(DUTIES, 19, "text", "We suggest both.")),
				mistake("a pointer without a link", edit(DUTIES, "## Tools\n", "## Tools\n\nSee what they earn.\n"),
						uncited(DUTIES, 19, "text", "See what they earn.")),
				mistake("a link without a pointer",
						edit(DUTIES, "## Tools\n", "## Tools\n\n[Coders](/careers/coder) use some.\n"),
						uncited(DUTIES, 19, "text", "Coders use some.")),
				mistake("a pointer of many words",
						edit(DUTIES, "## Tools\n",
								"## Tools\n\nSee [coders](/careers/coder)" + " and so on".repeat(8) + ".\n"),
						uncited(DUTIES, 19, "text", "See coders and so on and so on and so on\u2026")),
				mistake("an introduction to nothing",
						edit(DUTIES, "## Tools\n", "## Tools\n\nThese are some:\n\n### All\n"),
						uncited(DUTIES, 19, "text", "These are some:")),
				mistake("a row of our own words", edit(DUTIES, "the rest [^magazine]", "the rest, in our view"),
						uncited(DUTIES, 22, "text", "Encoder the rest, in our view")),
				mistake("advice that a source seems to give",
						edit(DUTIES, "its code [^magazine].", "its code. We suggest that you do so, too [^magazine]."),
						citedOwn(DUTIES, 10, "text", "We suggest")),
				mistake("advice with a citation behind its period",
						edit(DUTIES, "its code [^magazine].", "its code. Our own advice is to do so. [^magazine]"),
						citedOwn(DUTIES, 10, "text", "Our own advice")),
				mistake("what we did not find with a citation",
						edit(DUTIES, "its code [^magazine].", "its code. We found no code book [^magazine]."),
						citedOwn(DUTIES, 10, "text", "We found no")),
				mistake("a judgment in a cell with a citation",
						edit(DUTIES, "the rest [^magazine]", "in our view the rest [^magazine]"),
						citedOwn(DUTIES, 22, "text", "in our view")),
				mistake("a pointer with a citation",
						edit(DUTIES, "its code [^magazine].", "its code. See [coders](/careers/coder) [^magazine]."),
						citedOwn(DUTIES, 10, "text", "See")));
	}

	private static Stream<Arguments> markup() {
		String raw = "\" is printed as it stands";
		String table = "a table with a head, a line such as \"|---|---|\" below it with as many cells, and a blank line above; \"";
		return Stream.of(
				mistake("a line below the head with too few cells", edit(DUTIES, "|---|---|", "|---|"),
						problem(DUTIES, 19, "text",
								table + "| Tool | For | |---| | ICD-10 | diagnose\u2026\" is none")),
				mistake("a table without a head", edit(DUTIES, "| Tool | For |\n", ""),
						problem(DUTIES, 19, "text",
								table + "|---|---| | ICD-10 | diagnoses  | | Enco\u2026\" is none")),
				mistake("a row with a cell too many", edit(DUTIES, "| Encoder | the", "| Encoder | x | the"), problem(
						DUTIES, 22, "text",
						"2 cells, as the head of the table has, not 3; what follows a table needs a blank line above"),
						uncited(DUTIES, 22, "text", "Encoder x")),
				mistake("a text right below a table", append(DUTIES, "They use both.\n"), problem(DUTIES, 23, "text",
						"2 cells, as the head of the table has, not 1; what follows a table needs a blank line above"),
						uncited(DUTIES, 23, "text", "They use both.")),
				mistake("words that are struck out", edit(DUTIES, "Coders read", "~~Old~~ coders read"),
						problem(DUTIES, 10, "text", "words that are not struck out; \"~~" + raw)),
				mistake("a heading without a blank", edit(DUTIES, "## Tools", "##Tools"),
						problem(DUTIES, 17, "text", "a blank after the \"##\" that makes a heading")),
				mistake("an item without a blank", edit(DUTIES, "- They read.\n- They ask.", "-They read.\n-They ask."),
						problem(DUTIES, 14, "text",
								"a list with \"- \" before each item and a blank line above, not \"-\"")),
				mistake("emphasis with a blank inside", edit(DUTIES, "Coders read", "** Coders** read"),
						problem(DUTIES, 10, "text",
								"emphasis as in *word* or **word**, without blanks inside; \"**" + raw)),
				mistake("a link that is not closed", edit(DUTIES, "Coders read", "[Coders](/careers/coder read"),
						link("[")),
				mistake("a link with a blank between", edit(DUTIES, "Coders read", "[Coders read] (/careers/coder)"),
						link("[")),
				mistake("a link without words", edit(DUTIES, "Coders read", "[](/careers/coder) Coders read"),
						problem(DUTIES, 10, "text",
								"words to choose in the link to \"/careers/coder\", which has none")),
				mistake("a link whose address stands below", append(DUTIES, "\n[coders]: /careers/coder\n"),
						problem(DUTIES, 24, "text",
								"a link as in [words](/guide/pay); \"[coders]:\" and what follows is not printed")),
				mistake("an address by itself", edit(DUTIES, "Coders read", "https://a.example/ says that coders read"),
						problem(DUTIES, 10, "text",
								"a link as in [words](https://a.example/), not \"https://a.example/\" by itself")),
				mistake("a tag that is not closed", edit(DUTIES, "Coders read", "<b Coders read"),
						problem(DUTIES, 10, "text", "words without HTML; \"<b" + raw)),
				mistake("an entity that there is not", edit(DUTIES, "Coders read", "Coders&nbps; read"),
						problem(DUTIES, 10, "text", "the letter itself; \"&nbps;" + raw)),
				mistake("a figure that is not closed",
						edit(PAY, "{bureau-2024.median}", "{bureau-2024.median [^bureau]"),
						problem(PAY, 8, "text",
								"\"{figure-id}\", \"{topic measure}\" or \"[^source-id]\", in lower case and closed"),
						problem(PAY, 8, "text",
								"the figure as \"{bureau-2024.median}\" in place of \"bureau-2024.median\"")),
				mistake("typographic quotes around a title",
						edit(PAY, "title: What coders earn", "title: \u201cWhat coders earn\u201d"),
						problem(PAY, 2, "YAML",
								"straight quotes (\") around a text, or none; typographic ones are printed. "
										+ "Where they shall be, put straight ones around them")));
	}

	private static Problem link(String found) {
		return problem(DUTIES, 10, "text",
				"a link as in [words](/guide/pay), closed and without a blank between; \"%s\" is printed as it stands"
					.formatted(found));
	}

	private static Stream<Arguments> prose() {
		return Stream.of(
				mistake("a title in the text", edit(DUTIES, "## Tools", "# Tools"),
						problem(DUTIES, 17, "text", "a heading with ## or ###; the title is in the front matter")),
				mistake("a heading of the fourth level", edit(DUTIES, "## Tools", "#### Tools"),
						problem(DUTIES, 17, "text", "a heading with ## or ###; the title is in the front matter")),
				mistake("tags", edit(DUTIES, "Coders read", "Coders <b>read</b>"),
						problem(DUTIES, 10, "text", "Markdown in place of \"</b>\""),
						problem(DUTIES, 10, "text", "Markdown in place of \"<b>\"")),
				mistake("a block of HTML", edit(DUTIES, "## Tools", "<div>x</div>\n\n## Tools"),
						problem(DUTIES, 17, "text", "Markdown in place of HTML")),
				mistake("an image", edit(DUTIES, "Coders read", "Coders ![x](https://a.example/b.png) read"),
						problem(DUTIES, 10, "text", "text; there are no images in prose")),
				mistake("a link without encryption", edit(DUTIES, "Coders read", "[Coders](http://a.example/) read"),
						problem(DUTIES, 10, "text", "a link to /... or https://..., not \"http://a.example/\"")),
				mistake("a figure in capitals", edit(DUTIES, "Coders read", "Coders {Median} read"),
						problem(DUTIES, 10, "text",
								"\"{figure-id}\", \"{topic measure}\" or \"[^source-id]\", in lower case and closed")),
				mistake("a citation that is not closed", edit(DUTIES, "Coders read", "Coders [^magazine read"),
						problem(DUTIES, 10, "text",
								"\"{figure-id}\", \"{topic measure}\" or \"[^source-id]\", in lower case and closed")),
				mistake("a relative link", edit(DUTIES, "Coders read", "[Coders](coder) read"),
						problem(DUTIES, 10, "text", "a link to /... or https://..., not \"coder\"")),
				mistake("a deep indent", edit(DUTIES, "## Tools\n", "## Tools\n\n    In 5 years\n"),
						problem(DUTIES, 19, "text", "text without a fence or a deep indent, which make it code")),
				mistake("a fence", edit(DUTIES, "## Tools\n", """
						## Tools

						```
						In 5 years
						```
						"""),
						problem(DUTIES, 19, "text", "text without a fence or a deep indent, which make it code")));
	}

}
