package org.charted.content.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * Seeds with one mistake each, and all that an editor is told about it.
 */
class BadSeedsTests {

	private static final String SOURCES = "sources/sources.yaml";

	private static final String FIGURES = "figures/pay.yaml";

	private static final String TABLES = "data/tables.yaml";

	private static final String JOBS = "data/jobs.csv";

	private static final String AREAS = "data/areas.csv";

	private static final String WAGES = "data/wages.csv";

	private static final String NATION = "data/wages-nation.csv";

	private static final String OHIO = "oh,Ohio,29-2072,60,32000,40000,50990,63000,79000,1.07";

	private static final String DUTIES = "guide/duties.md";

	private static final String PAY = "guide/pay.md";

	private static final String CODER = "careers/coder.md";

	private static final String BADGE = "credentials/badge.md";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@MethodSource({ "fields", "ids", "references", "figures", "tables", "wages", "pay", "profiles", "pages", "numbers",
			"citations", "prose", "files" })
	void areRejectedWithFileLineFieldAndWhatWasExpected(UnaryOperator<SeedFolder> mistake, List<Problem> problems) {
		assertThat(problems(mistake.apply(SeedFolder.valid()).writeTo(this.folder)))
			.containsExactlyElementsOf(problems);
	}

	static Stream<Arguments> fields() {
		return Stream.of(
				mistake("a required field is missing", edit(SOURCES, "  short: Bureau\n", ""),
						problem(SOURCES, 1, "short", "a text; the field is required")),
				mistake("a required field is missing in front matter", edit(PAY, "title: What coders earn\n", ""),
						problem(PAY, 2, "title", "a text; the field is required")),
				mistake("a required field is empty", edit(SOURCES, "short: Bureau\n", "short:\n"),
						problem(SOURCES, 4, "short", "a text")),
				mistake("a list stands for a text", edit(SOURCES, "short: Bureau\n", "short: [Bureau]\n"),
						problem(SOURCES, 4, "short", "a text")),
				mistake("a text stands for a list", edit(DUTIES, "[/guide/tasks]", "/guide/tasks"),
						problem(DUTIES, 7, "formerly", "a list")),
				mistake("a list stands in a list of texts", edit(DUTIES, "[/guide/tasks]", "[[/guide/tasks]]"),
						problem(DUTIES, 7, "formerly", "a list of texts")),
				mistake("a field nobody knows", edit(SOURCES, "  short: Bureau\n", "  short: Bureau\n  shorter: B\n"),
						problem(SOURCES, 5, "shorter",
								"no such field here; known are author, credit, good-for, id, kind, "
										+ "published, publisher, read, relayed-by, short, title, trace, url, weak")),
				mistake("a slip in a field's name", edit(DUTIES, "related:", "relatd:"),
						problem(DUTIES, 8, "relatd",
								"no such field here; known are checked, formerly, part, position, "
										+ "related, shows, summary, title")),
				mistake("a slip in the name of a field within a list",
						edit("routes.yaml", "      decide:", "      decides:"),
						problem("routes.yaml", 8, "decides",
								"no such field here; known are decide, text, time, title")),
				mistake("a fact of no attribute",
						edit(CODER, "  remote: not published\n", "  remote: not published\n  salary: not published\n"),
						problem(CODER, 19, "salary", "no such field here; known are credentials, duties, pay, remote")),
				mistake("a field twice", edit(SOURCES, "  short: Bureau\n", "  short: Bureau\n  short: Office\n"),
						problem(SOURCES, 5, "short", "this field once")),
				mistake("a day that the calendar does not have", edit(DUTIES, "2026-11-22", "2026-11-31"),
						problem(DUTIES, 6, "checked", "a day as in 2026-11-22, not \"2026-11-31\"")),
				mistake("a month that the calendar does not have", edit(SOURCES, "2025-04", "2025-13"),
						problem(SOURCES, 5, "published", "a year, month or day as in 2024, 2024-08 or 2024-08-29")),
				mistake("position zero", edit(DUTIES, "position: 1", "position: 0"),
						problem(DUTIES, 5, "position", "a whole number from 1, not \"0\"")),
				mistake("a position in words", edit(DUTIES, "position: 1", "position: first"),
						problem(DUTIES, 5, "position", "a whole number from 1, not \"first\"")),
				mistake("a position that another section has", edit("guide/ways-in.md", "position: 3", "position: 2"),
						problem("guide/ways-in.md", 5, "position",
								"a position that no other section of this part has")),
				mistake("no kind of source", edit(SOURCES, "kind: statistics", "kind: rumor"),
						problem(SOURCES, 6, "kind",
								"one of article, statistics, agency, issuer, association, news, dataset, "
										+ "exam-prep, website, not \"rumor\"")),
				mistake("no status of an organization",
						edit("organizations/guild.md", "status: active", "status: alive"),
						problem("organizations/guild.md", 6, "status",
								"one of active, renamed, closed, unconfirmed, not \"alive\"")),
				mistake("no list that a section shows", edit("guide/ways-in.md", "[routes]", "[routes, maps]"),
						problem("guide/ways-in.md", 7, "shows", "words out of routes, questions, fit, not \"maps\"")),
				mistake("an address without a scheme", edit(SOURCES, "https://wages.example/", "wages.example"),
						problem(SOURCES, 7, "url", "an address that begins with https://")),
				mistake("a website without a scheme",
						edit("organizations/guild.md", "https://guild.example/", "guild.example"),
						problem("organizations/guild.md", 7, "website", "an address that begins with https://")),
				mistake("a credential's website without a scheme",
						edit(BADGE, "https://guild.example/badge", "guild.example"),
						problem(BADGE, 8, "website", "an address that begins with https://")),
				mistake("a text stands for an entry", file("questions.yaml", "- Is the program accredited?\n"),
						problem("questions.yaml", 1, "ask", "a text; the field is required"),
						problem("questions.yaml", 1, "entry", "fields, each as \"name: value\""),
						problem("questions.yaml", 1, "id", "a text; the field is required"),
						problem("questions.yaml", 1, "why", "a text; the field is required")),
				mistake("an entry stands for a list", file("fit.yaml", "id: quiet\n"),
						problem("fit.yaml", 1, "file", "a list of entries, each beginning with \"-\"")));
	}

