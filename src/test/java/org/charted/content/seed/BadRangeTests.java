package org.charted.content.seed;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/**
 * Amounts that figures of some topics cannot have, and what seeds say of these.
 */
class BadRangeTests extends BadSeeds {

	private static final String EXAM = "figures/exam.yaml";

	private static final String UPKEEP = "credentials/upkeep.yaml";

	private static final String SEEDS = """
			ranges:
			  - {topics: exam-time, unit: hours, from: 0.5, to: 12}
			  - {topics: fee, unit: dollars, from: 25, to: "1,500", rising: [member fee, non-member fee]}
			figures:
			  - source: bureau
			    grade: copy
			    as-of: 2026-11-22
			    population: coders
			    period: 2024
			    figures:
			      - {id: badge.time, topic: exam-time.badge, question: How long is it, measure: length, value: 4, unit: hours, counts: The exam.}
			      - {id: badge.member, topic: fee.badge, question: What is the fee, measure: member fee, value: 199, unit: dollars, counts: The fee.}
			      - {id: badge.other, topic: fee.badge, measure: non-member fee, value: 299, unit: dollars, counts: The fee.}
			      - {id: medal.other, topic: fee.medal, question: What is it, measure: non-member fee, value: 99, unit: dollars, counts: The fee.}
			""";

	static Stream<Arguments> mistakes() {
		return Stream.of(amounts(), orders(), ranges()).flatMap((cases) -> cases);
	}

	private static Stream<Arguments> amounts() {
		return Stream.of(
				mistake("an exam of weeks", exam("value: 4,", "value: 400,"),
						problem(EXAM, 11, "value", outside("0.5 to 12", 2, "exam-time", "hours", "400"))),
				mistake("an exam that may take no time", exam("value: 4,", "value: 0 to 4,"),
						problem(EXAM, 11, "value", outside("0.5 to 12", 2, "exam-time", "hours", "0 to 4"))),
				mistake("a fee with two digits too many", exam("value: 299,", "value: \"29,900\","),
						problem(EXAM, 13, "value", outside("25 to 1500", 3, "fee", "dollars", "29,900"))),
				mistake("a fee of nothing", exam("value: 199,", "value: 0,"),
						problem(EXAM, 12, "value", outside("25 to 1500", 3, "fee", "dollars", "0"))),
				mistake("a cell with a digit too many", edit(JOBS, "1300", "13000000"), problem(JOBS, 2, "row",
						"an amount near that of the other figures of this topic and measure; \"jobs-2023.oh\" and "
								+ "\"jobs-2024.oh\" are more than 20 times apart: check digits and unit of both, or say "
								+ "in \"doubt\" why it is so"),
						problem(JOBS, 3, "row", "an amount from 100 to 1000000, as figures/pay.yaml, line 66, says for "
								+ "\"jobs\" in jobs in column \"jobs\", not \"13000000\"")));
	}

	private static Stream<Arguments> orders() {
		return Stream.of(
				mistake("a member's fee above that of others", exam("value: 199,", "value: 399,"),
						problem(EXAM, 12, "id",
								"a member fee that is no more than the non-member fee; \"badge.member\" is 399, "
										+ "\"badge.other\" is 299: check both, or say in \"doubt\" why it is so")),
				mistake("a newer member's fee above that of others",
						exam("member fee, value: 199,", "member fee, value: 399, period: 2025,"),
						problem(EXAM, 12, "id",
								"a member fee that is no more than the non-member fee; \"badge.member\" is 399, "
										+ "\"badge.other\" is 299: check both, or say in \"doubt\" why it is so")),
				mistake("a renewal that costs members more", upkeep("fee-member"), problem(UPKEEP, 4, "fee-member",
						"a fee that is no more than \"fee-nonmember\"; \"badge.other\" is 299, \"badge.member\" is 199: "
								+ "check both, or say in the \"doubt\" of one why it is so")),
				mistake("a further renewal that costs members more", upkeep("further-fee-member"), problem(UPKEEP, 6,
						"further-fee-member",
						"a fee that is no more than \"further-fee-nonmember\"; \"badge.other\" is 299, \"badge.member\" "
								+ "is 199: check both, or say in the \"doubt\" of one why it is so")));
	}

	private static Stream<Arguments> ranges() {
		return Stream.of(
				mistake("no range for a topic", exam("topics: exam-time,", "topics: exam-tiem,"), problem(EXAM, 2,
						"topics",
						"topics and a unit that figures have; none has \"exam-tiem\" in \"hours\"; "
								+ "did you mean \"exam-time\"?"),
						problem(EXAM, 11, "unit",
								"a unit that topics of \"exam-time\" have a range for; if \"hours\" is right, add to "
										+ "\"ranges\" of a file in figures/: {topics: exam-time, unit: hours, from: the least, "
										+ "to: the most}")),
				mistake("another unit than the topic has", exam("value: 4, unit: hours", "value: 4, unit: minutes"),
						problem(EXAM, 2, "topics",
								"topics and a unit that figures have; none has \"exam-time\" in \"hours\""),
						problem(EXAM, 11, "unit",
								"a unit that topics of \"exam-time\" have a range for; if \"minutes\" is right, add to "
										+ "\"ranges\" of a file in figures/: {topics: exam-time, unit: minutes, from: the least, "
										+ "to: the most}")),
				mistake("a range that ends before it begins", exam("from: 0.5, to: 12", "from: 12, to: 0.5"),
						problem(EXAM, 2, "to", "an amount above \"from\""),
						problem(EXAM, 11, "value", outside("12 to 0.5", 2, "exam-time", "hours", "4"))),
				mistake("a range in words", all(exam("from: 0.5", "from: short"), edit(EXAM, "value: 4,", "value: 5,")),
						problem(EXAM, 2, "from", "an amount in hours, not \"short\"")),
				mistake("two ranges for one topic",
						exam("figures:\n  - source",
								"  - {topics: fee, unit: dollars, from: 1, to: 2}\nfigures:\n  - source"),
						taken(EXAM, 4, "topics", "fee in dollars", EXAM, 3)),
				mistake("an order of unknown measures", exam("[member fee,", "[member fees,"),
						problem(EXAM, 3, "rising", "measures that figures of these topics have, not \"member fees\"")));
	}

	private static UnaryOperator<SeedFolder> upkeep(String field) {
		String other = field.replace("member", "nonmember");
		return all(file(EXAM, SEEDS), edit(UPKEEP, "  " + field + ": not verified", "  " + field + ": badge.other"),
				edit(UPKEEP, "  " + other + ": not verified", "  " + other + ": badge.member"));
	}

	private static String outside(String range, int line, String topics, String unit, String value) {
		return "an amount from %s, as figures/exam.yaml, line %d, says for \"%s\" in %s, not \"%s\"".formatted(range,
				line, topics, unit, value);
	}

	private static UnaryOperator<SeedFolder> exam(String words, String others) {
		return all(file(EXAM, SEEDS), edit(EXAM, words, others));
	}

}
