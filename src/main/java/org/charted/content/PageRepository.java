package org.charted.content;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The pages of the store and how they refer to one another.
 */
public interface PageRepository extends Repository<Page, String> {

	/** Selects {@link Named}. */
	String NAMES = "select p.path as path, p.kind as kind, p.slug as slug, p.title as title from page p";

	Optional<Page> findByPath(String path);

	/** The pages of a kind in their order. */
	List<Page> findByKindOrderByPositionAscSortKeyAsc(String kind);

	/** A page with its text. */
	@Query("select t from PageText t join fetch t.page where t.path = ?1")
	Optional<PageText> findText(String path);

	/** The pages of a kind with their texts, in their order. */
	@Query("select t from PageText t join fetch t.page p where p.kind = ?1 order by p.position, p.sortKey")
	List<PageText> findTexts(String kind);

	/** What the pages of a kind are called, in their order. */
	@Query(value = NAMES + " where p.kind = ?1 order by p.position, p.sort_key", nativeQuery = true)
	List<Named> findNames(String kind);

	/**
	 * The pages that a page points out or that point it out, and the choices that
	 * features offer for it, by kind and order.
	 */
	@Query(value = "select r.path as path, r.kind as kind, r.slug as slug, r.title as title, k.heading as heading, r.chosen as chosen from ("
			+ "select p.path, p.kind, p.slug, p.title, 0 as chosen, p.position, p.sort_key from ("
			+ "select to_path as path from link where from_path = ?1"
			+ " union select from_path from link where to_path = ?1) l join page p on p.path = l.path"
			+ " union all select w.address, w.kind, '', w.title, 1, w.position, w.title from way_on w where w.path = ?1"
			+ ") r join page_kind k on k.id = r.kind where k.heading <> ''"
			+ " order by k.position, k.id, r.chosen, r.position, r.sort_key", nativeQuery = true)
	List<Related> findRelated(String path);

	/** The pages that show a figure. */
	@Query(value = NAMES + " where p.path in (select path from mention where figure_id = ?1)"
			+ " order by p.kind, p.position, p.sort_key", nativeQuery = true)
	List<Named> findMentioning(String figureId);

	/** The pages that cite a source. */
	@Query(value = NAMES + " where p.path in (select path from citation where source_id = ?1)"
			+ " order by p.kind, p.position, p.sort_key", nativeQuery = true)
	List<Named> findCiting(String sourceId);

	/** What the terms of the glossary mean. */
	@Query(value = "select p.path as path, p.summary as summary from page p where p.path like '/glossary#%'",
			nativeQuery = true)
	List<Meant> findMeanings();

	/** The addresses and titles of all whole pages, short addresses first. */
	@Query(value = NAMES + " where p.path not like '%#%' order by length(p.path), p.path", nativeQuery = true)
	List<Named> findNames();

	/** Where a page that once had this address is now. */
	@Query(value = "select path from former_address where address = ?1", nativeQuery = true)
	Optional<String> findPathOfFormerAddress(String address);

	/** What a page is called, for whoever only points at it. */
	interface Named {

		String getPath();

		String getKind();

		String getSlug();

		String getTitle();

	}

	/** What a page is about. */
	interface Meant {

		String getPath();

		String getSummary();

	}

	/** A page among those that another one is related to. */
	interface Related extends Named {

		/** What stands above pages of its kind. */
		String getHeading();

		/** 1 for a choice that a feature offers, 0 for a page. */
		int getChosen();

	}

}
