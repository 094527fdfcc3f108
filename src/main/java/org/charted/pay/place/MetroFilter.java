package org.charted.pay.place;

import org.charted.wage.Occupations;
import org.charted.wage.WageColumn;
import org.charted.web.Label;
import org.charted.web.Address;
import org.charted.web.BadParameterException;
import org.charted.web.Slugged;
import org.charted.web.TableOrder;
import org.charted.web.WholeNumber;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.BindParam;

/**
 * What a reader wants to see of the metropolitan and nonmetropolitan areas.
 *
 * @param words a part of an area's name, or ""
 * @param soc the code of the occupation; both of the field when {@code null}
 * @param adjust what pay is adjusted to; {@code null} for pay as published
 * @param order the order of the table
 * @param page the page of the table, from 1
 */
record MetroFilter(@Label("Part of a name, or a state") @BindParam("q") String words,
		@Label("Occupation") @BindParam(Occupations.PARAMETER) @Nullable String soc,
		@Label("Prices") @Nullable Adjustment adjust, TableOrder<WageColumn> order,
		@Label("Page") @WholeNumber(most = 99) int page) {

	public static final String PATH = "/pay/metros";

	private static final int LONGEST = 100;

	MetroFilter {
		words = usable(words);
	}

	/**
	 * A part of an area's name, as it was typed, or "".
	 * @throws BadParameterException when it is too long for one
	 */
	static String usable(@Nullable String words) {
		if (words != null && words.length() > LONGEST) {
			throw BadParameterException.unusableEntry("q",
					"has to be a part of one area\u2019s name, of up to %d letters".formatted(LONGEST));
		}
		return (words != null) ? words : "";
	}

	public boolean isEmpty() {
		return this.words.isEmpty() && this.soc == null && this.adjust == null;
	}

	/** Whether pay is divided by the price level of the area. */
	public boolean atNationalPrices() {
		return this.adjust == Adjustment.PRICES;
	}

	/** The address that sorts by a column, or turns its order around. */
	public String sortedBy(String column) {
		return path("", this.words, this.order.turned(Slugged.of(WageColumn.class, column)), 1);
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

	private String path(String ending, String words, TableOrder<WageColumn> order, int page) {
		return Address.of(PATH + ending)
			.with("q", words.isEmpty() ? null : words)
			.with(Occupations.PARAMETER, this.soc)
			.with("adjust", this.adjust)
			.with(order)
			.with("page", (page > 1) ? page : null)
			.toString();
	}

}
