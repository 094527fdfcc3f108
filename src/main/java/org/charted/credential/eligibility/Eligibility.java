package org.charted.credential.eligibility;

import java.util.Collection;
import java.util.List;

import org.charted.ledger.Ledger;

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

	Eligibility(RequirementRepository requirements, Ledger ledger) {
		this.requirements = requirements;
		this.ledger = ledger;
	}

	/** The rules of all credentials. */
	public RuleBook rules() {
		return book(this.requirements.findAll(), this.requirements.findHoldings());
	}

	/** The rules of some credentials. */
	public RuleBook rulesOf(Collection<String> paths) {
		List<Requirement> rows = this.requirements.findByCredentials(paths);
		return book(rows, rows.isEmpty() ? List.of() : this.requirements.findHoldings());
	}

	private RuleBook book(List<Requirement> rows, List<Holding> holdings) {
		return new RuleBook(rows, holdings,
				this.ledger.figures(rows.stream().flatMap((row) -> row.getFigures().stream()).toList()));
	}

}
