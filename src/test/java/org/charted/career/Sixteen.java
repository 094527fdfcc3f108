package org.charted.career;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The careers that the guide covers, alone and in company.
 */
final class Sixteen {

	static final List<String> CAREERS = List.of("health-information-technician", "medical-records-specialist",
			"medical-coder", "health-information-technologist", "medical-registrar",
			"release-of-information-specialist", "coding-auditor", "cdi-specialist", "ehr-analyst",
			"compliance-officer", "health-data-analyst", "him-manager", "healthcare-it-project-manager",
			"chief-information-officer", "medical-transcriptionist", "medical-assistant");

	/** Any two, in the order of the list. */
	static final List<List<String>> PAIRS = ways().stream()
		.filter((pair) -> CAREERS.indexOf(pair.get(0)) < CAREERS.indexOf(pair.get(1)))
		.toList();

	private Sixteen() {
	}

	/** Any two in both orders. */
	static List<List<String>> ways() {
		return CAREERS.stream()
			.flatMap((from) -> CAREERS.stream().filter((to) -> !to.equals(from)).map((to) -> List.of(from, to)))
			.toList();
	}

	/**
	 * Threes, fours and fives in any order, the same on each run.
	 * @param count how many
	 */
	static List<List<String>> companies(int count) {
		Random random = new Random(16);
		return Stream.generate(() -> {
			List<String> careers = new ArrayList<>(CAREERS);
			Collections.shuffle(careers, random);
			return List.copyOf(careers.subList(0, 3 + random.nextInt(3)));
		}).distinct().limit(count).toList();
	}

	/** The query of a comparison. */
	static String query(List<String> careers) {
		return careers.stream().map((career) -> "c=" + career).collect(Collectors.joining("&", "?", ""));
	}

}
