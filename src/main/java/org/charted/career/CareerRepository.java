package org.charted.career;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CareerRepository extends Repository<Career, String> {

	List<Career> findAll();

	Optional<Career> findByPath(String path);

	@Query("select s from Suggestion s order by s.position")
	List<Suggestion> findSuggestions();

}
