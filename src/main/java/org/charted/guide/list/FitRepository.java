package org.charted.guide.list;

import java.util.List;

import org.springframework.data.repository.Repository;

interface FitRepository extends Repository<Fit, String> {

	List<Fit> findAllByOrderByPosition();

}
