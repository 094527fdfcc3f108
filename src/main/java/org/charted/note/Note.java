package org.charted.note;

/**
 * What is told of a figure or a citation at the end of its page, so that the sentence
 * need not tell it. Text is printed and kept long before anyone knows what else stands on
 * its page; so it holds the note itself, between signs that no text has, and
 * {@link NotedView} puts a number in its place.
 *
 * @param html what it tells, as HTML
 * @param usual publisher and period, where the note only tells these: what a page has
 * most of, it says once at its beginning; "" for a note that tells more
 */
public record Note(String html, String usual) {

	/**
	 * Private use characters: they stand for nothing, and the seeds may not hold them.
	 */
	static final char START = '\ue000';

	static final char MIDDLE = '\ue001';

	static final char END = '\ue002';

	/** A note that tells something of its own. */
	public static Note of(String html) {
		return new Note(html, "");
	}

	/** What marks the note within a text, until its page is known. */
	public String mark() {
		return START + this.usual + MIDDLE + this.html + END;
	}

}