	static Stream<Arguments> ids() {
		return Stream.of(
				mistake("an id with a capital", edit("glossary.yaml", "id: chart", "id: Chart"),
						problem("glossary.yaml", 1, "id",
								"lower-case letters, digits, hyphens and dots, not \"Chart\"")),
				mistake("an id with spaces", edit("questions.yaml", "id: accredited", "id: is it accredited"),
						problem("questions.yaml", 1, "id",
								"lower-case letters, digits, hyphens and dots, not \"is it accredited\"")),
				mistake("a source in two files", file("sources/zeal.yaml", """
						- id: bureau
						  title: Another
						  publisher: B
						  short: B
						  kind: news
						  read: 2026-11-22
						  good-for: News.
						  weak: Late.
						"""), taken("sources/zeal.yaml", 1, "id", "bureau", SOURCES, 1)),
				mistake("a source twice in a file", append(SOURCES, """
						- id: bureau
						  title: Another
						  publisher: B
						  short: B
						  kind: news
						  read: 2026-11-22
						  good-for: News.
						  weak: Late.
						"""), taken(SOURCES, 21, "id", "bureau", SOURCES, 1)),
				mistake("a population in two files", file("figures/zeal.yaml", """
						populations:
						  - id: coders
						    name: Zealous
						    counts: Coders with zeal.
						"""), taken("figures/zeal.yaml", 2, "id", "coders", FIGURES, 2)),
				mistake("a figure in two files", file("figures/zeal.yaml", """
						figures:
						  - id: bureau-2024.median
						    topic: pay
						    population: coders
						    measure: mean
						    value: 1
						    unit: dollars a year
						    period: 2024
						    counts: x
						    source: bureau
						    grade: weak
						    as-of: 2026-11-22
						"""), taken("figures/zeal.yaml", 2, "id", "bureau-2024.median", FIGURES, 15)),
				mistake("a topic with two questions", file("figures/zeal.yaml", """
						topics:
						  - id: pay
						    question: Other?
						    population: coders
						"""),
						problem("figures/zeal.yaml", 2, "id",
								"the topic \"pay\" with one question and one population")),
				mistake("a figure in two rows of a table", edit(TABLES, "id: jobs-{year}.{state}", "id: jobs.{state}"),
						taken(JOBS, 3, "row", "jobs.oh", JOBS, 2)),
				mistake("a cell that does not fit into an id", edit(JOBS, "2024,oh,Ohio", "2024,O H,Ohio"),
						problem(JOBS, 3, "row",
								"cells for an id of lower-case letters, digits, hyphens and dots, not \"coders.O H\""),
						problem(JOBS, 3, "row",
								"cells for an id of lower-case letters, digits, hyphens and dots, not "
										+ "\"jobs-2024.O H\""),
						problem(JOBS, 3, "row",
								"cells for an id of lower-case letters, digits, hyphens and dots, not \"jobs.O H\"")),
				mistake("a term twice", append("glossary.yaml", """
						- id: chart
						  term: File
						  definition: A chart [^magazine].
						"""), taken("glossary.yaml", 6, "term", "/glossary#chart", "glossary.yaml", 2)),
				mistake("an attribute twice",
						append("credentials/attributes.yaml",
								"- {id: requires, label: You also need, group: Requirements}\n"),
						taken("credentials/attributes.yaml", 2, "id", "requires", "credentials/attributes.yaml", 1)),
				mistake("a statement twice", append("fit.yaml", """
						- id: quiet
						  good: a [^magazine]
						  poor: b
						"""), taken("fit.yaml", 4, "id", "quiet", "fit.yaml", 1)),
				mistake("a source relays a figure twice",
						all(edit(FIGURES, "by: magazine", "by: bureau"),
								edit(FIGURES, "figure: bureau-2023.median", "figure: magazine.median")),
						taken(FIGURES, 63, "by", "magazine.median by bureau", FIGURES, 48)));
	}

