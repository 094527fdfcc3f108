package org.charted.credential;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.charted.content.PageRepository;
import org.charted.content.PageText;
import org.charted.content.RelatedPages;
import org.charted.credential.eligibility.Eligibility;
import org.charted.credential.eligibility.Rules;
import org.charted.profile.ProfileView;
import org.charted.profile.Profiles;
import org.charted.prose.ProseRenderer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The credentials of the field and the education before them.
 */
@Service
@Transactional(readOnly = true)
class Credentials {

	private static final String KIND = CredentialSeeds.CREDENTIAL.id();

	private static final int MOST_ALTERNATIVES = 4;

	private final CredentialRepository credentials;

	private final PageRepository pages;

	private final RelatedPages related;

	private final Profiles profiles;

	private final ProseRenderer prose;

	private final Eligibility eligibility;

	Credentials(CredentialRepository credentials, PageRepository pages, RelatedPages related, Profiles profiles,
			ProseRenderer prose, Eligibility eligibility) {
		this.credentials = credentials;
		this.pages = pages;
		this.related = related;
		this.profiles = profiles;
		this.prose = prose;
		this.eligibility = eligibility;
	}

	/** All credentials in their order. */
	List<ListedCredential> all() {
		Map<String, Credential> byPath = this.credentials.findAll()
			.stream()
			.collect(Collectors.toMap(Credential::getPath, Function.identity()));
		Map<String, ProfileView> profiles = this.profiles.print(this.profiles.facts(byPath.keySet()));
		Map<String, Rules> rules = this.eligibility.rules();
		return this.pages.findByKindOrderByPositionAscSortKeyAsc(KIND)
			.stream()
			.map((page) -> new ListedCredential(page, Objects.requireNonNull(byPath.get(page.getPath())),
					Objects.requireNonNull(profiles.get(page.getPath())), rules.get(page.getPath())))
			.toList();
	}

	/** Those with an exam, without the education before them. */
	List<ListedCredential> certifications() {
		return all().stream().filter((listed) -> !listed.credential().isEducation()).toList();
	}

	Optional<CredentialView> credential(String slug) {
		List<ListedCredential> all = all();
		return all.stream()
			.filter((listed) -> listed.page().getSlug().equals(slug))
			.findFirst()
			.map((listed) -> view(listed, all));
	}

	private CredentialView view(ListedCredential listed, List<ListedCredential> all) {
		PageText text = this.pages.findText(listed.page().getPath()).orElseThrow();
		return new CredentialView(listed, this.prose.render(text.getMarkdown()),
				this.related.of(listed.page().getPath()), alternatives(listed, all));
	}

	/** Others of the same sort about the same, those that share most topics first. */
	private static List<ListedCredential> alternatives(ListedCredential listed, List<ListedCredential> all) {
		return all.stream()
			.filter((other) -> !other.equals(listed) && other.shared(listed) > 0
					&& other.credential().isEducation() == listed.credential().isEducation())
			.sorted(Comparator.comparingLong((ListedCredential other) -> other.shared(listed)).reversed())
			.limit(MOST_ALTERNATIVES)
			.toList();
	}

}
