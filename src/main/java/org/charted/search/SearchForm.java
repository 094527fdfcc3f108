package org.charted.search;

import org.charted.web.Address;
import org.charted.web.BadParameterException;
import org.charted.web.Label;
import org.charted.web.WholeNumber;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.BindParam;

/**
 * What a reader searches for.
 *
 * @param words the words, or ""
 * @param kind what kind of passages alone; {@code null}: all
 * @param page the page of the results, from 1
 */
record SearchForm(@Label("Search for") @BindParam("q") String words, @Label("Kind") @Nullable SearchKind kind,
		@Label("Page") @WholeNumber(most = SearchForm.MOST_PAGES) int page) {

	static final String PATH = "/search";

	/** Nobody reads on so far; more words narrow what is found sooner. */
	static final int MOST_PAGES = 30;

	static final int LONGEST = 100;

	SearchForm {
		words = (words != null) ? words.strip() : "";
		if (words.length() > LONGEST) {
			throw BadParameterException.unusableEntry("q",
					"has to be a few words or one question, of up to %d letters".formatted(LONGEST));
		}
	}

	/** The address of the same of one kind. */
	public String of(SearchKind other) {
		return new SearchForm(this.words, other, 1).path();
	}

	/** The address of the same of all kinds. */
	public String ofAll() {
		return new SearchForm(this.words, null, 1).path();
	}

	/** The address of a page of the results. */
	public String page(int number) {
		return new SearchForm(this.words, this.kind, number).path();
	}

	/** The address of the same for other words. */
	public String of(String others) {
		return new SearchForm(others, this.kind, 1).path();
	}

	String path() {
		return Address.of(PATH)
			.with("q", this.words.isEmpty() ? null : this.words)
			.with("kind", this.kind)
			.with("page", (this.page > 1) ? this.page : null)
			.toString();
	}

}
