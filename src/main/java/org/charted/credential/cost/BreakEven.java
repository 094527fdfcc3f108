package org.charted.credential.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.charted.credential.cost.CostLine.Input;
import org.jspecify.annotations.Nullable;

/**
 * When membership pays: what members save on exams and renewals, spread over the years.
 *
 * @param state whether it could be computed, does not arise or is not verified
 * @param saved what members save, if it is known
 * @param aYear what they save a year
 * @param gain what is left a year after the reader's own dues, if these are known
 * @param inputs what it was computed from
 * @param missing the lines whose amounts are not known, if that is why there is no answer
 */
record BreakEven(State state, @Nullable BigDecimal saved, @Nullable BigDecimal aYear, @Nullable BigDecimal gain,
		List<Input> inputs, List<String> missing) {

	/**
	 * Whether there is an answer.
	 */
	public enum State {

		COMPUTED, REQUIRED, UNKNOWN

	}

	static BreakEven of(IssuerAccount account, Wish wish) {
		if (account.getRules().isMembershipRequired()) {
			return new BreakEven(State.REQUIRED, null, null, null, List.of(), List.of());
		}
		List<CostLine> member = account.lines(true);
		List<CostLine> other = account.lines(false);
		Total asMember = Total.of(member);
		Total asOther = Total.of(other);
		if (!asMember.complete() || !asOther.complete()) {
			return new BreakEven(State.UNKNOWN, null, null, null, List.of(), missing(member, other));
		}
		BigDecimal saved = asOther.known().subtract(asMember.known());
		BigDecimal aYear = saved.divide(BigDecimal.valueOf(wish.years()), 2, RoundingMode.DOWN);
		List<Input> inputs = new ArrayList<>();
		inputs.add(new Input("Exams and renewals without membership: " + asOther.print(), null));
		other.forEach((line) -> inputs.addAll(line.inputs()));
		inputs.add(new Input("Exams and renewals as a member, dues aside: " + asMember.print(), null));
		member.forEach((line) -> inputs.addAll(line.inputs()));
		BigDecimal dues = account.getDues();
		return new BreakEven(State.COMPUTED, saved, aYear, (dues != null) ? aYear.subtract(dues) : null,
				inputs.stream().distinct().toList(), List.of());
	}

	/** What lacks an amount; for whom, where it lacks it for one of the two only. */
	private static List<String> missing(List<CostLine> member, List<CostLine> other) {
		List<String> forMembers = unknown(member);
		List<String> forOthers = unknown(other);
		return Stream
			.concat(forMembers.stream().map((what) -> forOthers.contains(what) ? what : told(what, "as a member")),
					forOthers.stream()
						.filter((what) -> !forMembers.contains(what))
						.map((what) -> told(what, "not a member")))
			.toList();
	}

	private static List<String> unknown(List<CostLine> lines) {
		return lines.stream().filter((line) -> !line.isKnown()).map(CostLine::what).toList();
	}

	private static String told(String what, String who) {
		return what.endsWith(who) ? what : what + ", " + who;
	}

	public String printSaved() {
		return (this.saved != null) ? CostLine.dollars(this.saved) : "";
	}

	public String printYear() {
		return (this.aYear != null) ? CostLine.dollars(this.aYear) : "";
	}

	/** Whether membership pays at the reader's dues. */
	public boolean isWorthIt() {
		return this.gain != null && this.gain.signum() > 0;
	}

}
