package org.charted.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FigureRepository extends Repository<Figure, String>, JpaSpecificationExecutor<Figure> {

	Optional<Figure> findById(String id);

	List<Figure> findByIdIn(Iterable<String> ids);

	/** All figures that answer a question, in the order of the seeds. */
	List<Figure> findByTopicIdOrderByPosition(String topicId);

	List<Figure> findBySourceIdOrderByPosition(String sourceId);

	/** The figures that a source passes on. */
	@Query(value = "select f.* from figure f join figure_relay r on r.figure_id = f.id where r.source_id = ?1"
			+ " order by f.position", nativeQuery = true)
	List<Figure> findRelayedBy(String sourceId);

	/** The figures that were computed from one. */
	@Query(value = "select f.* from figure f where f.id in (select figure_id from figure_input where input_id = ?1)"
			+ " order by f.position", nativeQuery = true)
	List<Figure> findComputedFrom(String figureId);

	/** Who passes a figure on, and how. */
	@Query(value = "select r.source_id as sourceId, r.note as note from figure_relay r where r.figure_id = ?1"
			+ " order by r.source_id", nativeQuery = true)
	List<RelayRow> findRelays(String figureId);

	/** The figures that lead in the whole country, by question. */
	@Query("select f from Figure f where f.topic.id like concat(?1, '%') and f.standing = LEADS"
			+ " and f.geography = ?2 order by f.position")
	List<Figure> findLeading(String topicsFrom, String geography);

	/** The figures of some questions and measures in the whole country, by time. */
	@Query("select f from Figure f where f.topic.id in ?1 and f.measure in ?2 and f.geography = ?3"
			+ " order by f.periodFrom, f.periodTo, f.position")
	List<Figure> findByTime(Collection<String> topics, Collection<String> measures, String geography);

	@Query("select distinct substring(f.periodTo, 1, 4) from Figure f order by 1 desc")
	List<String> findYears();

	@Query("select distinct s.publisher from Figure f join f.source s order by s.publisher")
	List<String> findPublishers();

	/** Who passes a figure on. */
	interface RelayRow {

		String getSourceId();

		@Nullable String getNote();

	}

}
