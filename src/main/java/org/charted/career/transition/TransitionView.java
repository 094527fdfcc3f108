package org.charted.career.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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
 * @param education the level of education to add, where no page tells of it; {@code null}
 * elsewhere
 * @param additions the education and credentials to add that have pages
 * @param namedForBoth the credentials that sources name for both careers
 * @param besides what else is said of credentials for the last one
 * @param start what starting in the last one usually asks for
 * @param schooling how long the usual schooling for the last one takes; {@code null}
 * where it takes none or nobody tells
 * @param likeness what the two have in common; {@code null} where the way is known
 * @param comparison what to expect in education, pay and outlook
 */
record TransitionView(ListedCareer from, ListedCareer to, CareerPath path, List<Value> sharedSkills,
		List<Value> skillsToBuild, @Nullable Education education, List<Addition> additions, List<Page> namedForBoth,
		List<Value> besides, List<ProfileView.Entry> start, ProfileView.@Nullable Entry schooling,
		@Nullable Likeness likeness, Comparison comparison) {

	/** An edition, which a label tells in brackets. */
	private static final String ASIDE = " (";

	/** What differs, in a few words, for a step that nobody names. */
	public List<String> differences() {
		List<String> differences = new ArrayList<>();
		for (ProfileView.Entry asked : this.start) {
			ProfileView.Entry now = this.from.profile().row(asked.id());
			if (now != null && differs(now, asked)) {
				differences.add(asked.label().split(Pattern.quote(ASIDE))[0].toLowerCase(Locale.ROOT));
			}
		}
		if (!this.skillsToBuild.isEmpty()) {
			differences.add("the skills that sources name");
		}
		if (this.additions.stream().anyMatch((addition) -> addition.why() != null)
				|| (this.to.isFeeder() && !this.besides.isEmpty())) {
			differences.add("the credentials that help");
		}
		return differences;
	}

	/**
	 * Whether the first answers differ, which are the ones that matter most. What nobody
	 * verified does not differ, nor do two ways to say that nothing is asked for, nor
	 * degrees of one level.
	 */
	private boolean differs(ProfileView.Entry now, ProfileView.Entry asked) {
		if (now.isMissing() || asked.isMissing()) {
			return false;
		}
		if (asked.id().equals("entry-education") && this.from.isSchooledAlike() && this.to.isSchooledAlike()) {
			return this.from.education() != this.to.education();
		}
		return !now.first().essence().equals(asked.first().essence())
				&& !(Likeness.isNone(now.first()) && Likeness.isNone(asked.first()));
	}

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
