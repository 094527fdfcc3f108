package org.charted.career;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.charted.compare.Option;
import org.charted.content.Page;
import org.charted.content.RelatedPages;
import org.charted.profile.ProfileView;
import org.charted.profile.Value;
import org.charted.prose.RenderedProse;
import org.jspecify.annotations.Nullable;

/**
 * A career, ready to be printed.
 *
 * @param listed the career as it stands in the list
 * @param time how long the education for it takes, if that is known
 * @param fitReason how well the statistical occupation fits, as HTML
 * @param prose its text
 * @param related the pages that it points out or that point it out, by kind
 * @param options all careers
 */
record CareerView(ListedCareer listed, @Nullable Value time, String fitReason, RenderedProse prose,
		List<RelatedPages.OfAKind> related, List<Option> options) {

	/** What the answers above the prose tell the first value of. */
	private static final Set<String> BEGUN = Set.of("entry-education", "entry-experience");

	public Page page() {
		return this.listed.page();
	}

	public Career career() {
		return this.listed.career();
	}

	public ProfileView profile() {
		return this.listed.profile();
	}

	/**
	 * What the answers above the prose do not tell. Nothing is left of the rows for pay
	 * that only say whose pay stands in others.
	 */
	public ProfileView facts() {
		boolean own = career().isCountedByItself();
		Set<String> told = new HashSet<>(Set.of("remote", "growth", this.listed.payAttribute("median")));
		if (own) {
			told.addAll(Set.of("pay-low", "pay-high"));
		}
		if (career().isAcrossIndustries()) {
			told.add(this.listed.payAttribute("healthcare"));
		}
		ListedCareer.PAY.forEach((measure) -> told.add(this.listed.otherPayAttribute(measure)));
		return profile().without(told, BEGUN);
	}

}
