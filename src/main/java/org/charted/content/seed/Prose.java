package org.charted.content.seed;

import org.charted.prose.Markdown;

/**
 * Markdown as an editor wrote it, with the place where it begins.
 *
 * @param location where its first line stands
 * @param markdown the text
 */
public record Prose(Location location, String markdown) {
}
