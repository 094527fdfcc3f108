package org.charted.content.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * Finds the name an editor most likely meant, to tell it beside one that does not exist.
 */
public final class Nearest {

	/** With more slips than this in a name, it is rather another one. */
	private static final int MOST_SLIPS = 3;

	/** One slip for so many letters. */
	private static final int LETTERS = 4;

	private record Guess(String name, int slips) {
	}

	private Nearest() {
	}

	/**
	 * The name with the fewest slips, if any is near enough.
	 * @param written the name that does not exist
	 * @param known the names that do
	 */
	public static Optional<String> to(String written, Collection<String> known) {
		String wanted = fold(written);
		int most = Math.min(MOST_SLIPS, (wanted.length() + 1) / LETTERS);
		var distance = new DamerauLevenshteinDistance(most);
		return known.stream()
			.filter((name) -> Math.abs(name.length() - wanted.length()) <= most)
			.map((name) -> new Guess(name, distance.apply(wanted, fold(name))))
			.filter((guess) -> guess.slips() >= 0)
			.min(Comparator.comparingInt(Guess::slips).thenComparing(Guess::name))
			.map(Guess::name);
	}

	/**
	 * The same as the end of a message; empty when no name is near enough, or what is
	 * written is no single name.
	 */
	public static String hint(String written, Collection<String> known) {
		return (written.indexOf(' ') >= 0) ? ""
				: to(written, known).map("; did you mean \"%s\"?"::formatted).orElse("");
	}

	private static String fold(String name) {
		return name.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
	}

}
