package org.charted.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.charted.source.Source;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SourceRepository extends Repository<Source, String> {

	Optional<Source> findById(String id);

	List<Source> findByIdIn(Collection<String> ids);

	/** The sources of some ids, without a statement when there are none. */
	default List<Source> find(Collection<String> ids) {
		return ids.isEmpty() ? List.of() : findByIdIn(ids);
	}

	/** The ids of all sources, in their order. */
	@Query("select s.id from Source s order by s.sortKey, s.id")
	List<String> findIds();

	/** Who passed a source on to us. */
	@Query(value = "select s.* from source s where s.id in (select relayed_by from source_relay where source_id = ?1)"
			+ " order by s.sort_key", nativeQuery = true)
	List<Source> findRelaying(String sourceId);

	/** What a source passed on to us. */
	@Query(value = "select s.* from source s where s.id in (select source_id from source_relay where relayed_by = ?1)"
			+ " order by s.sort_key", nativeQuery = true)
	List<Source> findRelayedBy(String sourceId);

}
