package org.charted.guide.list;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WayInRepository extends Repository<WayIn, String> {

	/** The routes with their steps, in order. */
	@Query("select r from WayIn r left join fetch r.steps order by r.position")
	List<WayIn> findRoutes();

}
