package org.charted.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.BindParam;

/**
 * The order of a table, as a reader chooses it with {@code sort} and {@code order}.
 *
 * @param <C> the columns
 * @param column the column to sort by; the table's own order when {@code null}
 * @param way which end comes first; ascending when nobody has told
 */
public record TableOrder<C extends TableOrder.Sortable>(@Label("Sorted by") @BindParam("sort") @Nullable C column,
		@Label("Order") @BindParam("order") Way way) {

	/** A column that a table can be sorted by; an enum declares those of a table. */
	public interface Sortable extends Slugged {

		/** Which end comes first when the column is chosen. */
		default Way first() {
			return Way.ASCENDING;
		}

	}

	/** The two ways to sort, as ARIA words them. */
	public enum Way implements Slugged {

		ASCENDING, DESCENDING

	}

	public TableOrder {
		way = (way != null) ? way : Way.ASCENDING;
	}

	/** The table's own order. */
	public static <C extends Sortable> TableOrder<C> own() {
		return new TableOrder<>(null, Way.ASCENDING);
	}

	public boolean isDescending() {
		return this.way == Way.DESCENDING;
	}

	/**
	 * The rows in this order. Those without a value in the column come last either way,
	 * equal ones stay as they were.
	 * @param rows the rows
	 * @param cell the value of a row in a column
	 */
	@SuppressWarnings("unchecked") // the values of one column are of one type
	public <T> List<T> apply(List<T> rows, BiFunction<C, T, @Nullable Comparable<?>> cell) {
		C column = this.column;
		if (column == null) {
			return rows;
		}
		Comparator<Comparable<Object>> order = isDescending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
		return rows.stream()
			.sorted(Comparator.comparing((row) -> (@Nullable Comparable<Object>) cell.apply(column, row),
					Comparator.nullsLast(order)))
			.toList();
	}

	/** How a column is sorted, as ARIA words it. */
	public String direction(String slug) {
		return (this.column != null && this.column.slug().equals(slug)) ? this.way.slug() : "none";
	}

	/** The order by a column; the other way around when it is sorted by it already. */
	public TableOrder<C> turned(C other) {
		if (!other.equals(this.column)) {
			return new TableOrder<>(other, other.first());
		}
		return new TableOrder<>(other, isDescending() ? Way.ASCENDING : Way.DESCENDING);
	}

}
