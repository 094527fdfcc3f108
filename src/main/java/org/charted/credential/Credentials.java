package org.charted.credential;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.charted.content.Page;
import org.charted.content.Pages;
import org.charted.evidence.ProfileView;
import org.charted.evidence.Profiles;
import org.charted.evidence.ProseRenderer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The credentials of the field and the education before them.
 */
@Service
@Transactional(readOnly = true)
class Credentials {

	private static final String KIND = "credential";

	private final CredentialRepository credentials;

	private final Pages pages;

	private final Profiles profiles;

	private final ProseRenderer prose;

	Credentials(CredentialRepository credentials, Pages pages, Profiles profiles, ProseRenderer prose) {
		this.credentials = credentials;
		this.pages = pages;
		this.profiles = profiles;
		this.prose = prose;
	}

	/** All credentials in their order. */
	List<Listed> all() {
		Map<String, Credential> byPath = this.credentials.findAll()
			.stream()
			.collect(Collectors.toMap(Credential::getPath, Function.identity()));
		Map<String, ProfileView> profiles = this.profiles.profiles(KIND);
		return this.pages.findByKindOrderByPositionAscSortKeyAsc(KIND)
			.stream()
			.map((page) -> new Listed(page, Objects.requireNonNull(byPath.get(page.getPath())),
					Objects.requireNonNull(profiles.get(page.getPath()))))
			.toList();
	}

	Optional<CredentialView> credential(String slug) {
		String path = "/credentials/" + slug;
		return this.credentials.findByPath(path)
			.flatMap((credential) -> this.pages.findByPath(path).map((page) -> view(credential, page)));
	}

	private CredentialView view(Credential credential, Page page) {
		return new CredentialView(page, credential, this.profiles.profile(KIND, page.getPath()),
				this.prose.render(page.getMarkdown()), this.pages.findRelated(page.getPath()));
	}

	/**
	 * A credential in the list.
	 *
	 * @param page its page
	 * @param credential what it is
	 * @param profile its facts
	 */
	public record Listed(Page page, Credential credential, ProfileView profile) {
	}

}
