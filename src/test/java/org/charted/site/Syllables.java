package org.charted.site;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts the syllables of English words by their spelling: each group of vowels is one,
 * with the usual exceptions. The method is that of Greg Fast's Lingua::EN::Syllable, in
 * fewer rules; it errs in about one word of ten, up as often as down, which is nothing to
 * the average of a page. The libraries on Maven Central that do the same have not been
 * kept up for years.
 */
final class Syllables {

	private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

	/** Written and not spoken, as in "code", "codes", "coded" and "safely". */
	private static final Pattern SILENT = Pattern.compile("(?<![^aeiouy]l)e$|(?<![^aeiouy]l|[cgsxz]|[cs]h)es$|"
			+ "(?<![^aeiouy]l|[td])ed$|(?<![^aeiouy]l)e(?=(?:ly|ments?|less|ful|ness)$)");

	/** Vowels that stand together and are spoken apart, as in "radio" and "being". */
	private static final Pattern APART = Pattern
		.compile("(?<![cgstx])i[ao]|(?:(?<![ct])|(?<=sc))ien[ct]|iet|(?<![gq])ua[lt]|creat|e[ao]$|[aeou]ing");

	private Syllables() {
	}

	/** How many syllables a word has; figures and signs have one. */
	static int count(String word) {
		String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
		String spoken = SILENT.matcher(letters).replaceAll("");
		long count = VOWELS.matcher(spoken).results().count() + APART.matcher(spoken).results().count();
		return Math.max(1, (int) count);
	}

}
