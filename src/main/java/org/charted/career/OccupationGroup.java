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
 * @param careers the careers in their order
 */
record OccupationGroup(List<ListedCareer> careers) {

	/** Group careers, the occupation of the first one first. */
	static List<OccupationGroup> of(List<ListedCareer> careers) {
		Map<String, List<ListedCareer>> bySoc = careers.stream()
			.collect(Collectors.groupingBy(ListedCareer::occupation, LinkedHashMap::new, Collectors.toList()));
		return bySoc.values().stream().map(OccupationGroup::new).toList();
	}

	/** A career whose facts hold those of the occupation. */
	public ListedCareer first() {
		return this.careers.get(0);
	}

	public Occupation occupation() {
		return first().career().getOccupation();
	}

}
