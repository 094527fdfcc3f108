package org.charted.credential;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.compare.Option;
import org.charted.compare.Subject;
import org.charted.content.PageRepository;
import org.charted.content.PageText;
import org.charted.content.RelatedPages;
import org.charted.credential.cost.Priced;
import org.charted.credential.eligibility.Eligibility;
import org.charted.credential.eligibility.RuleBook;
import org.charted.credential.eligibility.Rules;
import org.charted.profile.Facts;
import org.charted.profile.ProfileView;
import org.charted.profile.Profiles;
import org.charted.prose.PrintedTexts;
import org.charted.prose.ProseRenderer;
import org.charted.store.ContentVersion;
import org.charted.store.Kept;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The credentials of the field and the education before them.
 */
@Service
@Transactional(readOnly = true)
public class Credentials {

	private static final String KIND = CredentialSeeds.CREDENTIAL.id();

	/** The attributes that the table prints, or is sorted by. */
	private static final List<String> LISTED = List.of("shows", "requires-education", "requires-experience",
			"exam-time", "fee-member", "fee-nonmember", "renewal-cycle", "time");

	/** The attributes that a price is made of. */
	private static final List<String> PRICED = List.of("fee-member", "fee-nonmember", "renewal-education");

	private final CredentialRepository credentials;

	private final PageRepository pages;

	private final RelatedPages related;

	private final Profiles profiles;

	private final ProseRenderer prose;

	private final Eligibility eligibility;

	private final Kept<Listing> listing;

	Credentials(CredentialRepository credentials, PageRepository pages, RelatedPages related, Profiles profiles,
			ProseRenderer prose, Eligibility eligibility, ContentVersion content) {
		this.credentials = credentials;
		this.pages = pages;
		this.related = related;
		this.profiles = profiles;
		this.prose = prose;
		this.eligibility = eligibility;
		this.listing = new Kept<>(content, this::list);
	}

	/**
	 * What is listed of all credentials; kept, since each page of a list, and each count
	 * beside a choice, depends on all of them.
	 */
	Listing listing() {
		return this.listing.get();
	}

	private List<Credential> all() {
		return this.credentials.findAll();
	}

	/** Those with an exam, without the education before them. */
	List<Credential> certifications() {
		return all().stream().filter((credential) -> !credential.isEducation()).toList();
	}

	/** What the credentials are called, in their order. */
	List<Option> options() {
		return this.pages.findNames(KIND)
			.stream()
			.map((page) -> new Option(page.getSlug(), page.getTitle(), ""))
			.toList();
	}

	private Listing list() {
		RuleBook rules = this.eligibility.rules();
		Map<Boolean, List<ListedCredential>> byEducation = listed(all(), this.profiles.facts(KIND, LISTED), rules)
			.stream()
			.collect(Collectors.partitioningBy((listed) -> listed.credential().isEducation()));
		return new Listing(byEducation.getOrDefault(false, List.of()), byEducation.getOrDefault(true, List.of()), rules,
				this.profiles.themes(KIND));
	}

	/** Some credentials with what is known of their price. */
	List<Priced> priced(List<Credential> some) {
		if (some.isEmpty()) {
			return List.of();
		}
		List<String> paths = some.stream().map(Credential::getPath).toList();
		return listed(some, this.profiles.facts(paths, PRICED), this.eligibility.rulesOf(paths)).stream()
			.map(ListedCredential::priced)
			.toList();
	}

	/**
	 * Those with an exam, in their order, for whoever asks for the price of one.
	 * @param slug the name of that one in addresses; what is known of its fees comes with
	 * it alone
	 */
	public List<Priced> exams(@Nullable String slug) {
		Map<String, ProfileView> profiles = (slug != null)
				? this.profiles.print(this.profiles.facts("", path(slug), PRICED)) : Map.of();
		return certifications().stream()
			.map((credential) -> new ListedCredential(credential.getPage(), credential,
					profiles.getOrDefault(credential.getPath(), new ProfileView(List.of())), null)
				.priced())
			.toList();
	}

	private List<ListedCredential> listed(List<Credential> credentials, Facts facts, RuleBook rules) {
		PrintedTexts prose = this.prose.render(Stream.concat(facts.texts(), rules.texts()));
		Map<String, ProfileView> profiles = facts.print(prose);
		Map<String, Rules> printed = rules.print(prose);
		return credentials.stream().map((credential) -> listed(credential, profiles, printed)).toList();
	}

	private static ListedCredential listed(Credential credential, Map<String, ProfileView> profiles,
			Map<String, Rules> rules) {
		return new ListedCredential(credential.getPage(), credential,
				Objects.requireNonNull(profiles.get(credential.getPath())), rules.get(credential.getPath()));
	}

	/** Some credentials to compare, in the order asked for. */
	List<Subject> subjects(List<String> slugs) {
		Map<String, ProfileView> profiles = this.profiles
			.print(this.profiles.facts(slugs.stream().map(Credentials::path).toList()));
		return all().stream()
			.filter((credential) -> profiles.containsKey(credential.getPath()))
			.map((credential) -> listed(credential, profiles, Map.of()).subject())
			.sorted(Comparator.comparing((subject) -> slugs.indexOf(subject.id())))
			.toList();
	}

	Optional<CredentialView> credential(String slug) {
		String path = path(slug);
		return this.pages.findText(path).flatMap((text) -> {
			List<Credential> all = all();
			return all.stream()
				.filter((credential) -> credential.getPath().equals(path))
				.findFirst()
				.map((credential) -> view(credential, text, all));
		});
	}

	private CredentialView view(Credential credential, PageText text, List<Credential> all) {
		String path = credential.getPath();
		Facts facts = this.profiles.facts(List.of(path));
		RuleBook rules = this.eligibility.rulesOf(List.of(path));
		PrintedTexts prose = this.prose.render(
				Stream.of(Stream.of(text.getMarkdown()), facts.texts(), rules.texts()).flatMap(Function.identity()));
		return new CredentialView(listed(credential, facts.print(prose), rules.print(prose)),
				prose.of(text.getMarkdown()), this.related.of(path), alternatives(credential, all), all);
	}

	/** Those that an editor names. */
	private static List<Credential> alternatives(Credential credential, List<Credential> all) {
		List<String> slugs = credential.getAlternatives();
		return all.stream()
			.filter((other) -> slugs.contains(other.getPage().getSlug()))
			.sorted(Comparator.comparing((other) -> slugs.indexOf(other.getPage().getSlug())))
			.toList();
	}

	private static String path(String slug) {
		return "/credentials/" + slug;
	}

	/**
	 * All credentials in their order, with the facts that lists print.
	 *
	 * @param certifications those with an exam
	 * @param education the education before them
	 * @param rules the rules of all
	 * @param topics the labels of what they can be about by their ids, in their order
	 */
	record Listing(List<ListedCredential> certifications, List<ListedCredential> education, RuleBook rules,
			Map<String, String> topics) {
	}

}
