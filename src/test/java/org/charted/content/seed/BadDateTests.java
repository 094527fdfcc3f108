package org.charted.content.seed;

import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/**
 * Days that have not come or are too long ago, whatever the day of the test.
 */
class BadDateTests extends BadSeeds {

	static Stream<Arguments> mistakes() {
		return Stream.of(
				mistake("a page checked tomorrow", edit(DUTIES, "checked: 2026-11-22", "checked: 2026-11-27"),
						unseen(DUTIES, 6, "checked", "2026-11-27")),
				mistake("a page checked in the year 1", edit(DUTIES, "checked: 2026-11-22", "checked: 0001-11-22"),
						unseen(DUTIES, 6, "checked", "0001-11-22")),
				mistake("a fact of tomorrow", edit(CODER, "as-of: 2026-11-21", "as-of: 2026-11-27"),
						unseen(CODER, 23, "as-of", "2026-11-27")),
				mistake("rules of an issuer checked tomorrow",
						edit("credentials/upkeep.yaml", "checked: 2026-11-22", "checked: 2026-11-27"),
						unseen("credentials/upkeep.yaml", 2, "checked", "2026-11-27")),
				mistake("a source read tomorrow",
						edit(SOURCES, "read: 2026-11-22\n  good-for: Counts", "read: 2026-11-27\n  good-for: Counts"),
						unseen(SOURCES, 8, "read", "2026-11-27")),
				mistake("a source published next month", edit(SOURCES, "published: 2025-04", "published: 2026-12"),
						untimely(SOURCES, 5, "published", "2026-12")),
				mistake("a page checked in another century", edit(DUTIES, "checked: 2026-11-22", "checked: 1801-01-01"),
						unseen(DUTIES, 6, "checked", "1801-01-01")),
				mistake("a page checked ten years too early",
						edit(DUTIES, "checked: 2026-11-22", "checked: 2016-11-22"),
						unseen(DUTIES, 6, "checked", "2016-11-22")),
				mistake("a figure checked before there was a guide",
						edit(FIGURES, "as-of: 2026-11-22\n    doubt", "as-of: 1995-11-22\n    doubt"),
						unseen(FIGURES, 50, "as-of", "1995-11-22")),
				mistake("a fact checked before there was a guide",
						edit(CODER, "as-of: 2026-11-21", "as-of: 2006-11-21"),
						unseen(CODER, 23, "as-of", "2006-11-21")),
				mistake("rules of an issuer checked before there was a guide",
						edit("credentials/upkeep.yaml", "checked: 2026-11-22", "checked: 1970-01-01"),
						unseen("credentials/upkeep.yaml", 2, "checked", "1970-01-01")),
				mistake("a source read before there was a guide",
						edit(SOURCES, "read: 2026-11-22\n  good-for: A plain", "read: 2019-12-31\n  good-for: A plain"),
						unseen(SOURCES, 17, "read", "2019-12-31")),
				mistake("a source read before it was published",
						edit(SOURCES, "read: 2026-11-22\n  good-for: Counts", "read: 2025-03-31\n  good-for: Counts"),
						problem(SOURCES, 8, "read",
								"a day after it was published, which is \"2025-04\", not \"2025-03-31\"")),
				mistake("a source published before its like", edit(SOURCES, "published: 2025-04", "published: 1925-04"),
						untimely(SOURCES, 5, "published", "1925-04")),
				mistake("a day that does not exist, which is told once",
						edit(DUTIES, "checked: 2026-11-22", "checked: 2026-02-30"),
						problem(DUTIES, 6, "checked", "a day as in 2026-11-22, not \"2026-02-30\"")),
				mistake("a figure of another century", edit(FIGURES, "period: 2024-05", "period: 1924-05"),
						untimely(FIGURES, 21, "period", "1924-05")),
				mistake("a cell of another century", edit(JOBS, "2024,oh", "1924,oh"),
						untimely(JOBS, 3, "row", "1924")),
				mistake("a span that began in another century",
						edit(FIGURES, "period: 2023 to 2024", "period: 1923 to 2024"),
						untimely(FIGURES, 59, "period", "1923")),
				mistake("wages of another century",
						edit("data/wages.yaml", "wages.csv\n  period: 2024-05", "wages.csv\n  period: 1924-05"),
						untimely("data/wages.csv", 2, "row", "1924-05"),
						untimely("data/wages.yaml", 6, "period", "1924-05")),
				mistake("a source published over years", edit(SOURCES, "published: 2025-04", "published: 2024 to 2025"),
						problem(SOURCES, 5, "published", "a year, month or day as in 2024, 2024-08 or 2024-08-29")),
				mistake("a figure checked tomorrow",
						edit(FIGURES, "as-of: 2026-11-22\n    doubt", "as-of: 2026-11-27\n    doubt"),
						unseen(FIGURES, 50, "as-of", "2026-11-27")),
				mistake("a figure of next year", edit(FIGURES, "period: 2024-05", "period: 2027"),
						untimely(FIGURES, 21, "period", "2027")),
				mistake("a figure of a cell of next year", edit(JOBS, "2024,oh", "2027,oh"),
						untimely(JOBS, 3, "row", "2027")),
				mistake("a span that begins next year", edit(FIGURES, "period: 2023 to 2024", "period: 2027 to 2037"),
						untimely(FIGURES, 59, "period", "2027")),
				mistake("a span that ends too far ahead", edit(FIGURES, "period: 2023 to 2024", "period: 2023 to 2204"),
						problem(FIGURES, 59, "period", "a span that ends by 2076, not \"2204\"")),
				mistake("wages of next year",
						edit("data/wages.yaml", "wages.csv\n  period: 2024-05", "wages.csv\n  period: 2027-05"),
						untimely("data/wages.csv", 2, "row", "2027-05"),
						untimely("data/wages.yaml", 6, "period", "2027-05")),
				mistake("a break that ends before it begins", edit("pay/why-figures-differ.md", "to: 2021", "to: 2019"),
						problem("pay/why-figures-differ.md", 16, "to", "a time after \"from\"")));
	}

	private static Problem untimely(String file, int line, String field, String moment) {
		return problem(file, line, field, "a time from 1950 to today, not \"%s\"".formatted(moment));
	}

	private static Problem unseen(String file, int line, String field, String moment) {
		return problem(file, line, field, "a time from 2020 to today, not \"%s\"".formatted(moment));
	}

}
