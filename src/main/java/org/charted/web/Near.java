package org.charted.web;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Finds names that look like what a reader typed, so that a slip is answered with a way
 * on. The names are folded once, when they are taken in.
 *
 * @param <T> what has the names
 */
public final class Near<T> {

	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	/** Below this, names that have nothing to do with one another begin to appear. */
	private static final double LEAST = 0.85;

	private static final int MOST = 5;

	private static final Pattern MARK = Pattern.compile("\\p{M}");

	/** A dot within an abbreviation of single letters, as in "D.C." */
	private static final Pattern INNER_DOT = Pattern
		.compile("(?<![\\p{L}\\p{N}])(\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{N}]))");

	private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

	private final List<Candidate<T>> items;

	private record Candidate<T>(T item, List<String> names) {

		private double likeness(String wanted) {
			return this.names.stream().mapToDouble((name) -> SIMILARITY.apply(wanted, name)).max().orElse(0);
		}

	}

	private record Match<T>(T item, double likeness) {
	}

	private Near(List<Candidate<T>> items) {
		this.items = items;
	}

	/**
	 * Take in what there is to find.
	 * @param items the items
	 * @param names the names of an item, of which the nearest counts
	 */
	public static <T> Near<T> among(Collection<T> items, Function<T, Stream<String>> names) {
		return new Near<>(items.stream()
			.map((item) -> new Candidate<>(item, names.apply(item).map(Near::fold).toList()))
			.toList());
	}

	/** The names most like what was typed, the nearest first. */
	public static List<String> to(String typed, Collection<String> names) {
		return among(names, Stream::of).to(typed);
	}

	/** The items with a name most like what was typed, the nearest first. */
	public List<T> to(String typed) {
		return to(typed, (item) -> true);
	}

	/** The same, of the items that can be offered. */
	public List<T> to(String typed, Predicate<T> offered) {
		String wanted = fold(typed);
		if (wanted.isEmpty()) {
			return List.of();
		}
		return this.items.stream()
			.filter((candidate) -> offered.test(candidate.item()))
			.map((candidate) -> new Match<>(candidate.item(), candidate.likeness(wanted)))
			.filter((match) -> match.likeness() >= LEAST)
			.sorted(Comparator.comparingDouble((Match<T> match) -> match.likeness()).reversed())
			.limit(MOST)
			.map(Match::item)
			.toList();
	}

	/**
	 * Lower-case letters without accents, digits, and single spaces in place of the rest;
	 * an abbreviation with dots is its letters.
	 */
	public static String fold(String text) {
		String plain = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
		String lettersJoined = INNER_DOT.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("$1");
		return OTHER.matcher(lettersJoined).replaceAll(" ").strip();
	}

}
