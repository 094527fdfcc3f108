package org.charted.guide;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The parts of the guide, the groups of its questions, and what its pages have besides
 * their prose.
 */
interface GuideListRepository extends Repository<Part, String> {

	@Query("select p from Part p order by p.position")
	List<Part> findParts();

	@Query("select p from Part p where p.id = ?1")
	Optional<Part> findPart(String id);

	@Query("select g from QuestionGroup g order by g.position")
	List<QuestionGroup> findQuestionGroups();

	@Query("select s from GuideSection s where s.path = ?1")
	Optional<GuideSection> findSection(String path);

	@Query("select t from Term t")
	List<Term> findTerms();

	/** The organizations with their pages, by title. */
	@Query("select o from Organization o join fetch o.page p order by p.sortKey")
	List<Organization> findOrganizations();

	@Query("select o from Organization o where o.path = ?1")
	Optional<Organization> findOrganization(String path);

}
