package org.charted.career;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CareerRepository extends Repository<Career, String> {

	/** All careers with their pages and occupations, in their order. */
	@Query("select c from Career c join fetch c.page p join fetch c.occupation order by p.position, p.sortKey")
	List<Career> findAll();

	/** Some careers with their pages and occupations. */
	@Query("select c from Career c join fetch c.page join fetch c.occupation where c.path in ?1")
	List<Career> findByPaths(Collection<String> paths);

	@Query("select s from Suggestion s order by s.position")
	List<Suggestion> findSuggestions();

}
