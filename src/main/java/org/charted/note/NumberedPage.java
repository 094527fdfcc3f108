package org.charted.note;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page whose notes get their numbers: equal ones share one. The layout says by comments
 * where the list of notes stands, and where what most figures have in common is said.
 */
final class NumberedPage {

	static final String LIST = "<!--notes-->";

	static final String USUAL = "<!--usual-->";

	/** Fewer figures need no line that says what they have in common. */
	private static final int ENOUGH_FIGURES = 3;

	private static final int MOST_NAMED = 2;

	/**
	 * What has no date says nothing of most figures that their notes do not say better.
	 */
	private static final String UNDATED = "undated";

	/** Keeps a mark on the line of the word before it. */
	private static final String JOINED = "\u2060";

	private final Map<Note, Integer> numbers = new LinkedHashMap<>();

	private final Map<Note, Integer> uses = new LinkedHashMap<>();

	private final StringBuilder text = new StringBuilder();

	private NumberedPage(String page) {
		int done = 0;
		for (int start = page.indexOf(Note.START); start >= 0; start = page.indexOf(Note.START, done)) {
			int middle = page.indexOf(Note.MIDDLE, start);
			int end = page.indexOf(Note.END, middle);
			if (middle < 0 || end < 0) {
				break;
			}
			this.text.append(page, done, endOfWords(page, done, start));
			mark(new Note(page.substring(middle + 1, end), page.substring(start + 1, middle)));
			done = end + 1;
		}
		this.text.append(page, done, page.length());
	}

	/**
	 * A mark stands beside the word it is about, whatever blanks the text has between.
	 */
	private static int endOfWords(String page, int from, int to) {
		int end = to;
		while (end > from && Character.isWhitespace(page.charAt(end - 1))) {
			end--;
		}
		return end;
	}

	/** The page with numbers in place of its notes, and with the list of them. */
	static String of(String page) {
		NumberedPage numbered = new NumberedPage(page);
		numbered.put(LIST, numbered.list());
		numbered.put(USUAL, numbered.usual());
		return numbered.text.toString();
	}

	private void mark(Note note) {
		boolean first = !this.numbers.containsKey(note);
		int number = this.numbers.computeIfAbsent(note, (added) -> this.numbers.size() + 1);
		this.uses.merge(note, 1, Integer::sum);
		this.text.append(JOINED).append(first ? "<sup id=\"mark-%d\">".formatted(number) : "<sup>");
		this.text.append(link(number)).append("</sup>");
	}

	private static String link(int number) {
		return "<a class=\"ref\" href=\"#note-%1$d\" aria-label=\"note %1$d\">%1$d</a>".formatted(number);
	}

	private void put(String place, String html) {
		int at = this.text.indexOf(place);
		if (at >= 0) {
			this.text.replace(at, at + place.length(), html);
		}
	}

	private String list() {
		if (this.numbers.isEmpty()) {
			return "";
		}
		StringBuilder list = new StringBuilder(
				"<section class=\"notes\" aria-labelledby=\"notes\"><h2 id=\"notes\">" + "Notes and sources</h2><ol>");
		this.numbers.forEach((note, number) -> list.append(
				"<li id=\"note-%1$d\"><span>%2$s</span> <a class=\"back\" href=\"#mark-%1$d\">back to the text</a></li>"
					.formatted(number, note.html())));
		return list.append("</ol></section>").toString();
	}

	/** What the figures that carry no warning have in common, said once for the page. */
	private String usual() {
		Map<String, Integer> names = new LinkedHashMap<>();
		this.uses.forEach((note, count) -> names.merge(note.usual(), count, Integer::sum));
		int all = names.values().stream().mapToInt(Integer::intValue).sum() - names.getOrDefault("", 0);
		names.remove("");
		List<String> named = names.entrySet()
			.stream()
			.filter((name) -> name.getValue() > 1 && !name.getKey().contains(UNDATED))
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
			.limit(MOST_NAMED)
			.map(Map.Entry::getKey)
			.toList();
		if (all < ENOUGH_FIGURES || named.isEmpty()) {
			return "";
		}
		String who = String.join("; ", named);
		return "<p class=\"page-meta usual\">" + (named.size() == names.size() ? "Figures: " + who + ", unless marked."
				: "Most figures: " + who + ". The number after each leads to its source.") + "</p>";
	}

}
