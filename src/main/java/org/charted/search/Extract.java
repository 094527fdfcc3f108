package org.charted.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.charted.web.Near;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The part of a text that says most of what was looked for. The index would have to keep
 * the place of each word to tell it, and took longer.
 */
final class Extract {

	/** In letters. */
	private static final int LENGTH = 220;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private record Marked(int start, int end, String stem) {
	}

	private Extract() {
	}

	/**
	 * Cut out the part.
	 * @param text the text
	 * @param stems the stems of what was looked for
	 * @return the part in pieces, some of them marked
	 */
	static List<Snippet> of(String text, Set<String> stems) {
		List<Marked> hits = hits(text, stems);
		int from = start(text, hits);
		int to = Math.min(text.length(), from + LENGTH);
		if (to < text.length()) {
			int blank = text.lastIndexOf(' ', to);
			to = (blank > from) ? blank : to;
		}
		List<Snippet> pieces = new ArrayList<>();
		StringBuilder plain = new StringBuilder((from > 0) ? "\u2026 " : "");
		int at = from;
		for (Marked hit : hits) {
			if (hit.start() >= at && hit.end() <= to) {
				plain.append(text, at, hit.start());
				if (!plain.isEmpty()) {
					pieces.add(new Snippet(plain.toString(), false));
				}
				pieces.add(new Snippet(text.substring(hit.start(), hit.end()), true));
				plain.setLength(0);
				at = hit.end();
			}
		}
		plain.append(text, at, to).append((to < text.length()) ? " \u2026" : "");
		if (!plain.isEmpty()) {
			pieces.add(new Snippet(plain.toString(), false));
		}
		return pieces;
	}

	private static List<Marked> hits(String text, Set<String> stems) {
		EnglishStemmer stemmer = new EnglishStemmer();
		List<Marked> hits = new ArrayList<>();
		Matcher words = WORD.matcher(text);
		while (words.find()) {
			String stem = Vocabulary.stem(fold(words.group()), stemmer);
			if (stems.contains(stem)) {
				hits.add(new Marked(words.start(), words.end(), stem));
			}
		}
		return hits;
	}

	/** Most words have nothing to fold but capitals. */
	private static String fold(String word) {
		return word.chars().allMatch((letter) -> letter < 128) ? word.toLowerCase(Locale.ROOT) : Near.fold(word);
	}

	/** The beginning, unless a later part has more of what was looked for. */
	private static int start(String text, List<Marked> hits) {
		int best = 0;
		long most = distinct(hits, 0);
		for (Marked hit : hits) {
			int start = sentence(text, hit.start());
			long here = distinct(hits, start);
			if (here > most) {
				most = here;
				best = start;
			}
		}
		return best;
	}

	private static long distinct(List<Marked> hits, int from) {
		return hits.stream()
			.filter((hit) -> hit.start() >= from && hit.end() <= from + LENGTH)
			.map(Marked::stem)
			.distinct()
			.count();
	}

	/** Where the sentence begins, or a few words before. */
	private static int sentence(String text, int at) {
		int period = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf("? ", at));
		if (period >= 0 && at - period < LENGTH / 2) {
			return period + 2;
		}
		int blank = text.lastIndexOf(' ', Math.max(0, at - LENGTH / 4));
		return (at < LENGTH / 2 || blank < 0) ? 0 : blank + 1;
	}

	/**
	 * A piece of an extract.
	 *
	 * @param text its text
	 * @param marked whether it was looked for
	 */
	record Snippet(String text, boolean marked) {
	}

}
