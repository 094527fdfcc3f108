package org.charted.credential.eligibility;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.charted.ledger.Ledger;
import org.charted.prose.ProseRenderer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules of all credentials, and what readers may have.
 */
@Service
@Transactional(readOnly = true)
public class Eligibility {

	private final RequirementRepository requirements;

	private final Ledger ledger;

	private final ProseRenderer prose;

	Eligibility(RequirementRepository requirements, Ledger ledger, ProseRenderer prose) {
		this.requirements = requirements;
		this.ledger = ledger;
		this.prose = prose;
	}

	/** What a reader may have, in order. */
	public List<Holding> holdings() {
		return this.requirements.findHoldings();
	}

	/** The rules of all credentials. */
	public RuleBook rules() {
		return rules(holdings());
	}

	/**
	 * The rules of all credentials.
	 * @param holdings what a reader may have, where that is at hand
	 */
	public RuleBook rules(List<Holding> holdings) {
		return book(this.requirements.findAll(), holdings);
	}

	/** The rules of some credentials. */
	public RuleBook rulesOf(Collection<String> paths) {
		List<Requirement> rows = this.requirements.findByCredentials(paths);
		return book(rows, rows.isEmpty() ? List.of() : holdings());
	}

	private RuleBook book(List<Requirement> rows, List<Holding> holdings) {
		return new RuleBook(rows, holdings,
				this.ledger.figures(rows.stream().flatMap((row) -> row.getFigures().stream()).toList()));
	}

	/**
	 * The rules by the address of the credential, where there is no other text to print
	 * with them.
	 */
	public Map<String, Rules> print(RuleBook book) {
		return book.print(this.prose.render(book.texts()));
	}

}
