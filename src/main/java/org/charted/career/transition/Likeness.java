package org.charted.career.transition;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.charted.career.Education;
import org.charted.career.ListedCareer;
import org.charted.profile.ProfileView;

/**
 * What two careers have in common, where no source names a step between them.
 *
 * @param sameOccupation whether the same statistical occupation is nearest to both
 * @param sharedWork the labels of the kinds of work that both are about
 * @param moreSchooling whether starting in the second usually takes a higher degree; a
 * certificate is none
 * @param higher whether the second stands more than one stage above the first
 * @param feeder whether the second is one that people come from, outside the field
 * @param experienced whether the second asks for experience before all else
 */
record Likeness(boolean sameOccupation, List<String> sharedWork, boolean moreSchooling, boolean higher, boolean feeder,
		boolean experienced) {

	static Likeness of(ListedCareer from, ListedCareer to, Map<String, String> work) {
		List<String> shared = from.work()
			.stream()
			.filter(to.work()::contains)
			.map((id) -> Objects.requireNonNullElse(work.get(id), id))
			.toList();
		boolean moreSchooling = to.education().compareTo(from.education()) > 0
				&& to.education().compareTo(Education.AWARD) > 0;
		return new Likeness(from.occupation().equals(to.occupation()), shared, moreSchooling, to.stagesAbove(from) > 1,
				to.isFeeder(), asksForExperience(to));
	}

	private static boolean asksForExperience(ListedCareer career) {
		ProfileView.Entry experience = career.profile().row("entry-experience");
		return experience != null && !experience.isMissing()
				&& experience.values()
					.stream()
					.noneMatch((value) -> value.words().startsWith("None") || value.words().startsWith("Not needed"));
	}

	/**
	 * Whether the work leads there though nobody names the step: related, and no leap.
	 */
	public boolean isRelated() {
		return (this.sameOccupation || !this.sharedWork.isEmpty()) && !this.higher && !this.feeder;
	}

	/**
	 * Whether entry requirements make the step plain as well: it takes no higher degree.
	 */
	public boolean isPlain() {
		return isRelated() && !this.moreSchooling;
	}

	/** The kinds of work that both are about, as part of a sentence. */
	public String work() {
		int last = this.sharedWork.size() - 1;
		return (last < 1) ? String.join("", this.sharedWork)
				: String.join(", ", this.sharedWork.subList(0, last)) + " and " + this.sharedWork.get(last);
	}

}
