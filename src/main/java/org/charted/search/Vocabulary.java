package org.charted.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.charted.web.Near;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * All words of the passages, so that a word which none of them has can be told, and the
 * words it may have been meant for.
 */
final class Vocabulary {

	/** Shorter words have too many neighbors. */
	private static final int SHORTEST = 4;

	/** Longer ones can have two slips. */
	private static final int LONG = 8;

	private static final int LONGEST = 30;

	private static final int MOST = 3;

	private final Map<String, Integer> counts = new HashMap<>();

	private final Map<String, String> stems = new HashMap<>();

	/** How many passages have a word, by its stem. */
	private final Map<String, Integer> spread = new HashMap<>();

	private int passages;

	/** Which letters a word has, a bit each: told before it is compared. */
	private final Map<String, Integer> letters = new HashMap<>();

	/** The words by their length. */
	private final List<List<String>> byLength = new ArrayList<>();

	/**
	 * Gather words.
	 * @param texts the texts that have them
	 */
	Vocabulary(Stream<String> texts) {
		EnglishStemmer stemmer = new EnglishStemmer();
		texts.forEach((text) -> {
			Set<String> here = new HashSet<>();
			for (String word : Near.fold(text).split(" ")) {
				this.counts.merge(word, 1, Integer::sum);
				here.add(this.stems.computeIfAbsent(word, (other) -> stem(other, stemmer)));
			}
			here.forEach((stem) -> this.spread.merge(stem, 1, Integer::sum));
			this.passages++;
		});
		for (int i = 0; i <= LONGEST; i++) {
			this.byLength.add(new ArrayList<>());
		}
		for (String word : this.counts.keySet()) {
			if (word.length() <= LONGEST) {
				this.byLength.get(word.length()).add(word);
				this.letters.put(word, letters(word));
			}
		}
	}

	/** What a word has in common with its other forms, as in the index. */
	private static String stem(String word, EnglishStemmer stemmer) {
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

	/** The same, looked up for words of the passages. */
	String stem(String word) {
		String known = this.stems.get(word);
		return (known != null) ? known : stem(word, new EnglishStemmer());
	}

	/** The same of each of several words, looked up. */
	String stemEach(String words) {
		return (words.indexOf(' ') < 0) ? stem(words)
				: Stream.of(words.split(" ")).map(this::stem).collect(Collectors.joining(" "));
	}

	/** The same of each of several words. */
	static String stems(String words) {
		EnglishStemmer stemmer = new EnglishStemmer();
		return Stream.of(words.split(" ")).map((word) -> stem(word, stemmer)).collect(Collectors.joining(" "));
	}

	/** The share of the passages that have a word or, of several, the rarest of them. */
	double commonness(String words) {
		return Stream.of(words.split(" ")).mapToInt((word) -> this.spread.getOrDefault(stem(word), 0)).min().orElse(0)
				/ (double) Math.max(1, this.passages);
	}

	/** Whether a passage has a word, in whatever form. */
	boolean has(String word) {
		return this.counts.containsKey(word) || this.spread.containsKey(stem(word));
	}

	/**
	 * The words that a misspelt one may have been meant for, the likeliest first; none
	 * for short ones and for numbers.
	 */
	List<String> nearest(String word) {
		int length = word.length();
		if (length < SHORTEST || length > LONGEST || word.chars().anyMatch(Character::isDigit)) {
			return List.of();
		}
		int slips = (length < LONG) ? 1 : 2;
		LevenshteinDistance distance = new LevenshteinDistance(slips);
		int letters = letters(word);
		List<Lookalike> candidates = new ArrayList<>();
		for (int i = length - slips; i <= Math.min(LONGEST, length + slips); i++) {
			for (String other : this.byLength.get(i)) {
				if (Integer.bitCount(letters ^ this.letters.getOrDefault(other, 0)) > 2 * slips) {
					continue;
				}
				int between = swapped(word, other) ? 1 : distance.apply(word, other);
				if (between >= 0) {
					candidates
						.add(new Lookalike(other, between, ends(word, other), this.counts.getOrDefault(other, 0)));
				}
			}
		}
		candidates.sort(Lookalike.LIKELIEST);
		return candidates.stream()
			.filter((candidate) -> candidate.distance() == candidates.get(0).distance())
			.limit(MOST)
			.map(Lookalike::word)
			.toList();
	}

	private static int letters(String word) {
		return word.chars().reduce(0, (bits, letter) -> bits | 1 << letter);
	}

	/** Whether a passage has a word in this very form. */
	boolean hasForm(String word) {
		return this.counts.containsKey(word);
	}

	/** How many of the first and last letters are the same: there slips are rare. */
	private static int ends(String word, String other) {
		return ((word.charAt(0) == other.charAt(0)) ? 1 : 0)
				+ ((word.charAt(word.length() - 1) == other.charAt(other.length() - 1)) ? 1 : 0);
	}

	/**
	 * Whether they differ by two neighbors that have changed places, which is one slip.
	 */
	private static boolean swapped(String word, String other) {
		if (word.length() != other.length()) {
			return false;
		}
		int at = 0;
		while (at < word.length() && word.charAt(at) == other.charAt(at)) {
			at++;
		}
		return at + 1 < word.length() && word.charAt(at) == other.charAt(at + 1)
				&& word.charAt(at + 1) == other.charAt(at) && word.substring(at + 2).equals(other.substring(at + 2));
	}

	private record Lookalike(String word, int distance, int ends, int count) {

		private static final Comparator<Lookalike> LIKELIEST = Comparator.comparingInt(Lookalike::distance)
			.thenComparing(Lookalike::ends, Comparator.reverseOrder())
			.thenComparing(Lookalike::count, Comparator.reverseOrder())
			.thenComparing(Lookalike::word);

	}

}
