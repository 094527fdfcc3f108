package org.charted.career;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.ProjectSeeds;

/**
 * The careers of the seeds, alone and in company.
 */
final class SeededCareers {

	static final List<String> SLUGS = ProjectSeeds.slugs("careers");

	/** Any two, in the order of the list. */
	static final List<List<String>> PAIRS = ways().stream()
		.filter((pair) -> SLUGS.indexOf(pair.get(0)) < SLUGS.indexOf(pair.get(1)))
		.toList();

	private SeededCareers() {
	}

	/** Any two in both orders. */
	static List<List<String>> ways() {
		return SLUGS.stream()
			.flatMap((from) -> SLUGS.stream().filter((to) -> !to.equals(from)).map((to) -> List.of(from, to)))
			.toList();
	}

	/**
	 * Threes, fours and fives in any order, the same on each run.
	 * @param count how many
	 */
	static List<List<String>> companies(int count) {
		Random random = new Random(16);
		return Stream.generate(() -> {
			List<String> careers = new ArrayList<>(SLUGS);
			Collections.shuffle(careers, random);
			return List.copyOf(careers.subList(0, 3 + random.nextInt(3)));
		}).distinct().limit(count).toList();
	}

	/** The query of a comparison. */
	static String query(List<String> careers) {
		return careers.stream().map((career) -> "c=" + career).collect(Collectors.joining("&", "?", ""));
	}

}
