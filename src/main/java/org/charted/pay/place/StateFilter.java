package org.charted.pay.place;

import java.util.List;

import org.charted.wage.Measure;
import org.charted.wage.Occupation;
import org.charted.wage.Occupations;
import org.charted.wage.WageOrder;
import org.charted.web.Address;
import org.charted.web.Query;

/**
 * What a reader wants to see of the states.
 *
 * @param occupation the occupation
 * @param measure what is measured
 * @param atNationalPrices whether pay is divided by the price level of the state
 * @param order the order of the table
 */
record StateFilter(Occupation occupation, Measure measure, boolean atNationalPrices, WageOrder order) {

	public static final String PATH = "/pay/states";

	private static final String PRICES = "prices";

	static StateFilter of(Query query, Occupation occupation) {
		String measure = query.oneOf("measure", Measure.slugs());
		return new StateFilter(occupation, (measure != null) ? Measure.of(measure) : Measure.MEDIAN,
				query.oneOf("adjust", List.of(PRICES)) != null, WageOrder.of(query, WageOrder.COLUMNS));
	}

	/** Whether what the map shows is computed. */
	public boolean isComputed() {
		return this.atNationalPrices && this.measure.isPay();
	}

	/** The address that sorts by a column, or turns its order around. */
	public String sortedBy(String column) {
		return path("", this.order.turned(column));
	}

	/** The address of what is shown, as a page or as a file. */
	public String path(String ending) {
		return path(ending, this.order);
	}

	private String path(String ending, WageOrder order) {
		return Address.of(PATH + ending)
			.with(Occupations.PARAMETER, this.occupation.getSoc())
			.with("measure", (this.measure != Measure.MEDIAN) ? this.measure.slug() : null)
			.with("adjust", this.atNationalPrices ? PRICES : null)
			.with("sort", order.column())
			.with("order", order.order())
			.toString();
	}

}
