package org.charted.credential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.charted.credential.eligibility.Answer;
import org.charted.credential.eligibility.Eligibility;
import org.charted.credential.eligibility.Experience;
import org.charted.credential.eligibility.Having;
import org.charted.credential.eligibility.Holding;
import org.charted.web.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The table of credentials as a reader wants to see it. Each choice promises how many are
 * shown with it, so each is tried.
 */
@Service
@Transactional(readOnly = true)
class CredentialTables {

	private static final Map<String, String> LABELS = Map.of("issuer", "Issuer", "topic", "Topic", "have",
			"What I have now", "coding", "Years in coding", "held", "Credential I hold");

	private final Credentials credentials;

	private final Eligibility eligibility;

	CredentialTables(Credentials credentials, Eligibility eligibility) {
		this.credentials = credentials;
		this.eligibility = eligibility;
	}

	CredentialTable table(Query query) {
		List<ListedCredential> all = this.credentials.certifications();
		Map<String, Map<String, String>> choices = choices(all);
		CredentialFilter filter = CredentialFilter.of(query,
				(name) -> List.copyOf(choices.getOrDefault(name, Map.of()).keySet()));
		List<Facet> facets = CredentialFilter.NAMES.stream()
			.map((name) -> facet(name, choices.getOrDefault(name, Map.of()), filter, all))
			.toList();
		Having having = having(filter);
		long untold = all.stream()
			.filter((listed) -> filter.isPersonal() && filter.isAbout(listed))
			.filter((listed) -> listed.answer(having) == Answer.UNKNOWN)
			.count();
		return new CredentialTable(filter, facets, filter.order().apply(shown(filter, all)), all.size(), untold);
	}

	private Map<String, Map<String, String>> choices(List<ListedCredential> all) {
		Map<String, Map<String, String>> choices = new LinkedHashMap<>();
		CredentialFilter.NAMES.forEach((name) -> choices.put(name, new LinkedHashMap<>()));
		all.forEach((listed) -> put(choices, "issuer", listed.issuerSlug(), listed.issuerName()));
		CredentialSeeds.TOPICS.forEach((topic) -> put(choices, "topic", topic, topic));
		for (Holding holding : this.eligibility.holdings()) {
			put(choices, holding.isCredential() ? "held" : "have", holding.getId(), holding.getLabel());
		}
		CredentialFilter.YEARS
			.forEach((years) -> put(choices, "coding", years, years + ("1".equals(years) ? " year" : " years")));
		return choices;
	}

	private static void put(Map<String, Map<String, String>> choices, String name, String choice, String label) {
		Objects.requireNonNull(choices.get(name)).put(choice, label);
	}

	private Facet facet(String name, Map<String, String> choices, CredentialFilter filter, List<ListedCredential> all) {
		List<Facet.Alternative> options = new ArrayList<>();
		choices.forEach((choice, label) -> options.add(new Facet.Alternative(choice, label,
				shown(filter.with(name, choice), all).size(), choice.equals(filter.chosen(name)))));
		return new Facet(name, LABELS.getOrDefault(name, name), options);
	}

	private List<ListedCredential> shown(CredentialFilter filter, List<ListedCredential> all) {
		Having having = having(filter);
		return all.stream().filter((listed) -> filter.passes(listed, having)).toList();
	}

	private Having having(CredentialFilter filter) {
		List<String> holdings = new ArrayList<>();
		add(holdings, filter.have());
		add(holdings, filter.held());
		int years = (filter.coding() != null) ? Integer.parseInt(filter.coding()) : 0;
		return this.eligibility.having(holdings, Map.of(Experience.CODING, years));
	}

	private static void add(List<String> holdings, @Nullable String holding) {
		if (holding != null) {
			holdings.add(holding);
		}
	}

}
