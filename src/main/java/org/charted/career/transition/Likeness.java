package org.charted.career.transition;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.charted.career.ListedCareer;

/**
 * What two careers have in common, where no source names a step between them.
 *
 * @param sameOccupation whether the same statistical occupation is nearest to both
 * @param sharedWork the labels of the kinds of work that both are about
 * @param moreSchooling whether starting in the second usually takes a higher degree
 * @param higher whether the second stands more than one stage above the first
 * @param feeder whether the second is one that people come from, outside the field
 */
record Likeness(boolean sameOccupation, List<String> sharedWork, boolean moreSchooling, boolean higher,
		boolean feeder) {

	static Likeness of(ListedCareer from, ListedCareer to, Map<String, String> work) {
		List<String> shared = from.work()
			.stream()
			.filter(to.work()::contains)
			.map((id) -> Objects.requireNonNullElse(work.get(id), id))
			.toList();
		return new Likeness(from.occupation().equals(to.occupation()), shared,
				to.education().compareTo(from.education()) > 0, to.stagesAbove(from) > 1, to.isFeeder());
	}

	/**
	 * Whether duties and entry requirements make the step plain though nobody names it:
	 * related work, no higher degree, no leap.
	 */
	public boolean isPlain() {
		return (this.sameOccupation || !this.sharedWork.isEmpty()) && !this.moreSchooling && !this.higher
				&& !this.feeder;
	}

	/** The kinds of work that both are about, as part of a sentence. */
	public String work() {
		int last = this.sharedWork.size() - 1;
		return (last < 1) ? String.join("", this.sharedWork)
				: String.join(", ", this.sharedWork.subList(0, last)) + " and " + this.sharedWork.get(last);
	}

}
