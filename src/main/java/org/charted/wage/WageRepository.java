package org.charted.wage;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WageRepository extends Repository<Wage, Wage.Key> {

	/** Selects wages as they are printed. */
	String PRINTED = "select w from Wage w join fetch w.area a join fetch w.occupation o join fetch w.industry i"
			+ " join fetch w.source";

	/** What occupations pay in all places of some kinds, by their names. */
	@Query(PRINTED + " where a.kind in ?1 and o.soc in ?2 and i.id = 'all' order by a.sortKey, o.position")
	List<Wage> findByKinds(Collection<String> kinds, Collection<String> occupations);

	/** What all occupations pay in some places. */
	@Query(PRINTED + " where a.code in ?1 and i.id = 'all' order by o.position")
	List<Wage> findByPlaces(Collection<String> areas);

	/** What an occupation pays in some places. */
	@Query(PRINTED + " where a.code in ?1 and o.soc = ?2 and i.id = 'all'")
	List<Wage> findByPlaces(Collection<String> areas, String soc);

	/**
	 * What an occupation pays in each industry of the whole country, the largest first,
	 * those whose size is unknown last. Not "nulls last": Hibernate leaves that out where
	 * it takes it for the database's own order, which the PostgreSQL mode of H2 reverses.
	 */
	@Query(PRINTED + " where a.code = 'us' and o.soc = ?1 and i.id <> 'all'"
			+ " order by case when w.employment is null then 1 else 0 end, w.employment desc, i.position")
	List<Wage> findByIndustry(String soc);

}
