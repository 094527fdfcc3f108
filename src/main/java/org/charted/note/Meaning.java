package org.charted.note;

/**
 * What a word of the field means, told where a page first uses it. Text is printed and
 * kept long before anyone knows what stands before it on its page; so it holds the
 * meaning beside the link, between signs that no text has, and {@link NotedView} keeps
 * the first and leaves the link of the others.
 *
 * @param id tells it from other words of the page
 * @param words its meaning in plain text
 * @param link the word as a link to where it is explained, as HTML
 */
public record Meaning(String id, String words, String link) {

	static final char START = '\ue003';

	/** What stands for the word within a text, until its page is known. */
	public String mark() {
		return START + this.id + Note.MIDDLE + this.words + Note.MIDDLE + this.link + Note.END;
	}

	/**
	 * The word as a button that opens its meaning, which needs no script.
	 * @param behind the punctuation behind it, which stays on its line; may be ""
	 */
	String html(String behind) {
		int text = this.link.indexOf('>') + 1;
		int end = this.link.lastIndexOf('<');
		return "<span class=\"word\"><button type=\"button\" class=\"term\" popovertarget=\"word-%1$s\">%2$s</button>"
			.formatted(this.id, this.link.substring(text, end))
				+ "<span popover class=\"meaning\" id=\"word-%s\">%s%s In the glossary</a></span>%s</span>"
					.formatted(this.id, this.words, this.link.substring(0, text), behind);
	}

}
