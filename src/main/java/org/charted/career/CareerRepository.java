package org.charted.career;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CareerRepository extends Repository<Career, String> {

	/** All careers with their pages, in their order. */
	@Query("select c from Career c join fetch c.page p order by p.position, p.sortKey")
	List<Career> findAll();

	/** Some careers with their pages. */
	@Query("select c from Career c join fetch c.page where c.path in ?1")
	List<Career> findByPaths(Collection<String> paths);

	Optional<Career> findByPath(String path);

	@Query("select s from Suggestion s order by s.position")
	List<Suggestion> findSuggestions();

}
