package org.charted.content.seed;

import org.charted.prose.Markdown;

/**
 * A place in the seeds, as an editor finds it.
 *
 * @param file the path below the seeds folder
 * @param line the line, counted from 1
 * @param field the field of the entry, or "text" for the prose of a Markdown file
 */
public record Location(String file, int line, String field) {

	@Override
	public String toString() {
		return "%s:%d: %s".formatted(this.file, this.line, this.field);
	}

}
