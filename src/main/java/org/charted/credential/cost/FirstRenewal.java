package org.charted.credential.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.charted.ledger.FigureView;
import org.jspecify.annotations.Nullable;

/**
 * What a credential costs until it has been renewed once.
 *
 * @param exam the exam
 * @param renewal the renewal
 * @param dues the dues until then, for members and for those who have to be
 */
public record FirstRenewal(CostLine exam, CostLine renewal, @Nullable CostLine dues) {

	/**
	 * Tell what a credential costs.
	 * @param credential the credential
	 * @param rules the rules of its issuer, and others
	 * @param dues what the reader says that membership costs a year; {@code null} for who
	 * is no member
	 */
	public static FirstRenewal of(Priced credential, CostRules rules, @Nullable BigDecimal dues) {
		String path = credential.issuer();
		IssuerRules issuer = Objects.requireNonNull(rules.issuers().get(path), path);
		FigureView every = issuer.feeEvery();
		int years = (every != null) ? every.low().setScale(0, RoundingMode.CEILING).intValueExact() : 1;
		List<CostLine> lines = new IssuerAccount(issuer, rules, List.of(credential), new Wish(years,
				(dues != null) ? Set.of(path) : Set.of(), (dues != null) ? Map.of(path, dues) : Map.of(), 0, null))
			.getLines();
		String what = (every != null) ? "First renewal, after %s".formatted(every.amount()) : "First renewal";
		return new FirstRenewal(lines.get(0), once(what, lines.get(1)), (lines.size() > 2) ? lines.get(2) : null);
	}

	/** One renewal costs the fee, and nothing is multiplied. */
	private static CostLine once(String what, CostLine renewal) {
		List<CostLine.Input> figures = renewal.inputs()
			.stream()
			.filter((input) -> input.figure() != null)
			.sorted(Comparator.comparing((input) -> !input.words().equals(IssuerAccount.FEE)))
			.toList();
		boolean fee = !figures.isEmpty() && figures.get(0).words().equals(IssuerAccount.FEE);
		return new CostLine(what, fee ? CostLine.Basis.FIGURE : renewal.basis(), renewal.amount(),
				fee ? "" : renewal.how(), figures);
	}

}
