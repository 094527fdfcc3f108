package org.charted.credential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.charted.credential.eligibility.Answer;
import org.charted.credential.eligibility.Eligibility;
import org.charted.credential.eligibility.Experience;
import org.charted.credential.eligibility.Having;
import org.charted.credential.eligibility.Holding;
import org.charted.credential.eligibility.RuleBook;
import org.charted.web.Choices;
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

	/**
	 * The table.
	 * @throws org.charted.web.BadParameterException when the filter asks for what there
	 * is not
	 */
	CredentialTable table(CredentialFilter filter) {
		RuleBook rules = this.eligibility.rules();
		Map<Boolean, List<ListedCredential>> byEducation = this.credentials.listed(rules)
			.stream()
			.sorted(Comparator.comparing((listed) -> Level.of(listed.credential().getLevel())))
			.collect(Collectors.partitioningBy((listed) -> listed.credential().isEducation()));
		List<ListedCredential> all = byEducation.getOrDefault(false, List.of());
		Map<String, String> topics = this.credentials.topics();
		Map<String, Map<String, String>> choices = choices(all, topics, rules.holdings());
		choices.forEach((name, labels) -> Choices.oneOf(name, filter.chosen(name), labels.keySet()));
		List<Facet> facets = CredentialFilter.NAMES.stream()
			.map((name) -> facet(name, choices.getOrDefault(name, Map.of()), filter, all, rules))
			.toList();
		Having having = having(filter, rules);
		long untold = all.stream()
			.filter((listed) -> filter.isPersonal() && filter.isAbout(listed))
			.filter((listed) -> Set.of(Answer.UNKNOWN, Answer.PARTLY).contains(listed.answer(having)))
			.count();
		return new CredentialTable(filter, facets, topics,
				filter.order().apply(shown(filter, all, rules), CredentialColumn::cell), all.size(), untold,
				byEducation.getOrDefault(true, List.of()));
	}

	private static Map<String, Map<String, String>> choices(List<ListedCredential> all, Map<String, String> topics,
			List<Holding> holdings) {
		Map<String, Map<String, String>> choices = new LinkedHashMap<>();
		CredentialFilter.NAMES.forEach((name) -> choices.put(name, new LinkedHashMap<>()));
		all.forEach((listed) -> put(choices, "issuer", listed.issuerSlug(), listed.issuerName()));
		topics.forEach((topic, label) -> put(choices, "topic", topic, label));
		for (Holding holding : holdings) {
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

	private static Facet facet(String name, Map<String, String> choices, CredentialFilter filter,
			List<ListedCredential> all, RuleBook rules) {
		List<Facet.Alternative> options = new ArrayList<>();
		choices.forEach((choice, label) -> options.add(new Facet.Alternative(choice, label,
				shown(filter.with(name, choice), all, rules).size(), choice.equals(filter.chosen(name)))));
		return new Facet(name, LABELS.getOrDefault(name, name), options);
	}

	private static List<ListedCredential> shown(CredentialFilter filter, List<ListedCredential> all, RuleBook rules) {
		Having having = having(filter, rules);
		return all.stream().filter((listed) -> filter.passes(listed, having)).toList();
	}

	private static Having having(CredentialFilter filter, RuleBook rules) {
		List<String> holdings = new ArrayList<>();
		add(holdings, filter.have());
		add(holdings, filter.held());
		int years = (filter.coding() != null) ? Integer.parseInt(filter.coding()) : 0;
		return rules.having(holdings, Map.of(Experience.CODING, years * 12));
	}

	private static void add(List<String> holdings, @Nullable String holding) {
		if (holding != null) {
			holdings.add(holding);
		}
	}

}
