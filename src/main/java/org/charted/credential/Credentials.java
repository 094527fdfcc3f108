package org.charted.credential;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.charted.compare.Option;
import org.charted.compare.SharedAxes;
import org.charted.compare.Subject;
import org.charted.content.Page;
import org.charted.content.PageRepository;
import org.charted.cost.Priced;
import org.charted.eligibility.Answer;
import org.charted.eligibility.Eligibility;
import org.charted.eligibility.Having;
import org.charted.eligibility.Rules;
import org.charted.ledger.FigureView;
import org.charted.ledger.Standing;
import org.charted.profile.ProfileView;
import org.charted.profile.Profiles;
import org.charted.prose.ProseRenderer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The credentials of the field and the education before them.
 */
@Service
@Transactional(readOnly = true)
class Credentials {

	private static final String KIND = "credential";

	private static final int MOST_ALTERNATIVES = 4;

	private final CredentialRepository credentials;

	private final PageRepository pages;

	private final Profiles profiles;

	private final ProseRenderer prose;

	private final Eligibility eligibility;

	Credentials(CredentialRepository credentials, PageRepository pages, Profiles profiles, ProseRenderer prose,
			Eligibility eligibility) {
		this.credentials = credentials;
		this.pages = pages;
		this.profiles = profiles;
		this.prose = prose;
		this.eligibility = eligibility;
	}

	/** All credentials in their order. */
	List<Listed> all() {
		Map<String, Credential> byPath = this.credentials.findAll()
			.stream()
			.collect(Collectors.toMap(Credential::getPath, Function.identity()));
		Map<String, ProfileView> profiles = this.profiles.profiles(KIND);
		Map<String, Rules> rules = this.eligibility.rules();
		return this.pages.findByKindOrderByPositionAscSortKeyAsc(KIND)
			.stream()
			.map((page) -> new Listed(page, Objects.requireNonNull(byPath.get(page.getPath())),
					Objects.requireNonNull(profiles.get(page.getPath())), rules.get(page.getPath())))
			.toList();
	}

	/** Those with an exam, without the education before them. */
	List<Listed> certifications() {
		return all().stream().filter((listed) -> !listed.credential().isEducation()).toList();
	}

	Optional<CredentialView> credential(String slug) {
		List<Listed> all = all();
		return all.stream()
			.filter((listed) -> listed.page().getSlug().equals(slug))
			.findFirst()
			.map((listed) -> view(listed, all));
	}

	private CredentialView view(Listed listed, List<Listed> all) {
		return new CredentialView(listed, this.prose.render(listed.page().getMarkdown()),
				this.pages.findRelated(listed.page().getPath()), alternatives(listed, all));
	}

	/** Others of the same sort about the same, those that share most topics first. */
	private static List<Listed> alternatives(Listed listed, List<Listed> all) {
		return all.stream()
			.filter((other) -> !other.equals(listed) && other.shared(listed) > 0
					&& other.credential().isEducation() == listed.credential().isEducation())
			.sorted(Comparator.comparingLong((Listed other) -> other.shared(listed)).reversed())
			.limit(MOST_ALTERNATIVES)
			.toList();
	}

	/**
	 * A credential in the list.
	 *
	 * @param page its page
	 * @param credential what it is
	 * @param profile its facts
	 * @param rules who may sit its exam; {@code null} for education
	 */
	public record Listed(Page page, Credential credential, ProfileView profile, @Nullable Rules rules) {

		String issuerSlug() {
			Page issuer = this.credential.getIssuer();
			return (issuer != null) ? issuer.getSlug() : "";
		}

		/** The issuer's letters. */
		public String issuerName() {
			return issuerSlug().toUpperCase(Locale.ROOT);
		}

		Answer answer(Having having) {
			return (this.rules != null) ? this.rules.verdict(having).answer() : Answer.UNKNOWN;
		}

		long shared(Listed other) {
			return this.credential.getTopics().stream().filter(other.credential.getTopics()::contains).count();
		}

		/** What an attribute says, or {@code null} when it says nothing. */
		@Nullable String words(String attribute) {
			ProfileView.Row row = this.profile.row(attribute);
			return (row == null || row.values().isEmpty()) ? null
					: row.values()
						.stream()
						.map((value) -> value.words().toLowerCase(Locale.ROOT))
						.collect(Collectors.joining(" "));
		}

		@Nullable FigureView figure(String attribute) {
			return SharedAxes.figure(this.profile, attribute).orElse(null);
		}

		/** The exam fee for others, or else for members, however sure it is. */
		@Nullable FigureView anyFee() {
			FigureView fee = figure("fee-nonmember");
			return (fee != null) ? fee : figure("fee-member");
		}

		/** The first figure of an attribute that nothing speaks against. */
		private @Nullable FigureView sureFigure(String attribute) {
			ProfileView.Row row = this.profile.row(attribute);
			return ((row != null) ? row.values() : List.<ProfileView.FactView>of()).stream()
				.map(ProfileView.FactView::figure)
				.filter((figure) -> figure != null && figure.standing() != Standing.DOUBTFUL)
				.findFirst()
				.orElse(null);
		}

		Priced priced() {
			return new Priced(this.page.getSlug(), this.credential.getShortName(), this.page.getPath(),
					"/organizations/" + issuerSlug(), sureFigure("fee-member"), sureFigure("fee-nonmember"),
					sureFigure("renewal-education"), this.rules != null && this.rules.takesProgram());
		}

		/** The credential as a choice. */
		Option option() {
			return new Option(this.page.getSlug(), this.page.getTitle(), "");
		}

		/** The credential as one side of a comparison. */
		Subject subject() {
			String issuer = this.credential.isEducation() ? "Education"
					: issuerName() + ", " + this.credential.getLevel();
			return new Subject(this.page.getSlug(), this.credential.getShortName(), this.page.getPath(), issuer,
					this.profile);
		}

	}

}
