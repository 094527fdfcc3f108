package org.charted.wage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface AreaRepository extends Repository<Area, String> {

	Optional<Area> findBySlug(String slug);

	List<Area> findByKindInOrderBySortKey(Collection<String> kinds);

}
