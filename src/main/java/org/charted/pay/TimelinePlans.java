package org.charted.pay;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface TimelinePlans extends Repository<TimelinePlan, String> {

	Optional<TimelinePlan> findByPath(String path);

}
