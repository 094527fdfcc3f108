package org.charted.timeline;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface TimelinePlanRepository extends Repository<TimelinePlan, String> {

	Optional<TimelinePlan> findByPath(String path);

}
