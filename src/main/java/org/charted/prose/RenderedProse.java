package org.charted.prose;

import java.util.List;

/**
 * Prose as HTML.
 *
 * @param html the HTML, made by our own renderer and safe to print as it is
 * @param contents its headings of the second level
 * @param phrase the same to stand within a line
 */
public record RenderedProse(String html, List<Heading> contents, Phrase phrase) {

	private static final String HEADING = "<h2";

	/** What stands before its first heading. */
	public String opening() {
		int at = this.html.indexOf(HEADING);
		return (at < 0) ? this.html : this.html.substring(0, at);
	}

	/** The rest, with its headings; empty if it has none. */
	public String rest() {
		return this.html.substring(opening().length());
	}

	/**
	 * A heading to jump to.
	 *
	 * @param anchor its anchor
	 * @param title its words
	 */
	public record Heading(String anchor, String title) {
	}

}
