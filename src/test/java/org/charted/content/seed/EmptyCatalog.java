package org.charted.content.seed;

import java.time.LocalDate;
import java.util.List;

/**
 * A catalog without seeds, for tests of what features note in it.
 */
public final class EmptyCatalog {

	private final Problems problems = new Problems();

	private final Catalog catalog = new Catalog(this.problems, LocalDate.of(2026, 11, 26));

	public Catalog catalog() {
		return this.catalog;
	}

	/** The problems noted so far, as an editor reads them. */
	public List<String> problems() {
		return this.problems.all().stream().map(Problem::toString).toList();
	}

}
