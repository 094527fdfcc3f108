package org.charted.content;

/**
 * Markdown as an editor wrote it, with the place where it begins.
 *
 * @param place where its first line stands
 * @param markdown the text
 */
public record Prose(Place place, String markdown) {
}
