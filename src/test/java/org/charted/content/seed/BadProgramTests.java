package org.charted.content.seed;

import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/**
 * Mistakes in the tables about programs, and in the words around them.
 */
class BadProgramTests extends BadSeeds {

	private static final String INSTITUTIONS = "data/institutions.csv";

	private static final String AWARDS = "data/program-awards.csv";

	private static final String CHARGES = "data/program-charges.csv";

	private static final String EARNINGS = "data/program-earnings.csv";

	private static final String FIELDS = "programs/fields.yaml";

	private static final String LEVELS = "programs/levels.yaml";

	private static final String SOURCED = "programs/tables.yaml";

	private static final String TEXTS = "programs/texts.yaml";

	private static final String CLOSURES = "programs/closures.yaml";

	static Stream<Arguments> mistakes() {
		return Stream.of(institutions(), awards(), others(), words()).flatMap((cases) -> cases);
	}

	private static Stream<Arguments> institutions() {
		return Stream.of(
				mistake("a table of institutions is missing", without(EARNINGS),
						problem(EARNINGS, 1, "file", "this file; it is missing")),
				mistake("a column is missing", edit(INSTITUTIONS, "net_price", "price"),
						problem(INSTITUTIONS, 1, "header", "a column \"net_price\"")),
				mistake("an institution without six digits",
						all(edit(INSTITUTIONS, "100001,Akron", "10001,Akron"), edit(AWARDS,
								"100001,2022-23,51.0713,21,12\n100001,2023-24,51.0713,21,14\n100001,2023-24,51.2706,3,0\n",
								""), edit(EARNINGS, "100001,000101,1,8,10,27044,35653,9500\n", "")),
						problem(INSTITUTIONS, 2, "row", "six digits in column \"unitid\", not \"10001\"")),
				mistake("an institution in an unknown state", edit(INSTITUTIONS, "Barre,VT", "Barre,VI"),
						unknown(INSTITUTIONS, 3, "row", "area", "vi")),
				row("an unknown code of who runs it", INSTITUTIONS, 2, "OH,1,2024", "OH,4,2024",
						"one of 1, 2, 3 in column \"control\", not \"4\""),
				row("a price that is no number", INSTITUTIONS, 2, "3000,3100,6000", "3000,$3100,6000",
						"a whole number in column \"tuition_in_state\", not \"$3100\"; write 3100"),
				row("a place off the globe", INSTITUTIONS, 3, "44.2,-72.5", "144.2,-72.5",
						"degrees from -90 to 90 in column \"latitude\", not \"144.2\""),
				row("no place at all", INSTITUTIONS, 3, "44.2,-72.5", "44.2,", "a text in column \"longitude\""),
				row("a day in another form", INSTITUTIONS, 4, "05/26/2023", "2023-05-26",
						"a day as in 10/31/2024 in column \"closed\", not \"2023-05-26\""));
	}

	private static Stream<Arguments> awards() {
		return Stream.of(
				mistake("awards of an unknown institution", edit(AWARDS, "100002,2023-24", "199999,2023-24"),
						unknown(AWARDS, 5, "row", "institution", "199999")),
				mistake("awards in an unknown field", edit(AWARDS, "100002,2023-24,51.0713", "100002,2023-24,51.0710"),
						unknown(AWARDS, 5, "row", "field of study", "51.0710", "51.0713")),
				mistake("awards at an unknown level", edit(AWARDS, "51.0713,3,4", "51.0713,13,4"),
						unknown(AWARDS, 5, "row", "level of study", "13")),
				row("an award year that is none", AWARDS, 5, "100002,2023-24", "100002,2023-25",
						"an award year as in 2023-24 in column \"year\", not \"2023-25\""),
				row("awards that are no number", AWARDS, 5, "51.0713,3,4", "51.0713,3,four",
						"a whole number in column \"awards\", not \"four\""),
				row("awards that are empty", AWARDS, 5, "51.0713,3,4", "51.0713,3,",
						"a whole number in column \"awards\"; what was not reported has no row"),
				mistake("awards twice", append(AWARDS, "100002,2023-24,51.0713,3,5\n"),
						taken(AWARDS, 7, "row", "100002 51.0713 3 2023-24", AWARDS, 5)));
	}

	private static Stream<Arguments> others() {
		return Stream.of(
				mistake("a price of an unknown institution", edit(CHARGES, "100002,", "100009,"),
						unknown(CHARGES, 2, "row", "institution", "100009", "100001")),
				row("a price that is missing", CHARGES, 2, "12729", "", "a whole number in column \"price\""),
				row("a length in an unknown unit", CHARGES, 2, "credit hours", "weeks",
						"one of credit hours, contact hours in column \"unit\", not \"weeks\""),
				mistake("earnings of an unknown institution", edit(EARNINGS, "100002,", "199999,"),
						unknown(EARNINGS, 3, "row", "institution", "199999")),
				row("earnings of a bachelor's degree", EARNINGS, 3, "000102,2", "000102,3",
						"one of 1, 2 in column \"credential\", not \"3\""),
				row("more of our awards than there are", EARNINGS, 2, "8,10", "12,10",
						"no more in column \"awards_ours\" than in \"awards_all\", not 12"),
				mistake("a branch unlike its group", append(EARNINGS, "100003,000101,1,8,10,27044,35654,9500\n"),
						problem(EARNINGS, 4, "row",
								"the same numbers as in the other rows of \"000101\" at this level")));
	}

	private static Stream<Arguments> words() {
		return Stream.of(
				mistake("a field without its quotes", edit(FIELDS, "\"51.2706\"", "512706"),
						unknown(AWARDS, 4, "row", "field of study", "51.2706", "512706"),
						problem(FIELDS, 6, "cip", "a code in quotes as in \"51.0707\", not \"512706\"")),
				mistake("a field that leads nowhere", edit(FIELDS, "[/careers/clerk]", "[/careers/clark]"),
						unknown(FIELDS, 10, "leads", "page", "/careers/clark", "/careers/clerk")),
				mistake("a level of no family", edit(LEVELS, "family: associate", "family: associates"), problem(LEVELS,
						2, "family",
						"one of certificate, associate, bachelor, graduate-certificate, master, doctorate, not \"associates\"")),
				mistake("a table of an unknown source",
						edit(SOURCED, "- id: debt\n  source: bureau", "- id: debt\n  source: paper"),
						unknown(SOURCED, 35, "source", "source", "paper")),
				mistake("a table without its source and period", edit(SOURCED, "- id: debt\n", "- id: shares\n"),
						problem(SOURCED, 1, "file", "an entry for each of debt"),
						taken(SOURCED, 38, "id", "shares", SOURCED, 34)),
				mistake("a text without a citation",
						edit(TEXTS, "About prices\n  text: They say so [^bureau].",
								"About prices\n  text: They say so."),
						uncited(TEXTS, 15, "text", "They say so.")),
				mistake("a closed institution that is unknown", edit(CLOSURES, "100003", "100009"),
						unknown(CLOSURES, 1, "unitid", "institution", "100009", "100001")));
	}

	/** A mistake in one row that keeps nothing else from being read. */
	private static Arguments row(String name, String file, int line, String text, String mistake, String expected) {
		return mistake(name, edit(file, text, mistake), problem(file, line, "row", expected));
	}

}