	static Stream<Arguments> references() {
		return Stream.of(
				mistake("a figure of an unknown source", edit(FIGURES, "source: magazine", "source: paper"),
						unknown(FIGURES, 47, "source", "source", "paper")),
				mistake("a citation of an unknown source", edit(DUTIES, "code [^magazine].", "code [^paper]."),
						unknown(DUTIES, 10, "text", "source", "paper")),
				mistake("an unknown source in a row of a table",
						edit(DUTIES, "the rest [^magazine]", "the rest [^paper]"),
						unknown(DUTIES, 22, "text", "source", "paper")),
				mistake("an unknown source in a heading", edit(DUTIES, "A day [^magazine]", "A day [^paper]"),
						unknown(DUTIES, 12, "text", "source", "paper")),
				mistake("an unknown figure in an item of a list", edit(DUTIES, "- They ask.", "- They ask {none}."),
						unknown(DUTIES, 15, "text", "figure", "none")),
				mistake("a figure of an unknown topic",
						edit(FIGURES, "  - id: magazine.median\n    topic: pay",
								"  - id: magazine.median\n    topic: wages"),
						unknown(FIGURES, 37, "id", "topic", "wages")),
				mistake("an unknown topic beside one", edit(FIGURES, "see: [jobs.oh]", "see: [jobs.ca]"),
						unknown(FIGURES, 13, "see", "topic", "jobs.ca")),
				mistake("an explanation of an unknown topic",
						edit(FIGURES, "topics:\n", "topics:\n  - id: wages\n    why: Who knows.\n"),
						unknown(FIGURES, 9, "id", "topic", "wages"), unknown(FIGURES, 10, "why", "topic", "wages")),
				mistake("a topic of an unknown population",
						edit(FIGURES, "    question: What do coders earn?\n    population: coders",
								"    question: What do coders earn?\n    population: clerks"),
						unknown(FIGURES, 9, "id", "population", "clerks")),
				mistake("a figure of an unknown population",
						edit(FIGURES, "population: readers", "population: viewers"),
						unknown(FIGURES, 37, "id", "population", "viewers")),
				mistake("a source relayed by an unknown one", edit(SOURCES, "[magazine]", "[paper]"),
						unknown(SOURCES, 11, "relayed-by", "source", "paper")),
				mistake("a figure relayed by an unknown source",
						edit(FIGURES, "relayed-by: [bureau]", "relayed-by: [paper]"),
						unknown(FIGURES, 48, "relayed-by", "source", "paper")),
				mistake("a relay to an unknown source", edit(FIGURES, "by: magazine", "by: paper"),
						unknown(FIGURES, 63, "by", "source", "paper")),
				mistake("a relay of an unknown figure",
						edit(FIGURES, "figure: bureau-2023.median", "figure: bureau-2022.median"),
						unknown(FIGURES, 63, "by", "figure", "bureau-2022.median")),
				mistake("a figure computed from an unknown one",
						edit(FIGURES, "of: [bureau-2023.median", "of: [bureau-2022.median"),
						problem(FIGURES, 52, "id",
								"\"of\" with two figures, or more for a sum; one that is computed has to "
										+ "stand above, and none may be zero to divide by"),
						unknown(FIGURES, 57, "of", "figure", "bureau-2022.median")),
				mistake("a link to an unknown heading", edit(PAY, "/guide/duties#a-day", "/guide/duties#a-night"),
						unknown(PAY, 8, "text", "page", "/guide/duties#a-night")),
				mistake("a related page that is unknown", edit(DUTIES, "[/careers/coder]", "[/careers/reader]"),
						unknown(DUTIES, 8, "related", "page", "/careers/reader")),
				mistake("an unknown part", edit(PAY, "part: money", "part: fame"),
						unknown(PAY, 4, "part", "part", "fame")),
				mistake("a fact with an unknown figure",
						edit(CODER, "figure: bureau-2024.median", "figure: bureau-2025.median"),
						unknown(CODER, 17, "figure", "figure", "bureau-2025.median")),
				mistake("a fact with an unknown source", edit(CODER, "source: magazine", "source: paper"),
						unknown(CODER, 21, "source", "source", "paper")),
				mistake("a fact with an unknown page",
						edit(CODER, "page: /credentials/badge", "page: /credentials/medal"),
						unknown(CODER, 20, "page", "page", "/credentials/medal")),
				mistake("a fact with a list in place of a page",
						edit(CODER, "page: /credentials/badge", "page: /credentials"),
						problem(CODER, 20, "page",
								"a page of its own, such as a profile or a glossary term, not \"/credentials\"")),
				mistake("an unknown issuer", edit(BADGE, "issuer: guild", "issuer: club"),
						unknown(BADGE, 7, "issuer", "page", "/organizations/club")),
				mistake("a list in place of an issuer", edit(BADGE, "issuer: guild", "issuer: /organizations"),
						problem(BADGE, 7, "issuer",
								"a page of its own, such as a profile or a glossary term, not \"/organizations\"")),
				mistake("an unknown figure for a step", edit("routes.yaml", "time: bureau-2024.median", "time: years"),
						unknown("routes.yaml", 6, "time", "figure", "years")),
				mistake("no key insights for the home page", without("guide/key-insights.md"),
						unknown("home.md", 2, "entry", "page", "/guide/key-insights")),
				mistake("no section that shows the questions", without("guide/choosing-a-program.md"),
						problem("questions.yaml", 1, "file",
								"a section that shows this list, with \"shows: [questions]\"")),
				mistake("no section that shows whom the work suits", without("guide/is-it-worth-it.md"),
						problem("fit.yaml", 1, "file", "a section that shows this list, with \"shows: [fit]\"")));
	}

