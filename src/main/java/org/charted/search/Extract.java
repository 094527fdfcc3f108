package org.charted.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.charted.web.Near;

import org.springframework.web.util.HtmlUtils;

/**
 * The part of a text that says most of what was looked for. The index would have to keep
 * the place of each word to tell it, and took longer.
 */
final class Extract {

	/** In letters. */
	private static final int LENGTH = 220;

	private record Marked(int start, int end, String stem) {
	}

	private Extract() {
	}

	/**
	 * Cut out the part.
	 * @param text the text
	 * @param stems the stems of what was looked for
	 * @param vocabulary knows the stems of the words of the text
	 * @return the part as HTML, with what was looked for in bold
	 */
	static String of(String text, Set<String> stems, Vocabulary vocabulary) {
		List<Marked> hits = hits(text, stems, vocabulary);
		int from = start(text, hits);
		int to = Math.min(text.length(), from + LENGTH);
		if (to < text.length()) {
			int blank = text.lastIndexOf(' ', to);
			to = (blank > from) ? blank : to;
		}
		StringBuilder html = new StringBuilder((from > 0) ? "\u2026 " : "");
		int at = from;
		for (Marked hit : hits) {
			if (hit.start() >= at && hit.end() <= to) {
				html.append(escape(text, at, hit.start()))
					.append("<b>")
					.append(text, hit.start(), hit.end())
					.append("</b>");
				at = hit.end();
			}
		}
		return html.append(escape(text, at, to)).append((to < text.length()) ? " \u2026" : "").toString();
	}

	private static String escape(String text, int from, int to) {
		return HtmlUtils.htmlEscape(text.substring(from, to), StandardCharsets.UTF_8.name());
	}

	private static List<Marked> hits(String text, Set<String> stems, Vocabulary vocabulary) {
		List<Marked> hits = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = start;
			boolean plain = true;
			while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
				plain &= text.charAt(end++) < 128;
			}
			if (end > start) {
				String word = text.substring(start, end);
				// most words have nothing to fold but capitals
				String stem = vocabulary.stem(plain ? word.toLowerCase(Locale.ROOT) : Near.fold(word));
				if (stems.contains(stem)) {
					hits.add(new Marked(start, end, stem));
				}
			}
			start = end + 1;
		}
		return hits;
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

}
