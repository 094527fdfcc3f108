package org.charted.guide.list;

import java.util.List;

import org.charted.prose.RenderedProse;

/**
 * A list, ready to be printed.
 *
 * @param template the template whose fragment "list" prints its items
 * @param contents what the contents of the section say of it
 * @param items its items
 */
public record ShownList(String template, List<RenderedProse.Heading> contents, List<?> items) {
}