	static Stream<Arguments> figures() {
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
				mistake("an unknown grade", edit(FIGURES, "grade: reported", "grade: rumored"),
						problem(FIGURES, 49, "grade",
								"one of official, copy, consistent, reported, weak, untraced, not \"rumored\"")),
				mistake("a period in words", edit(FIGURES, "period: 2026", "period: this year"),
						problem(FIGURES, 45, "period",
								"a year, month, day or span as in 2024, 2024-06, 2024-06-30 or \"2023 to 2033\"")),
				mistake("a period that ends before it begins",
						edit(FIGURES, "period: 2023 to 2024", "period: 2024 to 2023"),
						problem(FIGURES, 59, "period",
								"a year, month, day or span as in 2024, 2024-06, 2024-06-30 or \"2023 to 2033\"")),
				mistake("a period on a day that does not exist", edit(FIGURES, "period: 2026", "period: 2026-02-30"),
						problem(FIGURES, 45, "period",
								"a year, month, day or span as in 2024, 2024-06, 2024-06-30 or \"2023 to 2033\"")),
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
				mistake("a change from zero", edit(FIGURES, "value: 48,780", "value: 0"),
						problem(FIGURES, 52, "id",
								"\"of\" with two figures, or more for a sum; one that is computed has to "
										+ "stand above, and none may be zero to divide by")),
				mistake("a ratio to zero",
						all(edit(FIGURES, "compute: change\n    of: [bureau-2023.median, bureau-2024.median]",
								"compute: ratio\n    of: [bureau-2024.median, bureau-2023.median]"),
								edit(FIGURES, "value: 48,780", "value: 0")),
						problem(FIGURES, 52, "id",
								"\"of\" with two figures, or more for a sum; one that is computed has to "
										+ "stand above, and none may be zero to divide by")),
				mistake("an unknown computation", edit(FIGURES, "compute: change", "compute: product"),
						problem(FIGURES, 56, "compute", "one of sum, difference, ratio, change, not \"product\"")),
				mistake("a computed figure with an amount",
						edit(FIGURES, "compute: change\n", "compute: change\n    value: 3\n"),
						problem(FIGURES, 57, "value",
								"no such field here; known are compute, counts, doubt, geography, id, "
										+ "measure, of, period, population, relayed-by, topic, unit")));
	}

	static Stream<Arguments> tables() {
		return Stream.of(
				mistake("a column is missing", edit(JOBS, "year,state,place,jobs", "year,state,place,posts"),
						problem(JOBS, 2, "row", "a column \"jobs\""), problem(JOBS, 3, "row", "a column \"jobs\""),
						problem(JOBS, 4, "row", "a column \"jobs\""), unknown(FIGURES, 13, "see", "topic", "jobs.oh")),
				mistake("a column of the texts is missing", edit(JOBS, "year,state,place,jobs", "year,state,town,jobs"),
						problem(JOBS, 2, "row", "a column \"place\""), problem(JOBS, 3, "row", "a column \"place\""),
						problem(JOBS, 4, "row", "a column \"place\"")),
				mistake("a row with too few cells", edit(JOBS, "2024,oh,Ohio,1300", "2024,oh,Ohio"),
						problem(JOBS, 3, "row", "Not enough column values: expected 4, found 3")),
				mistake("a row with too many cells", edit(JOBS, "2024,oh,Ohio,1300", "2024,oh,Ohio,1,300"),
						problem(JOBS, 3, "row", "Too many entries: expected at most 4 (value #4 (3 chars) \"300\")")),
				mistake("a quote that is not closed", edit(JOBS, "2024,oh,Ohio,1300", "2024,oh,\"Ohio,1300"),
						problem(JOBS, 3, "row", "Missing closing quote for value")),
				mistake("a cell that is no number", edit(JOBS, "1300", "many"),
						problem(JOBS, 3, "row", "a number in column \"jobs\" and a period, not \"many\"")),
				mistake("a cell that is no period", edit(JOBS, "2024,oh", "soon,oh"),
						problem(JOBS, 3, "row", "a number in column \"jobs\" and a period, not \"1300\"")),
				mistake("a table of an unknown source",
						edit(TABLES, "source: bureau\n  period: \"{year}\"", "source: paper\n  period: \"{year}\""),
						unknown(JOBS, 2, "row", "source", "paper"), unknown(JOBS, 3, "row", "source", "paper")),
				mistake("an empty table", file(JOBS, ""),
						problem(JOBS, 1, "row", "Empty header line: can not bind data")),
				mistake("a table that is missing", without(JOBS),
						problem(JOBS, 1, "file", "this file; it is missing")));
	}

	static Stream<Arguments> wages() {
		return Stream.of(
				mistake("rows of a cell that no row has", edit(TABLES, "{area: [oh]}", "{area: [oh, tx]}"),
						problem(TABLES, 17, "area", "cells of this column of the table, not \"tx\"")),
				mistake("rows by a column that is not there", edit(TABLES, "{area: [oh]}", "{state: [oh]}"),
						problem(TABLES, 17, "state", "cells of this column of the table, not \"oh\"")),
				mistake("an unknown grade of a table", edit(TABLES, "grade: copy", "grade: sure"),
						problem(TABLES, 18, "grade",
								"one of official, copy, consistent, reported, weak, untraced, not \"sure\"")),
				mistake("a population nobody declares", edit(TABLES, "population: coders\n", "population: poets\n"),
						unknown(WAGES, 2, "row", "population", "poets")),
				mistake("percentiles out of order", edit(WAGES, "40000,50990", "51000,50990"),
						problem(WAGES, 2, "row",
								"p10, p25, median, p75 and p90 in ascending order, not 32000, 51000, "
										+ "50990, 63000, 79000")),
				mistake("percentiles out of order around one that is not published",
						edit(WAGES, "49000,,70000", "49000,,48000"),
						problem(WAGES, 4, "row",
								"p10, p25, median, p75 and p90 in ascending order, not 30000, 30000, 49000, 48000")),
				mistake("an unknown area", edit(WAGES, "10420,", "10421,"), unknown(WAGES, 4, "row", "area", "10421")),
				mistake("an unknown occupation", edit(WAGES, "\"Akron, OH\",29-2072", "\"Akron, OH\",29-2073"),
						unknown(WAGES, 4, "row", "occupation", "29-2073")),
				mistake("an unknown industry", edit(NATION, "29-2072,hospitals", "29-2072,hotels"),
						unknown(NATION, 4, "row", "industry", "hotels")),
				mistake("a row twice", append(WAGES, OHIO + "\n"),
						taken(WAGES, 5, "row", "bureau-2024.oh.median", WAGES, 2),
						taken(WAGES, 5, "row", "oh 29-2072 all", WAGES, 2)),
				mistake("a wage in words", edit(WAGES, "49000,,70000", "much,,70000"),
						problem(WAGES, 4, "row", "a whole number in column \"median\", not \"much\"")),
				mistake("a wage with a comma", edit(WAGES, "49000,,70000", "\"49,000\",,70000"),
						problem(WAGES, 4, "row", "a whole number in column \"median\", not \"49,000\"")),
				mistake("a quotient of nothing", edit(WAGES, "70000,0.5", "70000,0.0"),
						problem(WAGES, 4, "row", "a number above zero in column \"quotient\", not \"0.0\"")),
				mistake("wages without their jobs", edit(WAGES, "soc,employment", "soc,jobs"),
						problem(WAGES, 2, "row", "a column \"employment\""),
						problem(WAGES, 3, "row", "a column \"employment\""),
						problem(WAGES, 4, "row", "a column \"employment\"")),
				mistake("an occupation without the nation",
						edit("data/occupations.csv", "29-2072,Coders,field\n",
								"29-2072,Coders,field\n29-9021,Registrars,all\n"),
						unknown("data/occupations.csv", 3, "row", "wage", "us 29-9021 all")),
				mistake("an occupation without one of the states", edit(WAGES, "vt,Vermont,29-2072,,,,,,,\n", ""),
						unknown("data/occupations.csv", 2, "row", "wage", "vt 29-2072 all")),
				mistake("a place of no kind", edit(AREAS, "10420,metro", "10420,city"),
						problem(AREAS, 5, "row",
								"one of nation, state, metro, nonmetro in column \"kind\", not \"city\"")),
				mistake("a place in an unknown state", edit(AREAS, "\"Akron, OH\",oh", "\"Akron, OH\",oi"),
						unknown(AREAS, 5, "row", "area", "oi")),
				mistake("a place twice", append(AREAS, "10420,metro,\"Akron, O.\",oh,,,93.4\n"),
						taken(AREAS, 6, "row", "10420", AREAS, 5)),
				mistake("a name that another place has in addresses", append(AREAS, "10421,metro,Akron OH,oh,,,93.4\n"),
						taken(AREAS, 6, "row", "akron-oh", AREAS, 5)),
				mistake("a state without a tile", edit(AREAS, "Ohio,,8,3", "Ohio,,8,"),
						problem(AREAS, 3, "row", "\"column\" and \"row\" of the state's tile on the map")),
				mistake("two states on one tile", edit(AREAS, "Vermont,,10,1", "Vermont,,8,3"),
						taken(AREAS, 4, "row", "8 3", AREAS, 3)),
				mistake("a price level below zero", edit(AREAS, "8,3,92.8", "8,3,-92.8"),
						problem(AREAS, 3, "row", "a number above zero in column \"price_level\", not \"-92.8\"")),
				mistake("an occupation that is no part of the field",
						edit("data/occupations.csv", "Coders,field", "Coders,far"),
						problem("data/occupations.csv", 2, "row",
								"one of field, related, all in column \"part\", not \"far\"")),
				mistake("an industry without a name",
						edit("data/industries.csv", "622,hospitals,hospitals", "622,hospitals,"),
						problem("data/industries.csv", 3, "row", "a text in column \"name\"")),
				mistake("wages of no period",
						edit("data/wages.yaml", "wages.csv\n  period: 2024-05", "wages.csv\n  period: May"),
						problem(WAGES, 2, "row", "a number in column \"median\" and a period, not \"50990\""),
						problem("data/wages.yaml", 6, "period", "a year, month or day as in 2025-05, not \"May\"")),
				mistake("wages of an unknown source",
						edit("data/wages.yaml", "source: bureau\n- file", "source: paper\n- file"),
						unknown("data/wages.yaml", 4, "source", "source", "paper")));
	}

	static Stream<Arguments> pay() {
		String why = "pay/why-figures-differ.md";
		String settings = "pay/settings.yaml";
		return Stream.of(
				mistake("a page about pay is missing", without("pay/metros.md"),
						problem("pay/metros.md", 1, "file", "this file; it is missing")),
				mistake("a page about pay nobody asks for", file("pay/hourly.md", "x"),
						problem("pay/hourly.md", 1, "file",
								"a file that some page reads; nothing reads one of this name here")),
				mistake("a timeline of an unknown question", edit(why, "topics: [pay]", "topics: [wages]"),
						unknown(why, 8, "topics", "topic", "wages")),
				mistake("a series of an unknown group", edit(why, "populations: [coders]", "populations: [poets]"),
						unknown(why, 12, "populations", "population", "poets")),
				mistake("a break at no time", edit(why, "from: 2020-05", "from: then"),
						problem(why, 15, "from", "a year or month as in 2018 or 2018-05, not \"then\"")),
				mistake("a timeline with a number", edit(why, "title: Pay by time", "title: Pay in 3 years"),
						problem(why, 7, "title", "a figure in place of \"3\", or a name listed in terms.yaml")),
				mistake("a work setting without a source", edit(settings, "Much to do [^magazine].", "Much to do."),
						problem(settings, 3, "text", "a citation or a figure beside \"Much to do.\"")),
				mistake("a work setting in an unknown industry",
						edit(settings, "industry: hospitals", "industry: hotels"),
						unknown(settings, 4, "industry", "industry", "hotels")),
				mistake("a work setting with an unknown figure",
						edit(settings, "bureau-2023.median", "bureau-1923.median"),
						unknown(settings, 5, "older", "figure", "bureau-1923.median")));
	}

	static Stream<Arguments> profiles() {
		return Stream.of(
				mistake("no word on an attribute",
						edit(CODER, "  duties:\n    - text: Read charts\n      source: bureau\n", ""),
						problem(CODER, 13, "duties", "a list of values, \"not published\" or \"not verified\"")),
				mistake("another word than the two", edit(CODER, "remote: not published", "remote: unknown"),
						problem(CODER, 18, "remote", "one of not published, not verified, not \"unknown\"")),
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
								"one of official, copy, consistent, reported, weak, untraced, not \"sure\"")),
				mistake("a day in words", edit(CODER, "as-of: 2026-11-21", "as-of: yesterday"),
						problem(CODER, 23, "as-of", "a day as in 2026-11-22, not \"yesterday\"")),
				mistake("no facts", edit(BADGE, "facts:\n  requires: not verified\n", ""),
						problem(BADGE, 2, "facts", "fields of its own; the field is required"),
						problem(BADGE, 2, "requires", "a list of values, \"not published\" or \"not verified\"")),
				mistake("an unknown level", edit(BADGE, "level: entry", "level: low"),
						problem(BADGE, 9, "level", "one of entry, core, specialist, advanced, education, not \"low\"")),
				mistake("an unknown subject", edit(BADGE, "[coding]", "[fun]"),
						problem(BADGE, 10, "topics", "words out of coding, documentation, data, privacy, compliance, "
								+ "management, records, not \"fun\"")));
	}

	static Stream<Arguments> pages() {
		return Stream.of(
				mistake("a title that another section has", edit(PAY, "What coders earn", "What a coder does"),
						problem(PAY, 2, "title", "a title of its own; guide/duties.md has the same")),
				mistake("a title that a page of another kind has",
						edit(CODER, "title: Coder\n", "title: Coder's badge\n"),
						problem(BADGE, 2, "title", "a title of its own; careers/coder.md has the same")),
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
						"""), problem("guide/My_Page.md", 1, "file name", "lower-case letters, digits and hyphens")),
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
				mistake("an old address without a slash", edit(DUTIES, "[/guide/tasks]", "[tasks]"), problem(DUTIES, 7,
						"formerly", "old addresses such as /guide/old-name, which no page has now, not \"tasks\"")));
	}

	static Stream<Arguments> numbers() {
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
						number(PAY, 2, "title", "5")),
				mistake("a number word in a summary",
						edit(PAY, "summary: Pay with", "summary: Pay for six months with"),
						number(PAY, 3, "summary", "six months")),
				mistake("the same digit in two summaries",
						all(edit(PAY, "summary: Pay with its source.", "summary: In 5 words."),
								edit(DUTIES, "summary: The work in a few words.", "summary: In 5 words.")),
						number(DUTIES, 3, "summary", "5"), number(PAY, 3, "summary", "5")),
				mistake("a digit in the question of a topic",
						edit(FIGURES, "What do coders earn?", "What did coders earn in 2024?"),
						number(FIGURES, 10, "question", "2024")),
				mistake("a digit in an explanation of a topic", edit(FIGURES, "asks only its", "asks only 9"),
						number(FIGURES, 12, "why", "9")),
				mistake("a digit in what a source is good for", edit(SOURCES, "A plain map of", "A plain map of 9"),
						number(SOURCES, 18, "good-for", "9")),
				mistake("a digit in a definition", edit("glossary.yaml", "All that is", "All 4 that are"),
						number("glossary.yaml", 4, "definition", "4")),
				mistake("a digit in a synonym", edit("glossary.yaml", "[record]", "[record 9]"),
						number("glossary.yaml", 3, "also", "9")),
				mistake("a digit in a part", edit("guide/parts.yaml", "What coders do", "What 9 coders do"),
						number("guide/parts.yaml", 3, "summary", "9")),
				mistake("a digit in the title of a step", edit("routes.yaml", "Earn a degree", "Earn 2 degrees"),
						number("routes.yaml", 5, "title", "2")),
				mistake("a number word in what to check at a step",
						edit("routes.yaml", "Can you pay for it?", "Can you pay for four years?"),
						number("routes.yaml", 8, "decide", "four years")),
				mistake("a digit in a fact", edit(CODER, "Read charts", "Read 9 charts"),
						number(CODER, 14, "text", "9")),
				mistake("a name that is not listed", edit(DUTIES, "| ICD-10 |", "| ICD-11 |"),
						number(DUTIES, 21, "text", "11")),
				mistake("a name that begins like a listed one", edit(DUTIES, "| ICD-10 |", "| ICD-100 |"),
						number(DUTIES, 21, "text", "100")));
	}

	static Stream<Arguments> citations() {
		return Stream.of(
				mistake("a paragraph without one", edit(DUTIES, " [^magazine].\n\n## A day", ".\n\n## A day"),
						uncited(DUTIES, 10, "text", "Coders read charts and give each diagnos\u2026")),
				mistake("a long paragraph without one",
						edit(PAY, "Half of",
								"Nobody knows how many coders there are in the whole wide world.\n\nHalf of"),
						uncited(PAY, 8, "text", "Nobody knows how many coders there are i\u2026")),
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
						uncited("glossary.yaml", 4, "definition", "All that is written about a patient.")),
				mistake("the home page without one", edit("home.md", " [^magazine]", ""),
						uncited("home.md", 7, "text", "Coders code.")),
				mistake("a reason without one", edit(CODER, " [^bureau]", ""),
						uncited(CODER, 9, "fit-reason", "The definition names them.")));
	}

	static Stream<Arguments> prose() {
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
						problem(DUTIES, 10, "text", "\"{figure-id}\" or \"[^source-id]\", in lower case and closed")),
				mistake("a citation that is not closed", edit(DUTIES, "Coders read", "Coders [^magazine read"),
						problem(DUTIES, 10, "text", "\"{figure-id}\" or \"[^source-id]\", in lower case and closed")),
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

	static Stream<Arguments> files() {
		return Stream.of(
				mistake("a quote in YAML that is not closed", edit(SOURCES, "  short: Bureau\n", "  short: \"Bureau\n"),
						problem(SOURCES, 21, "YAML",
								"found unexpected end of stream, while scanning a quoted scalar in line 4")),
				mistake("a colon in a text of YAML", edit(SOURCES, "Counts everybody who", "Counts: everybody who"),
						problem(SOURCES, 9, "YAML", "mapping values are not allowed here")),
				mistake("YAML that is broken in two files",
						all(edit(SOURCES, "  short: Bureau\n", "  short: \"Bureau\n"),
								edit(PAY, "title: What coders earn", "title: [What coders earn")),
						problem(PAY, 3, "YAML",
								"expected ',' or ']', but got :, while parsing a flow sequence in line 2"),
						problem(SOURCES, 21, "YAML",
								"found unexpected end of stream, while scanning a quoted scalar in line 4")),
				mistake("a tab in YAML", edit(SOURCES, "  short: Bureau\n", "\tshort: Bureau\n"),
						problem(SOURCES, 4, "YAML",
								"found character '\\t(TAB)' that cannot start any token. (Do not use "
										+ "\\t(TAB) for indentation)")),
				mistake("an alias in YAML",
						all(edit(SOURCES, "[magazine]", "&a [magazine]"),
								edit(SOURCES, "  trace: Found through a search.\n", "  relayed-by: *a\n")),
						problem(SOURCES, 1, "YAML",
								"Number of aliases for non-scalar nodes exceeds the specified max=0")),
				mistake("no front matter", edit(PAY, "---\ntitle", "title"),
						problem(PAY, 1, "front matter", "fields between two lines of \"---\"")),
				mistake("front matter that is not closed",
						edit(PAY, "checked: 2026-11-22\n---\n", "checked: 2026-11-22\n"),
						problem(PAY, 1, "front matter", "fields between two lines of \"---\"")),
				mistake("front matter without a field", file(PAY, """
						---
						# x
						---
						Text [^magazine].
						"""), problem(PAY, 1, "front matter", "fields between two lines of \"---\"")),
				mistake("an empty file", file(PAY, ""),
						problem(PAY, 1, "front matter", "fields between two lines of \"---\"")),
				mistake("a file that nothing reads", file("guide/extra.yaml", "x"),
						problem("guide/extra.yaml", 1, "file",
								"a file that some page reads; nothing reads one of this name here")),
				mistake("a folder that nothing reads", file("guide/more/x.md", "x"),
						problem("guide/more/x.md", 1, "file",
								"a file that some page reads; nothing reads one of this name here")),
				mistake("a table that nothing reads", file("data/other.csv", "x"),
						problem("data/other.csv", 1, "file",
								"a file that some page reads; nothing reads one of this name here")),
				mistake("a file with another ending", file("sources/new.yml", "x"),
						problem("sources/new.yml", 1, "file",
								"a file that some page reads; nothing reads one of this name here")),
				mistake("a list that is missing", without("routes.yaml"),
						problem("routes.yaml", 1, "file", "this file; it is missing")),
				mistake("a page that is missing", without("home.md"),
						problem("home.md", 1, "file", "this file; it is missing")),
				mistake("mistakes in seven files",
						all(edit(SOURCES, "short: Bureau", "shrt: Bureau"), edit(PAY, "position: 1", "position: x"),
								edit(DUTIES, "- They ask.", "- They ask 5."), edit(DUTIES, "formerly", "former"),
								edit("fit.yaml", " [^magazine]", ""), edit(FIGURES, "period: 2026", "period: now"),
								file("guide/extra.yaml", "x")),
						problem(FIGURES, 45, "period",
								"a year, month, day or span as in 2024, 2024-06, 2024-06-30 or \"2023 to 2033\""),
						uncited("fit.yaml", 2, "good", "You like quiet work."),
						problem(DUTIES, 7, "former",
								"no such field here; known are checked, formerly, part, position, "
										+ "related, shows, summary, title"),
						number(DUTIES, 15, "text", "5."),
						problem("guide/extra.yaml", 1, "file",
								"a file that some page reads; nothing reads one of this name here"),
						problem(PAY, 5, "position", "a whole number from 1, not \"x\""),
						problem(SOURCES, 1, "short", "a text; the field is required"),
						problem(SOURCES, 4, "shrt", "no such field here; known are author, credit, good-for, id, kind, "
								+ "published, publisher, read, relayed-by, short, title, trace, url, weak")));
	}

	@ParameterizedTest
	@MethodSource
	void areNotThese(UnaryOperator<SeedFolder> edit) {
		Path seeds = edit.apply(SeedFolder.valid()).writeTo(this.folder);
		assertThat(Content.read(seeds.toString(), SeedKinds.all()).rows("page")).isNotEmpty();
	}

	static Stream<Arguments> areNotThese() {
		return Stream.of(
				argumentSet("items below a heading that cites",
						edit(DUTIES, "- They ask.", "- They ask.\n- They look things up.")),
				argumentSet("a paragraph below a heading under one that cites",
						edit(DUTIES, "- They read.", "### More\n\nThey read.\n")),
				argumentSet("a figure in place of a citation", edit(DUTIES, "[^bureau]", "{bureau-2024.median}")),
				argumentSet("an item whose first paragraph cites", edit(DUTIES, "## Tools\n", """
						## Tools

						- One of them [^magazine].

						  It is the best.
						""")), argumentSet("a digit in the title of a source", edit(SOURCES, "Wages by", "9 Wages by")),
				argumentSet("a digit in a doubt", edit(FIGURES, "Only 12", "Only 13")),
				argumentSet("a digit in an address",
						edit(DUTIES, "Coders read", "[Coders](https://coders.example/2024/10) read")),
				argumentSet("the numbers of a list",
						edit(DUTIES, "- They read.\n- They ask.", "1. They read.\n2. They ask.")),
				argumentSet("a listed name in a title", edit(PAY, "What coders earn", "What ICD-10 coders earn")),
				argumentSet("a question with the title of a section",
						edit("faq/remote.md", "Can coders work at home?", "What coders earn")),
				argumentSet("a topic repeated word by word", file("figures/zeal.yaml", """
						topics:
						  - id: pay
						    question: What do coders earn?
						    population: coders
						""")),
				argumentSet("a figure for the same period that is only reported",
						all(edit(FIGURES, "period: 2023-05", "period: 2024-05"),
								edit(FIGURES, "grade: official\n    as-of: 2026-11-22\n  - id: magazine",
										"grade: reported\n    as-of: 2026-11-22\n  - id: magazine"))),
				argumentSet("a figure for the same period that is doubted",
						all(edit(FIGURES, "period: 2023-05", "period: 2024-05"),
								edit(FIGURES, "    measure: median\n    value: 48,780",
										"    measure: median\n    doubt: A slip of 9 dollars.\n    value: 48,780"))),
				argumentSet("a figure for the same period of another population",
						all(edit(FIGURES, "period: 2023-05", "period: 2024-05"),
								edit(FIGURES, "  - id: bureau-2023.median\n    topic: pay\n    population: coders",
										"  - id: bureau-2023.median\n    topic: pay\n    population: readers"))),
				argumentSet("a figure computed from one that is computed above", edit(FIGURES, "relays:\n", """
						  - id: change.half
						    topic: pay
						    population: coders
						    measure: mean change
						    compute: ratio
						    of: [median.change, bureau-2024.median]
						    unit: percent
						    period: 2023 to 2024
						    counts: The change in relation to the wage.
						relays:
						""")),
				argumentSet("a figure computed from one that is computed above", edit(FIGURES, "relays:\n", """
						  - id: change.half
						    topic: pay
						    population: coders
						    measure: mean change
						    compute: ratio
						    of: [median.change, bureau-2024.median]
						    unit: percent
						    period: 2023 to 2024
						    counts: The change in relation to the wage.
						relays:
						""")), argumentSet("a file that explains", file("data/README.md", "x 5")));
	}

	@Test
	void areRejectedWhenThereAreNone() {
		Path missing = this.folder.resolve("missing");
		assertThat(problems(missing)).containsExactly(
				problem(missing.toString(), 1, "charted.seeds", "a folder with seeds; none were found here"));
		assertThat(problems(this.folder)).containsExactly(
				problem(this.folder.toString(), 1, "charted.seeds", "a folder with seeds; none were found here"));
	}

	@Test
	void areRejectedWhenTheyAreNotInUtf8() throws IOException {
		SeedFolder.valid().writeTo(this.folder);
		Files.writeString(this.folder.resolve(PAY), "caf\u00e9", StandardCharsets.ISO_8859_1);
		assertThat(problems(this.folder)).containsExactly(problem(PAY, 1, "file", "text in UTF-8"));
	}

	private static List<Problem> problems(Path folder) {
		SeedsRejectedException rejection = catchThrowableOfType(SeedsRejectedException.class,
				() -> Content.read(folder.toString(), SeedKinds.all()));
		assertThat(rejection).as("the rejection").isNotNull();
		return rejection.problems();
	}

	private static Arguments mistake(String name, UnaryOperator<SeedFolder> mistake, Problem... problems) {
		return argumentSet(name, mistake, List.of(problems));
	}

	private static Problem problem(String file, int line, String field, String expected) {
		return new Problem(new Location(file, line, field), expected);
	}

	private static Problem unknown(String file, int line, String field, String kind, String id) {
		return problem(file, line, field, "a %s that exists; there is no \"%s\"".formatted(kind, id));
	}

	private static Problem taken(String file, int line, String field, String id, String firstFile, int firstLine) {
		return problem(file, line, field,
				"an id of its own; \"%s\" stands in %s, line %d".formatted(id, firstFile, firstLine));
	}

	private static Problem number(String file, int line, String field, String number) {
		return problem(file, line, field,
				"a figure in place of \"%s\", or a name listed in terms.yaml".formatted(number));
	}

	private static Problem uncited(String file, int line, String field, String words) {
		return problem(file, line, field, "a citation or a figure beside \"%s\"".formatted(words));
	}

	private static UnaryOperator<SeedFolder> edit(String path, String words, String others) {
		return (seeds) -> seeds.edit(path, words, others);
	}

	private static UnaryOperator<SeedFolder> append(String path, String more) {
		return (seeds) -> seeds.append(path, more);
	}

	private static UnaryOperator<SeedFolder> file(String path, String text) {
		return (seeds) -> seeds.file(path, text);
	}

	private static UnaryOperator<SeedFolder> without(String path) {
		return (seeds) -> seeds.without(path);
	}

	@SafeVarargs
	private static UnaryOperator<SeedFolder> all(UnaryOperator<SeedFolder>... edits) {
		return (seeds) -> {
			SeedFolder edited = seeds;
			for (UnaryOperator<SeedFolder> edit : edits) {
				edited = edit.apply(edited);
			}
			return edited;
		};
	}

}
