package org.charted.career.transition;

import java.util.List;

import org.charted.career.Education;
import org.charted.career.ListedCareer;
import org.charted.compare.Comparison;
import org.charted.content.Page;
import org.charted.profile.ProfileView;
import org.charted.profile.Value;
import org.jspecify.annotations.Nullable;

/**
 * The way from one career to another, and what changes along it.
 *
 * @param from the first career
 * @param to the last career
 * @param path the way
 * @param sharedSkills the skills both need
 * @param skillsToBuild the skills that only the last one needs
 * @param additions the education and credentials to add
 * @param comparison what to expect in education, pay and outlook
 */
record TransitionView(ListedCareer from, ListedCareer to, CareerPath path, List<Value> sharedSkills,
		List<Value> skillsToBuild, List<Addition> additions, Comparison comparison) {

	/**
	 * Education or a credential to add.
	 *
	 * @param page its page
	 * @param why who says that it helps, and how; {@code null} for education
	 * @param time how long it takes
	 */
	public record Addition(Page page, Value.@Nullable Link why, ProfileView.@Nullable Entry time) {
	}

}
