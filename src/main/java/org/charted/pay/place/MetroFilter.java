package org.charted.pay.place;

import java.util.List;

import org.charted.wage.Occupation;
import org.charted.wage.Occupations;
import org.charted.wage.WageOrder;
import org.charted.web.Address;
import org.charted.web.BadParameterException;
import org.charted.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to see of the metropolitan and nonmetropolitan areas.
 *
 * @param words a part of an area's name, or ""
 * @param occupation the occupation; both of the field when {@code null}
 * @param order the order of the table
 * @param page the page of the table, from 1
 */
record MetroFilter(String words, @Nullable Occupation occupation, WageOrder order, int page) {

	public static final String PATH = "/pay/metros";

	private static final int LONGEST = 100;

	private static final int MOST_PAGES = 99;

	static MetroFilter of(Query query, @Nullable Occupation occupation) {
		List<String> words = query.all("q");
		if (words.size() > 1 || words.stream().anyMatch((text) -> text.length() > LONGEST)) {
			throw new BadParameterException(
					"\u201cq\u201d has to be a part of one area\u2019s name, of up to %d letters.".formatted(LONGEST));
		}
		return new MetroFilter(words.isEmpty() ? "" : words.get(0), occupation,
				WageOrder.of(query, WageOrder.COLUMNS_WITH_OCCUPATION), query.number("page", 1, MOST_PAGES));
	}

	public boolean isEmpty() {
		return this.words.isEmpty() && this.occupation == null;
	}

	/** The address that sorts by a column, or turns its order around. */
	public String sortedBy(String column) {
		return path("", this.words, this.order.turned(column), 1);
	}

	/** The address of all that is shown, as a file. */
	public String path(String ending) {
		return path(ending, this.words, this.order, 1);
	}

	/** The address of a page of the table. */
	public String path(int page) {
		return path("", this.words, this.order, page);
	}

	/** The address of the same for another name. */
	public String named(String name) {
		return path("", name, this.order, 1);
	}

	private String path(String ending, String words, WageOrder order, int page) {
		return Address.of(PATH + ending)
			.with("q", words.isEmpty() ? null : words)
			.with(Occupations.PARAMETER, (this.occupation != null) ? this.occupation.getSoc() : null)
			.with("sort", order.column())
			.with("order", order.order())
			.with("page", (page > 1) ? page : null)
			.toString();
	}

}
