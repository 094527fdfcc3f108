package org.charted.content.seed;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.charted.content.file.Fault;

/**
 * The problems found so far; reading goes on after one, so that an editor sees them all.
 */
final class Problems {

	private final Collection<Problem> found = new TreeSet<>((a, b) -> {
		int order = a.compareTo(b);
		return (order != 0) ? order : a.toString().compareTo(b.toString());
	});

	private final Collection<Problem> warnings = new TreeSet<>();

	private boolean complete = true;

	/** Something an editor should know of, which keeps nothing from being shown. */
	void warn(Location location, String warning) {
		this.warnings.add(new Problem(location, warning));
	}

	List<Problem> warnings() {
		return List.copyOf(this.warnings);
	}

	/** Something could not be read, so that what it defines is missing everywhere. */
	void markIncomplete() {
		this.complete = false;
	}

	boolean isComplete() {
		return this.complete;
	}

	boolean isEmpty() {
		return this.found.isEmpty();
	}

	public void add(Location location, String expected, Object... arguments) {
		this.found.add(new Problem(location, expected.formatted(arguments)));
	}

	void add(Fault fault) {
		add(new Location(fault.file(), fault.line(), fault.part()), "%s", fault.expected());
	}

	/**
	 * Take note that a file stands in the wrong place, which is behind whatever else is
	 * wrong with it, or with another file beside it.
	 */
	void misplaced(String file, String expected) {
		this.found.removeIf(
				(problem) -> problem.location().file().equals(file) || problem.expected().contains(file + ", line"));
		this.found.add(new Problem(new Location(file, 1, "file"), expected));
	}

	List<Problem> all() {
		return List.copyOf(this.found);
	}

}
