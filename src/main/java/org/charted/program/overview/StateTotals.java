package org.charted.program.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.charted.program.Dollar;
import org.jspecify.annotations.Nullable;

/**
 * What the institutions of a state report together, and the order they are listed in.
 *
 * @param unitids the institutions, those that teach the field before the others, each by
 * name
 * @param teaching how many of them teach it
 * @param reporting how many reported a program for the last year
 * @param reportedAndClosed how many of those have closed since
 * @param withAwards how many made an award in the last year
 * @param awards the awards of all of them in the last year
 * @param largest the one with the most awards; {@code null} when none made any
 * @param tuitions what those with awards ask people of the state for a year, the lowest
 * first
 */
record StateTotals(List<String> unitids, long teaching, long reporting, long reportedAndClosed, int withAwards,
		int awards, @Nullable SummedInstitution largest, List<Integer> tuitions) {

	/** Of a state without an institution. */
	static final StateTotals NONE = of(List.of());

	/**
	 * An institution as far as it is summed up.
	 *
	 * @param unitid its six digits
	 * @param stateCode the letters of its state, in lower case
	 * @param name its name
	 * @param closed whether it has closed, merged, or reports with another
	 * @param awards its awards in the last year; {@code null} when it reported none
	 * @param tuition what full-time undergraduates of the state are asked for a year
	 */
	record SummedInstitution(String unitid, String stateCode, String name, boolean closed, @Nullable Integer awards,
			@Nullable Integer tuition) {

		/** Selects all that are listed, by name. */
		static final String SELECT = """
				select i.unitid, i.state_code, i.name, i.closed, i.awards, i.tuition_in_state as tuition
				from institution i where exists (select 1 from program p where p.unitid = i.unitid)
				order by i.sort_key, i.unitid
				""";

		private boolean isReporting() {
			return this.awards != null;
		}

		private boolean isTeaching() {
			return isReporting() && !this.closed;
		}

		private int awardsMade() {
			return (this.awards != null) ? this.awards : 0;
		}

	}

	/** Sum up institutions of one state, which come by name. */
	static StateTotals of(List<SummedInstitution> all) {
		List<SummedInstitution> awarding = all.stream().filter((one) -> one.awardsMade() > 0).toList();
		return new StateTotals(
				all.stream()
					.sorted(Comparator.comparing((one) -> !one.isTeaching()))
					.map(SummedInstitution::unitid)
					.toList(),
				all.stream().filter(SummedInstitution::isTeaching).count(),
				all.stream().filter(SummedInstitution::isReporting).count(),
				all.stream().filter((one) -> one.isReporting() && one.closed()).count(), awarding.size(),
				awarding.stream().mapToInt(SummedInstitution::awardsMade).sum(),
				awarding.stream()
					.reduce((one, other) -> (other.awardsMade() > one.awardsMade()) ? other : one)
					.orElse(null),
				awarding.stream()
					.map(SummedInstitution::tuition)
					.filter(Objects::nonNull)
					.map(Objects::requireNonNull)
					.sorted()
					.toList());
	}

	/** Whether somebody teaches it. */
	public boolean isTaught() {
		return this.teaching > 0;
	}

	/** Its share of all awards, in whole percent. */
	public long shareOfLargest() {
		return (this.largest != null) ? Reporters.percent(this.largest.awardsMade(), this.awards) : 0;
	}

	/** How many of those with awards have a yearly tuition. */
	public int withTuition() {
		return this.tuitions.size();
	}

	/** The one in the middle, or the mean of the two there. */
	public String middleTuition() {
		List<Integer> all = this.tuitions;
		int half = all.size() / 2;
		if (all.isEmpty()) {
			return Dollar.print(null);
		}
		return Dollar.print((all.size() % 2 == 1) ? all.get(half)
				: Math.toIntExact(Math.round((all.get(half - 1) + all.get(half)) / 2.0)));
	}

	/** From the lowest to the highest. */
	public String rangeOfTuition() {
		if (this.tuitions.isEmpty()) {
			return Dollar.print(null);
		}
		String lowest = Dollar.print(this.tuitions.get(0));
		String highest = Dollar.print(this.tuitions.get(this.tuitions.size() - 1));
		return lowest.equals(highest) ? lowest : lowest + " to " + highest;
	}

}
