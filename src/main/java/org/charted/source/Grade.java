package org.charted.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.springframework.util.StringUtils;

/**
 * How far a figure or a fact can be trusted, from best to worst.
 */
public enum Grade {

	OFFICIAL("official", "Seen in the originator\u2019s own table or page."),

	COPY("copy of the original", "The originator\u2019s text, seen in a copy."),

	CONSISTENT("fits the edition", "Fits a dated edition of the source; the exact cell was not seen."),

	SURVEY("the publisher\u2019s own survey",
			"The publisher asked its own members or customers, and those who chose to answered."),

	REPORTED("reported by a third party", "A dated third party says so."),

	WEAK("weak", "A third party that is undated, old or contradicted says so."),

	UNTRACED("not traced", "No origin was found beyond the article that prints it.");

	private final String label;

	private final String meaning;

	Grade(String label, String meaning) {
		this.label = label;
		this.meaning = meaning;
	}

	public String label() {
		return this.label;
	}

	public String meaning() {
		return this.meaning;
	}

	/** Its label as a sentence. */
	public String sentence() {
		return StringUtils.capitalize(this.label) + ".";
	}

	/** Whether it is the originator's own word. */
	public boolean isOriginal() {
		return this == OFFICIAL || this == COPY;
	}

	/** What speaks against it: its label, or "" where it is the originator's own word. */
	public String caution() {
		return isOriginal() ? "" : this.label;
	}

	public static List<String> words() {
		return Arrays.stream(values()).map((grade) -> grade.name().toLowerCase(Locale.ROOT)).toList();
	}

	/** The grade of a word in the seeds; the worst one for a word that is none. */
	public static Grade of(String word) {
		return words().contains(word) ? valueOf(word.toUpperCase(Locale.ROOT)) : UNTRACED;
	}

}
