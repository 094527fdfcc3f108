package org.charted.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One amount of each of several things, as the median wage of each state. What was not
 * published is not in it. Its public methods are the words of expressions.
 */
final class Ranking {

	private final String name;

	private final Map<String, Double> amounts;

	/**
	 * Create a ranking.
	 * @param name what it is, for messages
	 * @param amounts the amounts by the names of the things
	 */
	Ranking(String name, Map<String, Double> amounts) {
		this.name = name;
		this.amounts = new TreeMap<>(amounts);
	}

	/** The amount of one thing. */
	public double of(String thing) {
		Double amount = this.amounts.get(thing);
		if (amount == null) {
			throw new UnknownNameException("%s has no \"%s\"".formatted(this.name, thing));
		}
		return amount;
	}

	/** How many things have an amount. */
	public int count() {
		return this.amounts.size();
	}

	/** How many have more than an amount. */
	public long above(double amount) {
		return this.amounts.values().stream().filter((other) -> other > amount).count();
	}

	/** How many have less than an amount. */
	public long below(double amount) {
		return this.amounts.values().stream().filter((other) -> other < amount).count();
	}

	/** The place of one thing from the highest, which is 1; equals share a place. */
	public long rank(String thing) {
		return above(of(thing)) + 1;
	}

	/** The place of one thing from the lowest, which is 1; equals share a place. */
	public long rankFromLowest(String thing) {
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
		return descending().get(count() - 1);
	}

	/** The names of the highest, the very highest first. */
	public List<String> top(int number) {
		if (number < 1) {
			throw new UnknownNameException("%s has no first %d".formatted(this.name, number));
		}
		return descending().subList(0, Math.min(number, count()));
	}

	/** Only the things whose names have some words in them, as a state's areas. */
	public Ranking named(String words) {
		Map<String, Double> chosen = new TreeMap<>(this.amounts);
		chosen.keySet().removeIf((thing) -> !thing.contains(words));
		if (chosen.isEmpty()) {
			throw new UnknownNameException("%s has nothing named \"%s\"".formatted(this.name, words));
		}
		return new Ranking(this.name, chosen);
	}

	/** All but one thing. */
	public Ranking without(String thing) {
		of(thing);
		Map<String, Double> others = new TreeMap<>(this.amounts);
		others.remove(thing);
		return new Ranking(this.name, others);
	}

	/** All amounts together. */
	public double sum() {
		return this.amounts.values().stream().mapToDouble(Double::doubleValue).sum();
	}

	@Override
	public String toString() {
		List<String> names = descending();
		return "%s: %d, from %s to %s".formatted(this.name, count(), told(names.get(0)), told(names.get(count() - 1)));
	}

	private String told(String thing) {
		return "%s %s".formatted(thing, ClaimData.print(of(thing)));
	}

}
