package org.charted.pay.place;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.charted.wage.Area;
import org.charted.wage.Wage;
import org.charted.web.Address;
import org.jspecify.annotations.Nullable;

/**
 * The metropolitan and nonmetropolitan areas of a state, page by page.
 *
 * @param path the address of the state
 * @param all what the occupations of the field pay in each, by the names of the areas in
 * addresses, in their order
 * @param number the page, from 1
 */
record StateAreas(String path, Map<String, List<Wage>> all, int number) {

	/** The areas of today stand on one page in each state. */
	static final int AREAS_A_PAGE = 40;

	/** The rows of this page. */
	public List<Wage> wages() {
		return ofPage().flatMap(List::stream).toList();
	}

	/** The areas of this page. */
	List<Area> areas() {
		return ofPage().map((wages) -> wages.get(0).getArea()).toList();
	}

	private Stream<List<Wage>> ofPage() {
		return this.all.values().stream().skip((this.number - 1L) * AREAS_A_PAGE).limit(AREAS_A_PAGE);
	}

	/** The area of a name in addresses, if one is chosen. */
	@Nullable Area area(@Nullable String slug) {
		List<Wage> wages = (slug != null) ? this.all.get(slug) : null;
		return (wages != null) ? wages.get(0).getArea() : null;
	}

	/**
	 * Whether all of them lie in other states too, so that none of them tells of this one
	 * alone.
	 */
	public boolean isSharedWithOthers() {
		return !this.all.isEmpty()
				&& this.all.values().stream().allMatch((wages) -> wages.get(0).getArea().getStates().size() > 1);
	}

	public int pages() {
		return Math.max(1, (this.all.size() + AREAS_A_PAGE - 1) / AREAS_A_PAGE);
	}

	/** Whether it is one of several pages. */
	public boolean isOneOfSeveral() {
		return this.number <= pages() && pages() > 1;
	}

	/** The address of a page. */
	public String path(int page) {
		return Address.of(this.path).with("page", (page > 1) ? page : null) + "#areas";
	}

}
