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

	/**
	 * A heading to jump to.
	 *
	 * @param anchor its anchor
	 * @param title its words
	 */
	public record Heading(String anchor, String title) {
	}

}
