package org.charted.profile;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Facts come with all that a template prints of them after the session is closed, in the
 * order of their attributes.
 */
interface FactRepository extends Repository<Fact, Fact.Key> {

	/** Selects facts as they are printed. */
	String PRINTED = "select f from Fact f join fetch f.definition a left join fetch f.source left join fetch f.target"
			+ " left join fetch f.figure g left join fetch g.population left join fetch g.source";

	/** All facts at some addresses. */
	@Query(PRINTED + " where f.path in ?1 order by a.position, f.position")
	List<Fact> findByPaths(Collection<String> paths);

	/** Some attributes at some addresses. */
	@Query(PRINTED + " where f.path in ?1 and f.attribute in ?2 order by a.position, f.position")
	List<Fact> findByPaths(Collection<String> paths, Collection<String> attributes);

	/** All facts at an address, and some attributes at another one. */
	@Query(PRINTED + " where f.path = ?1 or (f.path = ?2 and f.attribute in ?3) order by a.position, f.position")
	List<Fact> findByPath(String path, String other, Collection<String> attributes);

	/** What profiles of a kind can be about. */
	@Query("select t from Theme t where t.kind = ?1 order by t.position")
	List<Theme> findThemes(String kind);

	/** Some attributes of all profiles of a kind. */
	@Query(PRINTED + " where f.kind = ?1 and f.attribute in ?2 order by a.position, f.position")
	List<Fact> findByKind(String kind, Collection<String> attributes);

}
