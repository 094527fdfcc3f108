package org.charted.guide.list;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * A way into the work.
 */
@Entity
@Immutable
@Table(name = "route")
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // filled by JPA, sorted by in
															// queries
class WayIn {

	@Id
	private String id;

	private String title;

	private String summary;

	private int position;

	protected WayIn() {
	}

	String getId() {
		return this.id;
	}

	String getTitle() {
		return this.title;
	}

	/** The summary as Markdown. */
	String getSummary() {
		return this.summary;
	}

}
