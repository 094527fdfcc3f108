package org.charted.web;

import java.util.ArrayList;
import java.util.List;

/**
 * What the layout says about a page.
 *
 * @param title the title, which no other page has
 * @param description one or two sentences for lists and search results
 * @param crumbs the pages above it, from the home page down
 */
public record Meta(String title, String description, List<Crumb> crumbs) {

	/**
	 * A page above this one.
	 *
	 * @param title its title
	 * @param path its address
	 */
	public record Crumb(String title, String path) {
	}

	public static Meta of(String title, String description) {
		return new Meta(title, description, List.of());
	}

	/** The same page below a further one. */
	public Meta below(String title, String path) {
		List<Crumb> crumbs = new ArrayList<>(this.crumbs);
		crumbs.add(new Crumb(title, path));
		return new Meta(this.title, this.description, List.copyOf(crumbs));
	}

	/** The section of the site, as in "/guide"; "" on the home page. */
	public String section() {
		return this.crumbs.isEmpty() ? "" : this.crumbs.get(0).path();
	}

}
