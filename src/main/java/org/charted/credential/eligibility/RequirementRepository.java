package org.charted.credential.eligibility;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Conditions come with the source that a template prints after the session is closed.
 */
interface RequirementRepository extends Repository<Requirement, Requirement.Key> {

	@Query("select r from Requirement r left join fetch r.source order by r.credential, r.position")
	List<Requirement> findAll();

	@Query("select r from Requirement r left join fetch r.source where r.credential in ?1"
			+ " order by r.credential, r.position")
	List<Requirement> findByCredentials(Collection<String> paths);

	@Query("select h from Holding h order by h.position")
	List<Holding> findHoldings();

}
