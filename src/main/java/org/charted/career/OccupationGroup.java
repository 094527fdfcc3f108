package org.charted.career;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.charted.wage.Occupation;

/**
 * Careers that one statistical occupation is closest to, so that its pay and outlook need
 * be told only once for all of them.
 *
 * @param first a career whose facts hold those of the occupation
 * @param careers the careers in their order
 */
record OccupationGroup(ListedCareer first, List<ListedCareer> careers) {

	/** Group careers, the occupation of the first one first. */
	static List<OccupationGroup> of(List<ListedCareer> careers) {
		Map<String, List<ListedCareer>> bySoc = careers.stream()
			.collect(Collectors.groupingBy(ListedCareer::occupation, LinkedHashMap::new, Collectors.toList()));
		return bySoc.values().stream().map((group) -> new OccupationGroup(group.get(0), group)).toList();
	}

	/**
	 * What groups hold of some careers; the first of all tells of the occupation still.
	 */
	static List<OccupationGroup> some(List<OccupationGroup> groups, List<ListedCareer> careers) {
		return groups.stream()
			.map((group) -> new OccupationGroup(group.first(),
					group.careers().stream().filter(careers::contains).toList()))
			.filter((group) -> !group.careers().isEmpty())
			.toList();
	}

	public Occupation occupation() {
		return this.first.career().getOccupation();
	}

}
