package org.charted.credential;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
 * @param alternatives what a reader may take in its place
 * @param all all credentials
 */
record CredentialView(ListedCredential listed, RenderedProse prose, List<RelatedPages.OfAKind> related,
		List<Credential> alternatives, List<Credential> all) {

	/** Words that hold for a whole page. */
	private static final Set<String> SAID_ONCE = Set.of("no exam to sit", "does not apply", "differs by credential");

	private static final Set<String> IN_THE_CYCLE = Set.of("renewal-cycle", "renewal-education", "renewal-fee");

	/** What the answers above the prose tell the first value of. */
	private static final Set<String> BEGUN = Set.of("exam-items", "exam-time", "fee-member", "fee-nonmember", "time");

	/** What it can be compared with. */
	List<Option> options() {
		return this.all.stream()
			.map(Credential::getPage)
			.map((page) -> new Option(page.getSlug(), page.getTitle(), ""))
			.toList();
	}

	/**
	 * What neither the answers above the prose nor the cycle tell. That a degree has no
	 * exam, or that credentials differ, the answers say once.
	 */
	public ProfileView facts() {
		Set<String> told = profile().groups()
			.stream()
			.flatMap((group) -> group.rows().stream())
			.filter((row) -> SAID_ONCE.contains(row.first().words()))
			.map(ProfileView.Entry::id)
			.collect(Collectors.toCollection(HashSet::new));
		if (this.listed.rules() != null) {
			told.addAll(IN_THE_CYCLE);
		}
		return profile().without(told, BEGUN);
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
