package org.charted.pay;

import java.util.List;

import org.springframework.data.repository.Repository;

interface IndustryRepository extends Repository<Industry, String> {

	List<Industry> findAllByOrderByPosition();

}
