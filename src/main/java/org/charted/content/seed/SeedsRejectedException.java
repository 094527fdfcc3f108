package org.charted.content.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The seeds have problems; nothing was written to the store. Its message has a line for
 * each of them.
 */
public final class SeedsRejectedException extends RuntimeException {

	private static final int MOST_ALIKE = 3;

	private final transient List<Problem> problems;

	SeedsRejectedException(List<Problem> problems) {
		super(lines(problems));
		this.problems = List.copyOf(problems);
	}

	/** One line for each; the same at many places is told once. */
	private static String lines(List<Problem> problems) {
		Map<String, List<Problem>> alike = new LinkedHashMap<>();
		problems.forEach((problem) -> alike
			.computeIfAbsent(problem.location().field() + ": " + problem.expected(), (any) -> new ArrayList<>())
			.add(problem));
		return problems.stream().flatMap((problem) -> {
			List<Problem> same = alike.get(problem.location().field() + ": " + problem.expected());
			if (same == null || same.size() <= MOST_ALIKE) {
				return Stream.of(problem.toString());
			}
			return (same.get(0) == problem) ? Stream.of(problem + also(same)) : Stream.of();
		}).collect(Collectors.joining("\n"));
	}

	private static String also(List<Problem> same) {
		return same.subList(1, MOST_ALIKE)
			.stream()
			.map((problem) -> "%s:%d".formatted(problem.location().file(), problem.location().line()))
			.collect(Collectors.joining(", ", "; the same at ", " and %d more".formatted(same.size() - MOST_ALIKE)));
	}

	List<Problem> problems() {
		return this.problems;
	}

}
