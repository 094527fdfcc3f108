package org.charted.credential;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.charted.credential.eligibility.Answer;
import org.charted.credential.eligibility.Experience;
import org.charted.credential.eligibility.Having;
import org.charted.credential.eligibility.Holding;
import org.charted.credential.eligibility.RuleBook;
import org.charted.store.ContentVersion;
import org.charted.store.Kept;
import org.charted.web.Choices;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The table of credentials as a reader wants to see it. Each choice promises how many are
 * shown with it, so each is tried once for each content.
 */
@Service
@Transactional(readOnly = true)
class CredentialTables {

	private static final Map<String, String> LABELS = Map.of("issuer", "Issuer", "topic", "Topic", "have",
			"What I have now", "coding", "Years in coding", "held", "Credential I hold");

	private static final Comparator<ListedCredential> BY_LEVEL = Comparator
		.comparing((listed) -> Level.of(listed.credential().getLevel()));

	private final Credentials credentials;

	private final Kept<Passing> passing;

	CredentialTables(Credentials credentials, ContentVersion content) {
		this.credentials = credentials;
		this.passing = new Kept<>(content, () -> new Passing(credentials.listing()));
	}

	/**
	 * The table.
	 * @throws org.charted.web.BadParameterException when the filter asks for what there
	 * is not
	 */
	CredentialTable table(CredentialFilter filter) {
		Credentials.Listing listing = this.credentials.listing();
		Passing passing = this.passing.get();
		Map<String, Map<String, String>> choices = choices(listing);
		choices.forEach((name, labels) -> Choices.oneOf(name, filter.chosen(name), labels.keySet()));
		List<Facet> facets = CredentialFilter.NAMES.stream()
			.map((name) -> facet(name, choices.getOrDefault(name, Map.of()), filter, passing))
			.toList();
		return new CredentialTable(filter, facets, listing.topics(),
				filter.order().apply(passing.shown(filter), CredentialColumn::cell), listing.certifications().size(),
				passing.untold(filter), listing.education());
	}

	private static Map<String, Map<String, String>> choices(Credentials.Listing listing) {
		Map<String, Map<String, String>> choices = new LinkedHashMap<>();
		CredentialFilter.NAMES.forEach((name) -> choices.put(name, new LinkedHashMap<>()));
		listing.certifications()
			.stream()
			.sorted(BY_LEVEL)
			.forEach((listed) -> put(choices, "issuer", listed.issuerSlug(), listed.issuerName()));
		listing.topics().forEach((topic, label) -> put(choices, "topic", topic, label));
		for (Holding holding : listing.rules().holdings()) {
			if (!holding.isCourse()) {
				put(choices, holding.isCredential() ? "held" : "have", holding.getId(), holding.getLabel());
			}
		}
		CredentialFilter.YEARS
			.forEach((years) -> put(choices, "coding", years, years + ("1".equals(years) ? " year" : " years")));
		return choices;
	}

	private static void put(Map<String, Map<String, String>> choices, String name, String choice, String label) {
		Objects.requireNonNull(choices.get(name)).put(choice, label);
	}

	private static Facet facet(String name, Map<String, String> choices, CredentialFilter filter, Passing passing) {
		List<Facet.Alternative> options = new ArrayList<>();
		choices.forEach((choice, label) -> options.add(new Facet.Alternative(choice, label,
				passing.count(filter.with(name, choice)), choice.equals(filter.chosen(name)))));
		return new Facet(name, LABELS.getOrDefault(name, name), options);
	}

	/**
	 * Which credentials pass which filters. What is asked of a credential and what the
	 * reader has are looked at apart: so there are few of either to keep.
	 */
	private static final class Passing {

		private final List<ListedCredential> all;

		private final RuleBook rules;

		private final Map<CredentialFilter, BitSet> passing = new ConcurrentHashMap<>();

		Passing(Credentials.Listing listing) {
			this.all = listing.certifications().stream().sorted(BY_LEVEL).toList();
			this.rules = listing.rules();
		}

		int count(CredentialFilter filter) {
			return passing(filter).cardinality();
		}

		List<ListedCredential> shown(CredentialFilter filter) {
			return passing(filter).stream().mapToObj(this.all::get).toList();
		}

		/** How many of those asked for nobody can tell whether the reader may sit. */
		long untold(CredentialFilter filter) {
			if (!filter.isPersonal()) {
				return 0;
			}
			Having having = having(filter);
			return this.all.stream()
				.filter(filter::isAbout)
				.filter((listed) -> Set.of(Answer.UNKNOWN, Answer.PARTLY).contains(listed.answer(having)))
				.count();
		}

		private BitSet passing(CredentialFilter filter) {
			BitSet both = (BitSet) alone(filter.whatIsAsked()).clone();
			both.and(alone(filter.whatIsHad()));
			return both;
		}

		private BitSet alone(CredentialFilter filter) {
			return this.passing.computeIfAbsent(filter, (some) -> {
				Having having = having(some);
				BitSet passing = new BitSet();
				for (int i = 0; i < this.all.size(); i++) {
					passing.set(i, some.passes(this.all.get(i), having));
				}
				return passing;
			});
		}

		private Having having(CredentialFilter filter) {
			List<String> holdings = Stream.of(filter.have(), filter.held()).filter(Objects::nonNull).toList();
			int years = (filter.coding() != null) ? Integer.parseInt(filter.coding()) : 0;
			return this.rules.having(holdings, Map.of(Experience.CODING, years * 12));
		}

	}

}
