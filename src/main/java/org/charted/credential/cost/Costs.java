package org.charted.credential.cost;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.charted.ledger.FigureView;
import org.charted.ledger.Ledger;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules on what credentials cost to keep, with their figures.
 */
@Service
@Transactional(readOnly = true)
public class Costs {

	private final UpkeepRepository upkeeps;

	private final Ledger ledger;

	Costs(UpkeepRepository upkeeps, Ledger ledger) {
		this.upkeeps = upkeeps;
		this.ledger = ledger;
	}

	/** All rules. */
	public CostRules rules() {
		return new CostRules(issuers(),
				this.upkeeps.findRules()
					.stream()
					.collect(Collectors.groupingBy(CredentialRule::getCredential, Collectors.mapping(
							(rule) -> new RuleNote(rule.getRule(), rule.getOther(), rule.getSource(), rule.getGrade()),
							Collectors.toList()))));
	}

	/** The rules of issuers alone, which are enough for one credential and no retake. */
	public CostRules rulesOfIssuers() {
		return new CostRules(issuers(), Map.of());
	}

	private Map<String, IssuerRules> issuers() {
		List<Upkeep> rows = this.upkeeps.findAll();
		Map<String, FigureView> figures = this.ledger
			.figures(rows.stream().flatMap((row) -> row.figures().stream()).toList());
		Map<String, IssuerRules> issuers = new LinkedHashMap<>();
		rows.forEach((row) -> issuers.put(row.getPath(), view(row, figures)));
		return issuers;
	}

	private static IssuerRules view(Upkeep row, Map<String, FigureView> figures) {
		Map<Boolean, FigureView> fees = new HashMap<>();
		Map<Boolean, FigureView> furtherFees = new HashMap<>();
		for (boolean member : List.of(true, false)) {
			put(fees, member, row.getFee(member), figures);
			put(furtherFees, member, row.getFurtherFee(member), figures);
		}
		return new IssuerRules(row.getIssuer(), figures.get(row.getCycle()),
				figures.get((row.getFeeEvery() != null) ? row.getFeeEvery() : row.getCycle()), fees, furtherFees,
				figures.get(row.getFurtherUnits()), figures.get(row.getMostUnits()), figures.get(row.getDues()),
				figures.get(row.getDuesReported()), figures.get(row.getDuesStudent()), row.getMembership(),
				row.isInDues(), row.getSource());
	}

	private static void put(Map<Boolean, FigureView> fees, boolean member, @Nullable String id,
			Map<String, FigureView> figures) {
		FigureView figure = figures.get(id);
		if (figure != null) {
			fees.put(member, figure);
		}
	}

}
