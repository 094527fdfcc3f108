package org.charted.profile;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * FactRepository come with the source and the page that a template prints after the
 * session is closed.
 */
interface FactRepository extends Repository<Fact, Fact.Key> {

	@Query("select f from Fact f left join fetch f.source left join fetch f.target where f.path = ?1"
			+ " order by f.position")
	List<Fact> findByPathOrderByPosition(String path);

	@Query("select f from Fact f left join fetch f.source left join fetch f.target where f.kind = ?1"
			+ " order by f.position")
	List<Fact> findByKindOrderByPosition(String kind);

	@Query("select a from Attribute a where a.kind = ?1 order by a.position")
	List<Attribute> findAttributes(String kind);

}
