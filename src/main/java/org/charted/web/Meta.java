package org.charted.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the layout says about a page.
 *
 * @param title the title, which no other page has
 * @param description one or two sentences for lists and search results
 * @param crumbs the pages above it, from the home page down
 * @param checked when it was last checked against its sources; {@code null} when that is
 * not told of it alone
 * @param choice path and query, where the page is made of what a reader chose
 */
public record Meta(String title, String description, List<Crumb> crumbs, @Nullable LocalDate checked,
		@Nullable String choice) {

	/**
	 * A page above this one.
	 *
	 * @param title its title
	 * @param path its address
	 */
	public record Crumb(String title, String path) {
	}

	public static Meta of(String title, String description) {
		return new Meta(title, description, List.of(), null, null);
	}

	/** The same page below a further one. */
	public Meta below(String title, String path) {
		List<Crumb> crumbs = new ArrayList<>(this.crumbs);
		crumbs.add(new Crumb(title, path));
		return new Meta(this.title, this.description, List.copyOf(crumbs), this.checked, this.choice);
	}

	/** The same page, checked on a day. */
	public Meta checked(@Nullable LocalDate day) {
		return new Meta(this.title, this.description, this.crumbs, day, this.choice);
	}

	/** The same page, known by the choice that makes it. */
	public Meta chosenBy(String choice) {
		return new Meta(this.title, this.description, this.crumbs, this.checked, choice);
	}

	/** The section of the site, as in "/guide"; "" on the home page. */
	public String section() {
		return this.crumbs.isEmpty() ? "" : this.crumbs.get(0).path();
	}

}
