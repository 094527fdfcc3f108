package org.charted.guide.list;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SelfTestRepository extends Repository<SelfTestQuestion, String> {

	/** The questions with their choices, in order. */
	@Query("select q from SelfTestQuestion q left join fetch q.choices order by q.position")
	List<SelfTestQuestion> findQuestions();

}
