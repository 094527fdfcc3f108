package org.charted.guide.list;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WayInRepository extends Repository<WayIn, String> {

	List<WayIn> findAllByOrderByPosition();

	/** The steps of all routes, those of a route in their order. */
	@Query("select s from WayInStep s order by s.position")
	List<WayInStep> findSteps();

}
