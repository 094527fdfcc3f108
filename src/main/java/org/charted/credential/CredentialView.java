package org.charted.credential;

import java.util.List;

import org.charted.compare.Option;
import org.charted.content.Page;
import org.charted.content.RelatedPages;
import org.charted.profile.ProfileView;
import org.charted.prose.RenderedProse;

/**
 * A credential, ready to be printed.
 *
 * @param listed its page, facts and rules
 * @param prose its text
 * @param related the pages that it points out or that point it out, by kind
 * @param alternatives others about the same
 * @param all all credentials
 */
record CredentialView(ListedCredential listed, RenderedProse prose, List<RelatedPages.OfAKind> related,
		List<Credential> alternatives, List<Credential> all) {

	/** What it can be compared with. */
	List<Option> options() {
		return this.all.stream()
			.map(Credential::getPage)
			.map((page) -> new Option(page.getSlug(), page.getTitle(), ""))
			.toList();
	}

	public Page page() {
		return this.listed.page();
	}

	public Credential credential() {
		return this.listed.credential();
	}

	public ProfileView profile() {
		return this.listed.profile();
	}

}
