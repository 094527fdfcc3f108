package org.charted.wage;

import org.charted.web.TableOrder;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a table of wages can be sorted by; those not named here are measures.
 */
public enum WageColumn implements TableOrder.Sortable {

	PLACE, OCCUPATION, PRICES, MEDIAN, P10, P25, P75, P90, EMPLOYMENT, QUOTIENT;

	/** Numbers begin with the largest. */
	@Override
	public TableOrder.Way first() {
		return (this == PLACE || this == OCCUPATION) ? TableOrder.Way.ASCENDING : TableOrder.Way.DESCENDING;
	}

	/** The value of a wage to sort by. */
	public @Nullable Comparable<?> cell(Wage wage, boolean atNationalPrices) {
		return switch (this) {
			case PLACE -> wage.getArea().getSortKey();
			case OCCUPATION -> wage.getOccupation().getPosition();
			case PRICES -> wage.getArea().getPriceLevel();
			default -> wage.amount(Measure.valueOf(name()), atNationalPrices);
		};
	}

}
