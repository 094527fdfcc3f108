package org.charted.career.transition;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.charted.career.Education;
import org.charted.career.ListedCareer;
import org.charted.profile.ProfileView;
import org.charted.profile.Value;

/**
 * What two careers have in common, where no source names a step between them.
 *
 * @param sameOccupation whether the same statistical occupation is nearest to both; one
 * that counts two careers together says nothing of what they have in common
 * @param sharedWork the labels of the kinds of work that both are about
 * @param firstJobs whether people start in both
 * @param moreSchooling whether starting in the second usually takes a higher degree; a
 * certificate is none
 * @param higher whether the second stands more than one stage above the first
 * @param feeder whether the second is one that people come from, outside the field
 * @param experienced whether the second asks for experience before all else
 * @param pooled whether statistics count the second together with another career, so that
 * nobody tells what starting in it takes by itself
 */
record Likeness(boolean sameOccupation, List<String> sharedWork, boolean firstJobs, boolean moreSchooling,
		boolean higher, boolean feeder, boolean experienced, boolean pooled) {

	/** The kind of work that tells where people start, and not what they do. */
	private static final String FIRST_JOBS = "entry";

	static Likeness of(ListedCareer from, ListedCareer to, Map<String, String> work) {
		List<String> shared = from.work()
			.stream()
			.filter((id) -> to.work().contains(id) && !id.equals(FIRST_JOBS))
			.map((id) -> Objects.requireNonNullElse(work.get(id), id))
			.toList();
		boolean moreSchooling = to.education().compareTo(from.education()) > 0
				&& to.education().compareTo(Education.AWARD) > 0;
		boolean pooled = to.isCountedTogether();
		return new Likeness(from.occupation().equals(to.occupation()) && !pooled && !from.isCountedTogether(), shared,
				from.work().contains(FIRST_JOBS) && to.work().contains(FIRST_JOBS), moreSchooling,
				to.stagesAbove(from) > 1, to.isFeeder(), asksForExperience(to), pooled);
	}

	private static boolean asksForExperience(ListedCareer career) {
		ProfileView.Entry experience = career.profile().row("entry-experience");
		return experience != null && !experience.isMissing()
				&& experience.values().stream().noneMatch(Likeness::isNone);
	}

	/** Whether a value says that nothing is asked for. */
	static boolean isNone(Value value) {
		return value.words().startsWith("None") || value.words().startsWith("Not needed");
	}

	/**
	 * Whether the work leads there though nobody names the step: related, and no leap.
	 */
	public boolean isRelated() {
		return (this.sameOccupation || this.firstJobs || !this.sharedWork.isEmpty()) && !this.higher && !this.feeder;
	}

	/**
	 * Whether entry requirements make the step plain as well: they are told of the second
	 * career, and it takes no higher degree.
	 */
	public boolean isPlain() {
		return isRelated() && !this.moreSchooling && !this.pooled;
	}

	/** The kinds of work that both are about, as part of a sentence. */
	public String work() {
		int last = this.sharedWork.size() - 1;
		// "coding, privacy and compliance"
		return (last < 1 || this.sharedWork.get(last).contains(" and ")) ? String.join(", ", this.sharedWork)
				: String.join(", ", this.sharedWork.subList(0, last)) + " and " + this.sharedWork.get(last);
	}

}
