package org.charted.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a search has found.
 *
 * @param form what was searched for
 * @param total how many passages there are, of the kind that was asked for
 * @param results those of this page
 * @param facets how many there are of each kind
 * @param answer the answer to a question that has one; {@code null}: none stands out
 * @param suggestion the words as they may have been meant; {@code null}: as they are
 * @param unknown words that no passage has, nor any like them
 */
record SearchResults(SearchForm form, long total, List<Result> results, List<KindCount> facets, @Nullable Result answer,
		@Nullable String suggestion, List<String> unknown) {

	static final int PER_PAGE = 10;

	static SearchResults nothing(SearchForm form, List<String> unknown) {
		return new SearchResults(form, 0, List.of(), List.of(), null, null, unknown);
	}

	/** The place of the first of the results that are listed. */
	public int first() {
		return (this.form.page() - 1) * PER_PAGE + ((this.answer != null) ? 2 : 1);
	}

	/** How many passages there are of all kinds. */
	public long all() {
		return this.facets.stream().mapToLong(KindCount::count).sum();
	}

	/** How many pages there are to be read. */
	public int pages() {
		return (int) Math.min(SearchForm.MOST_PAGES, (this.total + PER_PAGE - 1) / PER_PAGE);
	}

	/**
	 * A passage that was found.
	 *
	 * @param address where it is read
	 * @param kind what it is
	 * @param title what its page is called
	 * @param heading its heading, if it is a part of a page
	 * @param extract what it says of what was looked for, as HTML
	 * @param answer what it answers, if it does
	 */
	record Result(String address, SearchKind kind, String title, @Nullable String heading, String extract,
			@Nullable String answer) {

		/** The page, or what stands on one as an entry of its own. */
		String page() {
			return (this.heading != null) ? this.address.replaceFirst("#.*", "") : this.address;
		}

	}

	/**
	 * How many passages of a kind there are.
	 *
	 * @param kind the kind
	 * @param count how many
	 */
	record KindCount(SearchKind kind, long count) {
	}

}
