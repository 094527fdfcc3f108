package org.charted.site;

import java.util.List;

import org.charted.content.Page;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StartingPointRepository extends Repository<Page, String> {

	/** The links of all starting points, in their order. */
	@Query(value = "select s.id as id, s.title as title, s.text as text, l.path as path, l.label as label"
			+ " from starting_point s join starting_point_link l on l.starting_point_id = s.id"
			+ " order by s.position, l.position", nativeQuery = true)
	List<WayOn> findWaysOn();

	/** A link of a starting point. */
	interface WayOn {

		String getId();

		String getTitle();

		String getText();

		String getPath();

		String getLabel();

	}

}
