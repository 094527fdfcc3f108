package org.charted.prose;

/**
 * Prose that stands within a line.
 *
 * @param html the HTML, made by our own renderer and safe to print as it is; a single
 * paragraph is without its tags
 * @param words what it says where there is no markup
 */
public record Phrase(String html, String words) {

	static final Phrase EMPTY = new Phrase("", "");

}
