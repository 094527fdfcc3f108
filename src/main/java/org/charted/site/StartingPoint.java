package org.charted.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.charted.web.Meta;

/**
 * Where a reader stands who comes to the home page, and where to go from there.
 *
 * @param id its anchor
 * @param title where the reader stands
 * @param text what we advise, in a sentence
 * @param links the pages and tools to go to
 */
record StartingPoint(String id, String title, String text, List<Meta.Crumb> links) {

	/** Gather the links of each, in the order in which they come. */
	static List<StartingPoint> of(List<StartingPointRepository.WayOn> links) {
		return links.stream()
			.collect(Collectors.groupingBy(StartingPointRepository.WayOn::getId, LinkedHashMap::new,
					Collectors.toList()))
			.values()
			.stream()
			.map((own) -> new StartingPoint(own.get(0).getId(), own.get(0).getTitle(), own.get(0).getText(),
					own.stream().map((link) -> new Meta.Crumb(link.getLabel(), link.getPath())).toList()))
			.toList();
	}

}
