package org.charted.content.seed;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The seeds have problems; nothing was written to the store.
 */
class SeedsRejectedException extends RuntimeException {

	private final transient List<Problem> problems;

	SeedsRejectedException(List<Problem> problems) {
		super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
		this.problems = List.copyOf(problems);
	}

	public List<Problem> problems() {
		return this.problems;
	}

}
