package org.charted.guide.list;

import java.util.List;

import org.springframework.data.repository.Repository;

interface QuestionRepository extends Repository<Question, String> {

	List<Question> findAllByOrderByPosition();

}
