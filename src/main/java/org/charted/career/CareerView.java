package org.charted.career;

import java.util.List;

import org.charted.content.Page;
import org.charted.content.RelatedPages;
import org.charted.profile.ProfileView;
import org.charted.prose.RenderedProse;

/**
 * A career, ready to be printed.
 *
 * @param listed the career as it stands in the list
 * @param fitReason how well the statistical occupation fits, as HTML
 * @param prose its text
 * @param related the pages that it points out or that point it out, by kind
 */
record CareerView(ListedCareer listed, String fitReason, RenderedProse prose, List<RelatedPages.OfAKind> related) {

	public Page page() {
		return this.listed.page();
	}

	public Career career() {
		return this.listed.career();
	}

	public ProfileView profile() {
		return this.listed.profile();
	}

}
