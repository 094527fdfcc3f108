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

	/** A page and what it stands under. */
	interface Shelved {

		String getPath();

		String getTitle();

		String getHeading();

		@Nullable LocalDate getChecked();

	}

}
