package org.charted.credential;

import java.util.List;

import org.charted.content.Page;
import org.charted.credential.cost.Wish;

/**
 * What a reader may choose, and has chosen, to be added up.
 *
 * @param credentials the credentials there are
 * @param issuers the issuers there are
 * @param chosen the credentials chosen
 * @param member the issuers whose member the reader is
 * @param wish the reader's own numbers
 */
record CostForm(List<Credential> credentials, List<Page> issuers, List<String> chosen, List<String> member, Wish wish) {

	/** The credentials chosen, in their order. */
	List<Credential> selected() {
		return this.credentials.stream()
			.filter((credential) -> this.chosen.contains(credential.getPage().getSlug()))
			.toList();
	}
}
