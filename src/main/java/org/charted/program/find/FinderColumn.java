package org.charted.program.find;

import org.charted.web.TableOrder;

/**
 * The columns that institutions can be sorted by.
 */
enum FinderColumn implements TableOrder.Sortable {

	NAME("sort_key"), DISTANCE("miles"), AWARDS("awards"), TUITION("tuition_in_state");

	private final String sql;

	FinderColumn(String sql) {
		this.sql = sql;
	}

	String sql() {
		return this.sql;
	}

	/** Prices and miles begin with the smallest. */
	@Override
	public TableOrder.Way first() {
		return (this == AWARDS) ? TableOrder.Way.DESCENDING : TableOrder.Way.ASCENDING;
	}

}
