package org.charted.wage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WageRepository extends Repository<Wage, Wage.Key> {

	/** What an occupation pays in all places of some kinds, by their names. */
	@Query("select w from Wage w join fetch w.area a join fetch w.occupation o join fetch w.industry i"
			+ " join fetch w.source where a.kind in ?1 and o.soc in ?2 and i.id = 'all' order by a.sortKey, o.position")
	List<Wage> findByPlaces(Collection<String> kinds, Collection<String> occupations);

	/** What all occupations pay in a place. */
	@Query("select w from Wage w join fetch w.area a join fetch w.occupation o join fetch w.industry i"
			+ " join fetch w.source where a.code = ?1 and i.id = 'all' order by o.position")
	List<Wage> findByPlace(String area);

	/** What an occupation pays in a place. */
	@Query("select w from Wage w join fetch w.area a join fetch w.occupation o join fetch w.industry i"
			+ " join fetch w.source where a.code = ?1 and o.soc = ?2 and i.id = 'all'")
	Optional<Wage> findOne(String area, String soc);

	/**
	 * What an occupation pays in each industry of the whole country, the largest first.
	 */
	@Query("select w from Wage w join fetch w.area a join fetch w.occupation o join fetch w.industry i"
			+ " join fetch w.source where a.code = 'us' and o.soc = ?1 and i.id <> 'all'"
			+ " order by w.employment desc nulls last, i.position")
	List<Wage> findByIndustry(String soc);

}
