package org.charted.profile;

import java.util.List;

/**
 * A page of a list of those that have profiles.
 *
 * @param <T> what is listed
 * @param rows what this page lists
 * @param number the number of this page, from 1
 * @param total how many there are on all pages
 */
public record ListPage<T>(List<T> rows, int number, int total) {

	/** So many stand on a page. */
	public static final int ROWS = 24;

	/** Cut a page out of a list. */
	public static <T> ListPage<T> of(List<T> list, int number) {
		return new ListPage<>(list.stream().skip((number - 1L) * ROWS).limit(ROWS).toList(), number, list.size());
	}

	/** How many pages there are. */
	public int pages() {
		return Math.max(1, (this.total + ROWS - 1) / ROWS);
	}

	/** Whether it is one of several pages. */
	public boolean isOneOfSeveral() {
		return this.number <= pages() && pages() > 1;
	}

	/** A title for this page, given that of the list. */
	public String title(String list) {
		return (this.number > 1) ? "%s, page %d".formatted(list, this.number) : list;
	}

}
