package org.charted.program.find;

import java.util.List;

import org.charted.program.Control;
import org.charted.program.ProgramPages;
import org.charted.web.Address;
import org.charted.web.BadParameterException;
import org.charted.web.Label;
import org.charted.web.Slugged;
import org.charted.web.TableOrder;
import org.charted.web.WholeNumber;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.BindParam;

/**
 * Which institutions a reader looks for. What is {@code null} does not narrow the list.
 *
 * @param state the name of a state in addresses
 * @param area the code of a metropolitan or nonmetropolitan area
 * @param near a city or an area to be near to, as it was typed
 * @param within how far they may be from there
 * @param field the name of a field of study in addresses
 * @param level the name of a level, or of a family of levels, in addresses
 * @param control who runs them
 * @param words a part of a name or city, or ""
 * @param former whether those are shown too that have closed or report no more
 * @param order the order
 * @param page the page of the list, from 1
 */
record FinderFilter(@Label("State") @Nullable String state, @Label("Area") @Nullable String area,
		@Label("Near a city or area") @Nullable String near, @Label("How far") @Nullable Within within,
		@Label("Field") @Nullable String field, @Label("Level") @Nullable String level,
		@Label("Who runs it") @Nullable Control control, @Label("Part of a name") @BindParam("q") String words,
		@Label("Closed ones") @Nullable Former former, TableOrder<FinderColumn> order,
		@Label("Page") @WholeNumber(most = 99) int page) {

	private static final int LONGEST = 100;

	FinderFilter {
		words = (words != null) ? words : "";
		if (words.length() > LONGEST) {
			throw BadParameterException.unusableEntry("q",
					"has to be a part of one institution\u2019s name, of up to %d letters".formatted(LONGEST));
		}
		if (near != null && near.length() > LONGEST) {
			throw BadParameterException.unusableEntry("near",
					"has to be one city or area, of up to %d letters".formatted(LONGEST));
		}
		if (near == null && order.column() == FinderColumn.DISTANCE) {
			throw new BadParameterException("Distances need a place: fill in \u201c%s\u201d.", "near", "", List.of());
		}
	}

	public boolean isEmpty() {
		return this.state == null && this.area == null && this.near == null && this.within == null && this.field == null
				&& this.level == null && this.control == null && this.words.isEmpty() && this.former == null;
	}

	/** Whether it asks for some programs of an institution, and not for all. */
	public boolean isOfSomePrograms() {
		return this.field != null || this.level != null;
	}

	/** Whether a ZIP code stands in place of a name. */
	public boolean isNearZip() {
		return this.near != null && this.near.strip().matches("[0-9]{5}(-[0-9]{4})?");
	}

	public boolean isWithFormer() {
		return this.former != null;
	}

	/** The address that sorts by a column, or turns its order around. */
	public String sortedBy(String column) {
		return path("", this.near, this.order.turned(Slugged.of(FinderColumn.class, column)), 1);
	}

	/** The address of all that is found, as a file. */
	public String path(String ending) {
		return path(ending, this.near, this.order, 1);
	}

	/** The address of a page of the list. */
	public String path(int page) {
		return path("", this.near, this.order, page);
	}

	/** The address of the same near another place, in the order of distance. */
	public String nearTo(String place) {
		return path("", place, TableOrder.own(), 1);
	}

	/** The address of the same anywhere. */
	public String anywhere() {
		return new FinderFilter(null, null, null, null, this.field, this.level, this.control, this.words, this.former,
				TableOrder.own(), 1)
			.path("");
	}

	/** The address of the same with another part of a name. */
	public String named(String name) {
		return new FinderFilter(this.state, this.area, this.near, this.within, this.field, this.level, this.control,
				name, this.former, this.order, 1)
			.path("");
	}

	private String path(String ending, @Nullable String near, TableOrder<FinderColumn> order, int page) {
		return Address.of(ProgramPages.FIND + ending)
			.with("state", this.state)
			.with("area", this.area)
			.with("near", near)
			.with("within", this.within)
			.with("field", this.field)
			.with("level", this.level)
			.with("control", this.control)
			.with("q", this.words.isEmpty() ? null : this.words)
			.with("former", this.former)
			.with(order)
			.with("page", (page > 1) ? page : null)
			.toString();
	}

}
