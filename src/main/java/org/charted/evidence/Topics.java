package org.charted.evidence;

import java.util.List;

import org.springframework.data.repository.Repository;

interface Topics extends Repository<Topic, String> {

	List<Topic> findAllByOrderBySortKey();

}
