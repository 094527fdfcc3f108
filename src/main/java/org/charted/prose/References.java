package org.charted.prose;

import java.util.Map;
import java.util.Set;

/**
 * Knows what prose refers to, which prose itself does not.
 */
public interface References {

	/** The figures that there are of these, by id. */
	Map<String, Reference> figures(Set<String> ids);

	/** The sources that there are of these, by id. */
	Map<String, Reference> sources(Set<String> ids);

	/** What the terms of the glossary mean, in plain text, by their addresses. */
	Map<String, String> meanings();

	/**
	 * A figure or a citation, ready to be printed.
	 *
	 * @param html the HTML within a text
	 * @param words what it says where there is no markup
	 */
	record Reference(String html, String words) {
	}

}
