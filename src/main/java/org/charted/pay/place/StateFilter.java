package org.charted.pay.place;

import org.charted.wage.Measure;
import org.charted.wage.Occupation;
import org.charted.wage.Occupations;
import org.charted.wage.WageColumn;
import org.charted.web.Label;
import org.charted.web.Address;
import org.charted.web.BadParameterException;
import org.charted.web.Slugged;
import org.charted.web.TableOrder;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.BindParam;

/**
 * What a reader wants to see of the states.
 *
 * @param soc the code of the occupation; {@code null} when none is asked for
 * @param measure what is measured; median pay when none is asked for
 * @param adjust what pay is adjusted to; {@code null} for pay as published
 * @param order the order of the table
 */
record StateFilter(@Label("Occupation") @BindParam(Occupations.PARAMETER) @Nullable String soc,
		@Label("Measure") Measure measure, @Label("Prices") @Nullable Adjustment adjust, TableOrder<WageColumn> order) {

	public static final String PATH = "/pay/states";

	StateFilter {
		measure = (measure != null) ? measure : Measure.MEDIAN;
		if (order.column() == WageColumn.OCCUPATION) {
			throw BadParameterException.noSuchChoice("sort", WageColumn.OCCUPATION.slug(),
					Slugged.slugs(Measure.class));
		}
	}

	/** The same for an occupation. */
	StateFilter of(Occupation occupation) {
		return new StateFilter(occupation.getSoc(), this.measure, this.adjust, this.order);
	}

	/** Whether pay is divided by the price level of the state. */
	public boolean atNationalPrices() {
		return this.adjust == Adjustment.PRICES;
	}

	/** Whether what the map shows is computed. */
	public boolean isComputed() {
		return atNationalPrices() && this.measure.isPay();
	}

	/** The address that sorts by a column, or turns its order around. */
	public String sortedBy(String column) {
		return path("", this.order.turned(Slugged.of(WageColumn.class, column)));
	}

	/** The address of what is shown, as a page or as a file. */
	public String path(String ending) {
		return path(ending, this.order);
	}

	private String path(String ending, TableOrder<WageColumn> order) {
		return Address.of(PATH + ending)
			.with(Occupations.PARAMETER, this.soc)
			.with("measure", (this.measure != Measure.MEDIAN) ? this.measure : null)
			.with("adjust", this.adjust)
			.with(order)
			.toString();
	}

}
