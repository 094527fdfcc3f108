package org.charted.wage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.charted.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * The order of a table of wages.
 *
 * @param column the column to sort by; the table's own order when {@code null}
 * @param descending whether the order is turned around
 */
public record WageOrder(@Nullable String column, boolean descending) {

	private static final String PLACE = "place";

	private static final String OCCUPATION = "occupation";

	private static final String PRICES = "prices";

	/** The columns of a table of one occupation. */
	public static final List<String> COLUMNS = Stream.concat(Stream.of(PLACE, PRICES), Measure.slugs().stream())
		.toList();

	/** The columns of a table of several occupations. */
	public static final List<String> COLUMNS_WITH_OCCUPATION = Stream.concat(Stream.of(OCCUPATION), COLUMNS.stream())
		.toList();

	public static WageOrder of(Query query, List<String> columns) {
		return new WageOrder(query.oneOf("sort", columns),
				"descending".equals(query.oneOf("order", List.of("ascending", "descending"))));
	}

	/** Those without a number in the column come last, equal ones stay as they were. */
	public List<Wage> apply(List<Wage> wages, boolean atNationalPrices) {
		if (this.column == null) {
			return wages;
		}
		List<Wage> sorted = new ArrayList<>(wages);
		sorted.sort(switch (this.column) {
			case PLACE -> by((wage) -> wage.getArea().getSortKey());
			case OCCUPATION -> by((wage) -> wage.getOccupation().getPosition());
			case PRICES -> by((wage) -> wage.getArea().getPriceLevel());
			default -> by((wage) -> amount(wage, atNationalPrices));
		});
		return sorted;
	}

	private @Nullable BigDecimal amount(Wage wage, boolean atNationalPrices) {
		return wage.amount(Measure.of(String.valueOf(this.column)), atNationalPrices);
	}

	private <T extends Comparable<? super T>> Comparator<Wage> by(Function<Wage, @Nullable T> cell) {
		Comparator<T> order = this.descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
		return Comparator.comparing(cell, Comparator.nullsLast(order));
	}

	/** How a column is sorted, as ARIA words it. */
	public String direction(String column) {
		if (!column.equals(this.column)) {
			return "none";
		}
		return this.descending ? "descending" : "ascending";
	}

	/**
	 * The order by a column; the other way around when it is sorted by it already.
	 * Numbers begin with the largest.
	 */
	public WageOrder turned(String column) {
		boolean first = !PLACE.equals(column) && !OCCUPATION.equals(column);
		return new WageOrder(column, column.equals(this.column) ? !this.descending : first);
	}

	/** The value of the parameter {@code order}, if it has to stand in an address. */
	public @Nullable String order() {
		return (this.column != null && this.descending) ? "descending" : null;
	}

}
