package org.charted.credential.cost;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The sum of lines of which some may be unknown.
 *
 * @param known the sum of what is known
 * @param complete whether everything is known
 */
public record Total(BigDecimal known, boolean complete) {

	public static Total of(Collection<CostLine> lines) {
		List<BigDecimal> amounts = lines.stream().map(CostLine::amount).filter(Objects::nonNull).toList();
		return new Total(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add), amounts.size() == lines.size());
	}

	/** The sum as a reader writes it: "at least" when a part is unknown. */
	public String print() {
		if (this.complete) {
			return CostLine.dollars(this.known);
		}
		return (this.known.signum() == 0) ? "not verified" : "at least " + CostLine.dollars(this.known);
	}

}
