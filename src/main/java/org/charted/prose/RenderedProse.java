package org.charted.prose;

import java.util.List;

/**
 * Prose as HTML.
 *
 * @param html the HTML, made by our own renderer and safe to print as it is
 * @param contents its headings of the second level
 */
public record RenderedProse(String html, List<Heading> contents) {

	/** The HTML; of a single paragraph without its tags. */
	public String inline() {
		String text = this.html.strip();
		boolean single = text.startsWith("<p>") && text.indexOf("<p>", 1) < 0 && text.endsWith("</p>");
		return single ? text.substring("<p>".length(), text.length() - "</p>".length()) : text;
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
