package org.charted.guide;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The parts of the guide and the lists that its sections show.
 */
interface GuideListRepository extends Repository<Part, String> {

	@Query("select p from Part p order by p.position")
	List<Part> findParts();

	@Query("select s from GuideSection s where s.path = ?1")
	Optional<GuideSection> findSection(String path);

	@Query("select t from Term t")
	List<Term> findTerms();

	@Query("select o from Organization o")
	List<Organization> findOrganizations();

	@Query("select o from Organization o where o.path = ?1")
	Optional<Organization> findOrganization(String path);

	@Query("select r from WayIn r order by r.position")
	List<WayIn> findRoutes();

	@Query("select s from WayInStep s where s.routeId = ?1 order by s.position")
	List<WayInStep> findSteps(String routeId);

	@Query("select q from Question q order by q.position")
	List<Question> findQuestions();

	@Query("select f from Fit f order by f.position")
	List<Fit> findFit();

}
