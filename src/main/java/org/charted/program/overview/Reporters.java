package org.charted.program.overview;

import java.util.List;
import java.util.function.Predicate;

/**
 * Institutions that reported a program for the last year, those with the most awards
 * first.
 *
 * @param all the institutions
 */
record Reporters(List<Reporter> all) {

	/** How many are named that report the most. */
	private static final int LARGEST = 2;

	private static final int PERCENT = 100;

	Reporters in(String state) {
		return new Reporters(this.all.stream().filter((one) -> one.stateCode().equals(state)).toList());
	}

	public int count() {
		return this.all.size();
	}

	/** How many of them have closed since. */
	public long closed() {
		return count(Reporter::closed);
	}

	/** How many of them made an award. */
	public long withAwards() {
		return count(Reporter::hasAwards);
	}

	/** Of those with awards, how many have a yearly tuition. */
	public long withTuition() {
		return count((one) -> one.hasAwards() && one.tuition());
	}

	/** Of those with awards, how many have any price. */
	public long withPrice() {
		return count((one) -> one.hasAwards() && one.priced());
	}

	/** Of those with awards, how many have earnings that may be shown. */
	public long withEarnings() {
		return count((one) -> one.hasAwards() && one.earnings());
	}

	private long count(Predicate<Reporter> which) {
		return this.all.stream().filter(which).count();
	}

	public int awards() {
		return this.all.stream().mapToInt(Reporter::awards).sum();
	}

	/** Those that report the most. */
	public List<Reporter> largest() {
		return this.all.stream().filter(Reporter::hasAwards).limit(LARGEST).toList();
	}

	/** The share of all awards that those report, in whole percent. */
	public long shareOfLargest() {
		return percent(new Reporters(largest()).awards(), awards());
	}

	/** The share of all awards that an institution reports, in whole percent. */
	public long share(Reporter one) {
		return percent(one.awards(), awards());
	}

	/** A share in whole percent. */
	static long percent(long part, long all) {
		return (all == 0) ? 0 : Math.round((double) PERCENT * part / all);
	}

	/** The share of those with awards in whole percent. */
	public long percentOfThoseWithAwards(long part) {
		return percent(part, withAwards());
	}

}
