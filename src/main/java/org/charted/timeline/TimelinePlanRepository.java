package org.charted.timeline;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TimelinePlanRepository extends Repository<TimelinePlan, String> {

	/** A plan with its topics and its series. */
	@Query("select p from TimelinePlan p left join fetch p.topics left join fetch p.series where p.path = ?1")
	Optional<TimelinePlan> findByPath(String path);

}
