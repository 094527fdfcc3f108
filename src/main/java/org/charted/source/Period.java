package org.charted.source;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A year, month or day, or the span between two of them, written as in ISO 8601; texts of
 * that form sort by time.
 *
 * @param from when it begins
 * @param to when it ends, equal to the beginning unless it is a span
 */
public record Period(String from, String to) implements Comparable<Period> {

	/** That nobody says when. */
	public static final Period UNKNOWN = new Period("", "");

	private static final Pattern FORM = Pattern.compile("[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

	/** Read "2024", "2024-06", "2024-06-30" or "2023 to 2033". */
	public static @Nullable Period parse(String text) {
		String[] ends = text.split(" to ");
		String from = ends[0];
		String to = ends[ends.length - 1];
		if (ends.length > 2 || !isMoment(from) || !isMoment(to) || from.compareTo(to) > 0) {
			return null;
		}
		return new Period(from, to);
	}

	/** Whether a text is a year, a month or a day of the calendar. */
	public static boolean isMoment(String text) {
		if (!FORM.matcher(text).matches()) {
			return false;
		}
		try {
			print(text);
			return true;
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

	@Override
	public int compareTo(Period other) {
		int byEnd = this.to.compareTo(other.to);
		return (byEnd != 0) ? byEnd : this.from.compareTo(other.from);
	}

	/** Whether somebody says when. */
	public boolean isKnown() {
		return !this.to.isEmpty();
	}

	/** The years that it takes in, the first and the last included. */
	public Stream<String> years() {
		if (!isKnown()) {
			return Stream.empty();
		}
		return IntStream.rangeClosed(year(this.from), year(this.to)).mapToObj(Integer::toString);
	}

	private static int year(String moment) {
		return Integer.parseInt(moment.substring(0, 4));
	}

	/** As a reader writes it: "May 2025", "June 6, 2024", "2024\u201334". */
	public String print() {
		if (!isKnown()) {
			return "year not known";
		}
		if (this.from.equals(this.to)) {
			return print(this.from);
		}
		boolean years = this.from.length() == 4 && this.to.length() == 4
				&& this.from.substring(0, 2).equals(this.to.substring(0, 2));
		return years ? this.from + "\u2013" + this.to.substring(2) : print(this.from) + " to " + print(this.to);
	}

	/** One year, month or day as a reader writes it. */
	public static String print(String moment) {
		return switch (moment.length()) {
			case 4 -> moment;
			case 7 -> YearMonth.parse(moment).format(MONTH);
			default -> LocalDate.parse(moment).format(DAY);
		};
	}

}
