package org.charted.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Figures come with all that {@link FigureView} prints of them, so that a list of them is
 * one statement.
 */
interface FigureRepository extends Repository<Figure, String> {

	/** Selects figures as they are printed. */
	String PRINTED = "select f from Figure f join fetch f.population left join fetch f.source";

	/** A figure with its topic. */
	@Query("select f from Figure f join fetch f.topic join fetch f.population left join fetch f.source where f.id = ?1")
	Optional<Figure> findById(String id);

	@Query(PRINTED)
	List<Figure> findEach();

	@Query(PRINTED + " where f.id in ?1")
	List<Figure> findByIds(Collection<String> ids);

	/** The figures of some ids, without a statement when there are none. */
	default List<Figure> find(Collection<String> ids) {
		return ids.isEmpty() ? List.of() : findByIds(ids);
	}

	/**
	 * The figures that answer a question besides one of them, in the order of the seeds.
	 */
	@Query(PRINTED + " where f.topic.id = ?1 and f.id <> ?2 order by f.position")
	List<Figure> findOthers(String topicId, String figureId);

	/** The figures of all sources, in the order of the seeds. */
	@Query("select new org.charted.ledger.SourceEntry$SourceFigure(s.id, f.id, false) from Figure f join f.source s"
			+ " order by f.position")
	List<SourceEntry.SourceFigure> findSourced();

	/** The figures that sources pass on. */
	@Query("select new org.charted.ledger.SourceEntry$SourceFigure(s.id, f.id, true) from Figure f join f.relays r"
			+ " join r.source s order by f.position")
	List<SourceEntry.SourceFigure> findPassedOn();

	/** The figures that one was computed from, in their order. */
	@Query("select i from Figure f join f.inputs i join fetch i.population left join fetch i.source where f.id = ?1"
			+ " order by index(i)")
	List<Figure> findInputs(String figureId);

	/** The figures that were computed from one. */
	@Query(PRINTED + " where f.id in (select g.id from Figure g join g.inputs i where i.id = ?1) order by f.position")
	List<Figure> findComputedFrom(String figureId);

	/** The figures that lead for some questions in a place, with those questions. */
	@Query(PRINTED
			+ " join fetch f.topic t where t.id in ?1 and f.standing in (LEADS, OVERTAKEN) and f.geography = ?2 order by f.position")
	List<Figure> findLeading(Collection<String> topics, String geography);

	/**
	 * The figures that lead for some questions in a place, and those reported beside
	 * them, with those questions, by time.
	 */
	@Query(PRINTED
			+ " join fetch f.topic t where t.id in ?1 and f.standing in (LEADS, OVERTAKEN, REPORTED) and f.geography = ?2"
			+ " order by f.periodTo, f.position")
	List<Figure> findAnswers(Collection<String> topics, String geography);

	/**
	 * The figures of some questions and measures in a place, by time; those without a
	 * known one are left out.
	 */
	@Query(PRINTED + " where f.topic.id in ?1 and f.measure in ?2 and f.geography = ?3 and f.periodTo <> ''"
			+ " order by f.periodFrom, f.periodTo, f.position")
	List<Figure> findByTime(Collection<String> topics, Collection<String> measures, String geography);

	/** All figures in the order of the ledger, as far as they are narrowed by. */
	@Query("select new org.charted.ledger.LedgerIndex$ListedFigure(f.id, t.id, t.question, f.counts, s.publisher, s.published, f.periodFrom,"
			+ " f.periodTo, f.asOf, f.standing) from Figure f join f.topic t left join f.source s"
			+ " order by t.sortKey, f.position")
	List<LedgerIndex.ListedFigure> findListed();

}
