package org.charted.guide.list;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChangeRepository extends Repository<Question, String> {

	/** The pages of all changes, the newest change first. */
	@Query(value = "select c.position as position, c.changed as changed, c.why as why, p.path as path, p.title as title"
			+ " from change_note c join changed_page l on l.change_position = c.position join page p on p.path = l.path"
			+ " order by c.position, l.position", nativeQuery = true)
	List<ChangedPage> findChangedPages();

	/** A page that a change was made on. */
	interface ChangedPage {

		int getPosition();

		LocalDate getChanged();

		String getWhy();

		String getPath();

		String getTitle();

	}

}
