package org.charted.pay.place;

import java.util.List;

import org.charted.wage.Area;
import org.charted.wage.Wage;
import org.charted.web.Address;

/**
 * A page of the table of areas.
 *
 * @param filter what the reader asked for
 * @param wages the rows of this page
 * @param total how many rows there are with this filter
 * @param all how many rows there are without it
 * @param near names that look like what was asked for, when nothing matches
 */
record MetroTable(MetroFilter filter, List<Wage> wages, int total, int all, List<String> near) {

	static final int ROWS_A_PAGE = 40;

	/** So many areas still fit a line. */
	private static final int FEW = 6;

	static MetroTable of(MetroFilter filter, List<Wage> found, int all, List<String> near) {
		List<Wage> page = found.stream().skip((filter.page() - 1L) * ROWS_A_PAGE).limit(ROWS_A_PAGE).toList();
		return new MetroTable(filter, page, found.size(), all, near);
	}

	public int pages() {
		return Math.max(1, (this.total + ROWS_A_PAGE - 1) / ROWS_A_PAGE);
	}

	/** The areas of this page where a reader asked for some, if they are few. */
	public List<Area> fewAreas() {
		List<Area> areas = this.wages.stream().map(Wage::getArea).distinct().toList();
		return (this.filter.words().isEmpty() || areas.size() > FEW) ? List.of() : areas;
	}

	/** Where institutions near an area are found. */
	public String programsNear(Area area) {
		return Address.of("/programs/find").with("near", area.getName()).toString();
	}

	public int number() {
		return this.filter.page();
	}

}
