package org.charted.content.seed;

import java.util.Comparator;

/**
 * A place in the seeds, as an editor finds it.
 *
 * @param file the path below the seeds folder
 * @param line the line, counted from 1
 * @param field the field of the entry, or "text" for the prose of a Markdown file
 */
public record Location(String file, int line, String field) {

	static final Comparator<Location> IN_ORDER = Comparator.comparing(Location::file).thenComparing(Location::line);

	@Override
	public String toString() {
		return "%s:%d: %s".formatted(this.file, this.line, this.field);
	}

}
