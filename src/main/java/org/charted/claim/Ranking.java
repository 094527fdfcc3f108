package org.charted.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.charted.content.file.Nearest;

/**
 * One amount of each of several things, as the median wage of each state. What was not
 * published is not in it. Its public methods are the words of expressions.
 */
final class Ranking {

	private final String name;

	private final Map<String, Double> amounts;

	private final Set<String> known;

	/**
	 * Create a ranking.
	 * @param name what it is, for messages
	 * @param amounts the amounts by the names of the things
	 * @param known the names of all things, those without an amount among them
	 */
	Ranking(String name, Map<String, Double> amounts, Set<String> known) {
		this.name = name;
		this.amounts = new TreeMap<>(amounts);
		this.known = known;
	}

	Set<String> known() {
		return this.known;
	}

	/** The amount of one thing. */
	public double of(String thing) {
		Double amount = this.amounts.get(thing);
		if (amount == null) {
			throw new NotComputableException("%s has no \"%s\"%s".formatted(this.name, thing,
					Nearest.to(thing, this.amounts.keySet()).map("; did you mean \"%s\"?"::formatted).orElse("")));
		}
		return amount;
	}

	/** How many things have an amount. Counts are numbers that divide as such. */
	public double count() {
		return this.amounts.size();
	}

	/** How many have more than an amount. */
	public double above(double amount) {
		return this.amounts.values().stream().filter((other) -> other > amount).count();
	}

	/** How many have less than an amount. */
	public double below(double amount) {
		return this.amounts.values().stream().filter((other) -> other < amount).count();
	}

	/** The place of one thing from the highest, which is 1; equals share a place. */
	public double rank(String thing) {
		return above(of(thing)) + 1;
	}

	/** The place of one thing from the lowest, which is 1; equals share a place. */
	public double rankFromLowest(String thing) {
		return below(of(thing)) + 1;
	}

	/** The names of all, the highest first. */
	public List<String> descending() {
		return this.amounts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** The name of the highest. */
	public String highest() {
		return descending().get(0);
	}

	/** The name of the lowest. */
	public String lowest() {
		return descending().get(this.amounts.size() - 1);
	}

	/** The names of the highest, the very highest first. */
	public List<String> top(int number) {
		if (number < 1) {
			throw new NotComputableException("%s has no first %d".formatted(this.name, number));
		}
		return descending().subList(0, Math.min(number, this.amounts.size()));
	}

	/** Only the things whose names have some words in them, as a state's areas. */
	public Ranking named(String words) {
		Map<String, Double> chosen = new TreeMap<>(this.amounts);
		chosen.keySet().removeIf((thing) -> !thing.contains(words));
		if (chosen.isEmpty()) {
			throw new NotComputableException("%s has nothing named \"%s\"".formatted(this.name, words));
		}
		return new Ranking(this.name, chosen, this.known);
	}

	/** All but one thing. */
	public Ranking without(String thing) {
		of(thing);
		Map<String, Double> others = new TreeMap<>(this.amounts);
		others.remove(thing);
		return new Ranking(this.name, others, this.known);
	}

	/** All amounts together. */
	public double sum() {
		return this.amounts.values().stream().mapToDouble(Double::doubleValue).sum();
	}

	@Override
	public String toString() {
		List<String> names = descending();
		return "%s: %d, from %s to %s".formatted(this.name, names.size(), told(names.get(0)),
				told(names.get(names.size() - 1)));
	}

	private String told(String thing) {
		return "%s %s".formatted(thing, ClaimData.print(of(thing)));
	}

}
