package org.charted.web;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Finds names that look like what a reader typed, so that a slip is answered with a way
 * on.
 */
public final class Near {

	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	/** Below this, names that have nothing to do with one another begin to appear. */
	private static final double LEAST = 0.85;

	private static final int MOST = 5;

	private record Match<T>(T item, double likeness) {
	}

	private Near() {
	}

	/** The names most like what was typed, the nearest first. */
	public static List<String> to(String typed, Collection<String> names) {
		return to(typed, names, Stream::of);
	}

	/**
	 * The items with a name most like what was typed, the nearest first.
	 * @param typed what was typed
	 * @param items the items
	 * @param names the names of an item, of which the nearest counts
	 */
	public static <T> List<T> to(String typed, Collection<T> items, Function<T, Stream<String>> names) {
		String wanted = fold(typed);
		if (wanted.isEmpty()) {
			return List.of();
		}
		return items.stream()
			.map((item) -> new Match<>(item,
					names.apply(item).mapToDouble((name) -> SIMILARITY.apply(wanted, fold(name))).max().orElse(0)))
			.filter((match) -> match.likeness() >= LEAST)
			.sorted(Comparator.comparingDouble((Match<T> match) -> match.likeness()).reversed())
			.limit(MOST)
			.map(Match::item)
			.toList();
	}

	/**
	 * Lower-case letters without accents, digits, and single spaces in place of the rest.
	 */
	public static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]+", " ")
			.strip();
	}

}
