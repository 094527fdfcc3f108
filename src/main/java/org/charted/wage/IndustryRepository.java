package org.charted.wage;

import java.util.List;

import org.springframework.data.repository.Repository;

interface IndustryRepository extends Repository<Industry, String> {

	List<Industry> findAllByOrderByPosition();

}
