package org.charted.wage;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AreaRepository extends Repository<Area, String> {

	Optional<Area> findBySlug(String slug);

	List<Area> findByKindOrderBySortKey(String kind);

	/** All places within the country, the states first. */
	@Query("select a from Area a where a.kind <> 'nation'"
			+ " order by case when a.kind = 'state' then 0 else 1 end, a.sortKey")
	List<Area> findPlaces();

}
