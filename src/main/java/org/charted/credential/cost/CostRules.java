package org.charted.credential.cost;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.charted.content.Page;

/**
 * The rules on what credentials cost to keep.
 *
 * @param issuers the rules of issuers by their address
 * @param credentials the rules of single credentials by their address
 */
public record CostRules(Map<String, IssuerRules> issuers, Map<String, List<RuleNote>> credentials) {

	/** The pages of the issuers. */
	public List<Page> issuerPages() {
		return this.issuers.values().stream().map(IssuerRules::issuer).toList();
	}

	/** The rule that a retake costs the exam fee again. */
	Optional<RuleNote> retake(String path) {
		return rule(path, CredentialRule.RETAKE);
	}

	/** The rule that another credential takes the place of one. */
	Optional<RuleNote> replacement(String path) {
		return rule(path, CredentialRule.REPLACED);
	}

	private Optional<RuleNote> rule(String path, String kind) {
		return this.credentials.getOrDefault(path, List.of())
			.stream()
			.filter((rule) -> rule.rule().equals(kind))
			.findFirst();
	}

}
