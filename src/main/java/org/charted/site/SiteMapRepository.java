package org.charted.site;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.charted.content.Page;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SiteMapRepository extends Repository<Page, String> {

	/** All whole pages but the home page and the states, as the site orders them. */
	@Query(value = "select p.path as path, p.title as title, p.checked as checked, coalesce(g.title, k.heading) as heading"
			+ " from page p join page_kind k on k.id = p.kind left join part g on g.id = p.part"
			+ " where k.heading <> '' and p.kind not in ('state', 'program-state') and p.path not like '%#%'"
			+ " order by k.position, k.id, p.position, p.sort_key", nativeQuery = true)
	List<Shelved> findAllInOrder();

	/**
	 * All whole pages and all entries of the ledger, its sources and the institutions,
	 * with the day on which each was last checked: a source when it was read, a figure
	 * when its source was. Pages that depend on a reader's choices are not among them.
	 */
	@Query(value = "select p.path as path, p.checked as checked, 0 as rank from page p where p.path not like '%#%'"
			+ " union all select '/sources/' || s.id, s.last_read, 1 from source s"
			+ " union all select '/evidence/' || f.id, s.last_read, 2 from figure f left join source s on s.id = f.source_id"
			+ " union all select '/programs/' || i.unitid, cast(null as date), 3 from institution i order by rank, path",
			nativeQuery = true)
	List<Addressed> findAllAddresses();

	/** An address. */
	interface Addressed {

		String getPath();

		@Nullable LocalDate getChecked();

	}

	/** A page and what it stands under. */
	interface Shelved {

		String getPath();

		String getTitle();

		String getHeading();

		@Nullable LocalDate getChecked();

	}

}
