package org.charted.search;

import org.charted.web.Slugged;
import org.jspecify.annotations.Nullable;

/**
 * A passage, as results show it.
 *
 * @param id its number in the store and in the index
 * @param category the word for its kind
 * @param address where it is read
 * @param title what its page is called
 * @param heading its heading, if it is a part of a page
 * @param text what it says
 * @param names what it is called besides, or ""
 * @param answer what it answers, if it does
 */
record Findable(int id, String category, String address, String title, @Nullable String heading, String text,
		String names, @Nullable String answer) {

	SearchKind kind() {
		return Slugged.of(SearchKind.class, this.category);
	}

	/** All its words. */
	String words() {
		return String.join(" ", this.title, (this.heading != null) ? this.heading : "", this.names, this.text);
	}

}
