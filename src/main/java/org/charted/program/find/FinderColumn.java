package org.charted.program.find;

import org.charted.web.TableOrder;
import org.jspecify.annotations.Nullable;

/**
 * The columns that institutions can be sorted by.
 */
enum FinderColumn implements TableOrder.Sortable {

	NAME, DISTANCE, AWARDS, TUITION;

	/** What is sorted by. */
	@Nullable Comparable<?> cell(FinderCounts.CountedInstitution match) {
		return switch (this) {
			case NAME -> match.institution().place();
			case DISTANCE -> match.miles();
			case AWARDS -> match.awards();
			case TUITION -> match.institution().tuitionInState();
		};
	}

	/** Prices and miles begin with the smallest. */
	@Override
	public TableOrder.Way first() {
		return (this == AWARDS) ? TableOrder.Way.DESCENDING : TableOrder.Way.ASCENDING;
	}

}
