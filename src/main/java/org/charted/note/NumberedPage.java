package org.charted.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page whose notes get their numbers, equal ones one, and whose words are explained
 * once. The layout says by comments where the list of notes stands, and where what most
 * figures have in common is said.
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

	private static final Pattern MARK = Pattern.compile(
			"%1$s(?<usual>[^%2$s%3$s]*)%2$s(?<html>[^%3$s]*)%3$s|%4$s(?<id>[^%2$s%3$s]*)%2$s(?<words>[^%2$s%3$s]*)%2$s(?<link>[^%3$s]*)%3$s(?<behind>[,.;:!?)]*)"
				.formatted(Note.START, Note.MIDDLE, Note.END, Meaning.START));

	/**
	 * A cell has no room for the word beside an amount: the style sheet shows its sign.
	 */
	private static final Pattern SIGN = Pattern
		.compile("<a class=\"fig fig-(?<look>[a-z-]+)\"[^>]*><b>[^<]*</b> <small>(?<word>[^<]*)</small>");

	private static final Pattern CELL = Pattern.compile("<(t[dh])\\b.*?</\\1>", Pattern.DOTALL);

	private final Set<String> explained = new HashSet<>();

	private final Map<Note, Integer> numbers = new LinkedHashMap<>();

	private final Map<Note, Integer> uses = new LinkedHashMap<>();

	private final StringBuilder text = new StringBuilder();

	private NumberedPage(String page) {
		Matcher marks = MARK.matcher(page);
		int done = 0;
		int note = page.indexOf(Note.START);
		int meaning = page.indexOf(Meaning.START);
		while ((note >= 0 || meaning >= 0) && marks.find(first(note, meaning))) {
			if (marks.group("html") != null) {
				this.text.append(page, done, endOfWords(page, done, marks.start()));
				mark(new Note(marks.group("html"), marks.group("usual")));
			}
			else {
				this.text.append(page, done, marks.start());
				explain(new Meaning(marks.group("id"), marks.group("words"), marks.group("link")),
						marks.group("behind"));
			}
			done = marks.end();
			note = next(page, Note.START, note, done);
			meaning = next(page, Meaning.START, meaning, done);
		}
		this.text.append(page, done, page.length());
	}

	private static int first(int one, int other) {
		return (one < 0 || other < 0) ? Math.max(one, other) : Math.min(one, other);
	}

	/** Where the next begins, which is told faster than by a pattern, or -1. */
	private static int next(String page, char start, int known, int from) {
		return (known < 0 || known >= from) ? known : page.indexOf(start, from);
	}

	private void explain(Meaning meaning, String behind) {
		this.text.append(this.explained.add(meaning.id()) ? meaning.html(behind) : meaning.link() + behind);
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
				"<section class=\"notes\" aria-labelledby=\"notes\"><h2 id=\"notes\">Notes and sources</h2>"
						+ "<p class=\"all\"><a href=\"#notes\">All in full</a></p>")
			.append(signs())
			.append("<ol>");
		this.numbers.forEach((note, number) -> list.append(
				"<li id=\"note-%1$d\"><span>%2$s</span> <a class=\"back\" href=\"#mark-%1$d\">back to the text</a></li>"
					.formatted(number, note.html())));
		return list.append("</ol></section>").toString();
	}

	/** What the signs in cells stand for, said once for the page. */
	private String signs() {
		String signs = CELL.matcher(this.text)
			.results()
			.flatMap((cell) -> SIGN.matcher(cell.group()).results())
			.map((sign) -> "<span class=\"mark mark-%s\">%s</span>".formatted(sign.group(1), sign.group(2)))
			.distinct()
			.collect(Collectors.joining(", "));
		return signs.isEmpty() ? "" : "<p class=\"page-meta\">In tables: " + signs + "</p>";
	}

	/** What the figures that carry no warning have in common, said once for the page. */
	private String usual() {
		Map<String, Integer> names = new LinkedHashMap<>();
		this.uses.forEach((note, count) -> names.merge(note.usual(), count, Integer::sum));
		int all = names.values().stream().mapToInt(Integer::intValue).sum() - names.getOrDefault("", 0);
		names.remove("");
		Map<String, Integer> told = new LinkedHashMap<>();
		names.entrySet()
			.stream()
			.filter((name) -> name.getValue() > 1 && !name.getKey().contains(UNDATED))
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
			.limit(MOST_NAMED)
			.forEach((name) -> told.put(name.getKey(), name.getValue()));
		if (all < ENOUGH_FIGURES || told.isEmpty()) {
			return "";
		}
		return "<p class=\"page-meta usual\">" + (told.size() == names.size()
				? "Figures: " + byPublisher(told.keySet()) + ", unless marked."
				: "Most figures: " + byPublisher(told.keySet()) + ". The number after each leads to its source.")
				+ "</p>";
	}

	/** The names, where those that differ in nothing but the period are one. */
	private static String byPublisher(Collection<String> names) {
		Map<String, List<String>> periods = new LinkedHashMap<>();
		for (String name : names) {
			int comma = name.lastIndexOf(", ");
			String publisher = (comma < 0) ? name : name.substring(0, comma);
			periods.computeIfAbsent(publisher, (added) -> new ArrayList<>())
				.add((comma < 0) ? "" : name.substring(comma));
		}
		return periods.entrySet()
			.stream()
			.map((one) -> one.getKey() + one.getValue().get(0)
					+ one.getValue()
						.stream()
						.skip(1)
						.map((period) -> period.replaceFirst("^, ", " and "))
						.collect(Collectors.joining()))
			.collect(Collectors.joining("; "));
	}

}
