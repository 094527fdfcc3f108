package org.charted.ledger;

import java.util.List;

import org.springframework.data.repository.Repository;

interface TopicRepository extends Repository<Topic, String> {

	List<Topic> findAllByOrderBySortKey();

}
