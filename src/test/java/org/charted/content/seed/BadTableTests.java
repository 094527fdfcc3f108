package org.charted.content.seed;

import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/**
 * Tables of figures and of wages that cannot be read.
 */
class BadTableTests extends BadSeeds {

	private static final String OHIO = "oh,Ohio,29-2072,60,32000,40000,50990,63000,79000,1.07";

	static Stream<Arguments> mistakes() {
		return Stream.of(tables(), wages()).flatMap((cases) -> cases);
	}

	private static Stream<Arguments> tables() {
		return Stream.of(
				mistake("a column is missing", edit(JOBS, "year,state,place,jobs", "year,state,place,posts"),
						problem(JOBS, 1, "header", "a column \"jobs\", which data/tables.yaml names")),
				mistake("a column under another name", edit(TABLES, "column: jobs", "column: jbos"),
						problem(JOBS, 1, "header",
								"a column \"jbos\", which data/tables.yaml names; did you mean \"jobs\"?")),
				mistake("a column under another field", edit(TABLES, "column: jobs", "colum: jobs"), problem(TABLES, 9,
						"colum",
						"no such field here; did you mean \"column\"? Known are column, counts, formerly, id, measure, "
								+ "period, question, topic, unit"),
						problem(TABLES, 9, "column", "a text; the field is required")),
				mistake("a column of the texts is missing", edit(JOBS, "year,state,place,jobs", "year,state,town,jobs"),
						problem(JOBS, 1, "header", "a column \"place\", which data/tables.yaml names")),
				mistake("a row with too few cells", edit(JOBS, "2024,oh,Ohio,1300", "2024,oh,Ohio"),
						problem(JOBS, 3, "row", "4 cells, as the header has, not 3; an empty cell keeps its comma")),
				mistake("a row with too many cells", edit(JOBS, "2024,oh,Ohio,1300", "2024,oh,Ohio,1,300"),
						problem(JOBS, 3, "row",
								"4 cells, as the header has, not 5; a text that holds a comma needs quotes around it, "
										+ "and a number has none in it, as in 1300")),
				mistake("a quote that is not closed", edit(JOBS, "2024,oh,Ohio,1300", "2024,oh,\"Ohio,1300"),
						problem(JOBS, 3, "row",
								"a quotation mark (\") at both ends of a cell, or none; one that opens here does not "
										+ "close, or something follows it")),
				mistake("a cell that is no number", edit(JOBS, "1300", "many"),
						problem(JOBS, 3, "row", "a number in column \"jobs\" and a period, not \"many\"")),
				mistake("a cell that is no period", edit(JOBS, "2024,oh", "soon,oh"),
						problem(JOBS, 3, "row", "a number in column \"jobs\" and a period, not \"1300\"")),
				mistake("a table of an unknown source",
						edit(TABLES, "source: bureau\n  period: \"{year}\"", "source: paper\n  period: \"{year}\""),
						unknown(JOBS, 2, "row", "source", "paper"), unknown(JOBS, 3, "row", "source", "paper")),
				mistake("an empty table", file(JOBS, ""),
						problem(JOBS, 1, "file", "text; the file is empty. Put back what it held, or delete it")),
				mistake("a table that is missing", without(JOBS),
						problem(JOBS, 1, "file", "this file; it is missing")));
	}

	private static Stream<Arguments> wages() {
		return Stream.of(
				mistake("rows of a cell that no row has", edit(TABLES, "{area: [oh]}", "{area: [oh, tx]}"),
						problem(TABLES, 17, "area", "cells of this column of the table, not \"tx\"")),
				mistake("rows by a column that is not there", edit(TABLES, "{area: [oh]}", "{state: [oh]}"),
						problem(TABLES, 17, "state", "cells of this column of the table, not \"oh\"")),
				mistake("an unknown grade of a table", edit(TABLES, "grade: copy", "grade: sure"),
						problem(TABLES, 18, "grade",
								"one of official, copy, consistent, survey, reported, weak, untraced, not \"sure\"")),
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
				mistake("an unknown area", edit(WAGES, "10420,", "10421,"),
						unknown(WAGES, 4, "row", "area", "10421", "10420")),
				mistake("an unknown occupation", edit(WAGES, "\"Akron, OH\",29-2072", "\"Akron, OH\",29-2073"),
						unknown(WAGES, 4, "row", "occupation", "29-2073", "29-2072")),
				mistake("an unknown industry", edit(NATION, "29-2072,hospitals", "29-2072,hotels"),
						unknown(NATION, 4, "row", "industry", "hotels")),
				mistake("a row twice", append(WAGES, OHIO + "\n"),
						taken(WAGES, 5, "row", "bureau-2024.oh.median", WAGES, 2),
						taken(WAGES, 5, "row", "oh 29-2072 all", WAGES, 2)),
				mistake("a wage in words", edit(WAGES, "49000,,70000", "much,,70000"),
						problem(WAGES, 4, "row", "a whole number in column \"median\", not \"much\"")),
				mistake("a wage with a comma", edit(WAGES, "49000,,70000", "\"49,000\",,70000"),
						problem(WAGES, 4, "row", "a whole number in column \"median\", not \"49,000\"; write 49000")),
				mistake("a quotient with a comma", edit(WAGES, "70000,0.5", "70000,\"0,5\""),
						problem(WAGES, 4, "row", "a number above zero in column \"quotient\", not \"0,5\"; write 0.5")),
				mistake("more jobs than the nation has", edit(WAGES, "oh,Ohio,29-2072,60", "oh,Ohio,29-2072,600"),
						problem(WAGES, 2, "row", "no more jobs than the nation has, which are 100, not 600")),
				mistake("a price level with a slipped point", edit(AREAS, "8,3,92.8", "8,3,9.28"),
						problem(AREAS, 3, "row", "a price level from 50 to 200, where the nation is 100, not 9.28")),
				mistake("a period that no row has",
						edit("data/wages.yaml", "area: us\n  period: 2024-05", "area: us\n  period: 2022-05"),
						unknown("data/occupations.csv", 2, "row", "row in the tables of data/wages.yaml",
								"us 29-2072 all"),
						problem("data/wages.yaml", 3, "period",
								"a period that rows of wages-nation.csv have, not \"2022-05\"")),
				mistake("a quotient of nothing", edit(WAGES, "70000,0.5", "70000,0.0"),
						problem(WAGES, 4, "row", "a number above zero in column \"quotient\", not \"0.0\"")),
				mistake("wages without their jobs", edit(WAGES, "soc,employment", "soc,jobs"),
						problem(WAGES, 1, "header", "a column \"employment\"")),
				mistake("an occupation without the nation",
						edit("data/occupations.csv", "29-2072,Coders,field\n",
								"29-2072,Coders,field\n29-9021,Registrars,all\n"),
						unknown("data/occupations.csv", 3, "row", "row in the tables of data/wages.yaml",
								"us 29-9021 all")),
				mistake("an occupation without one of the states", edit(WAGES, "vt,Vermont,29-2072,,,,,,,\n", ""),
						unknown("data/occupations.csv", 2, "row", "row in the tables of data/wages.yaml",
								"vt 29-2072 all")),
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

}
