package org.charted.guide;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * A part of the guide.
 */
@Entity
@Immutable
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // filled by JPA, sorted by in
															// queries
class Part {

	@Id
	private String id;

	private String title;

	private String summary;

	private int position;

	protected Part() {
	}

	public String getId() {
		return this.id;
	}

	public String getTitle() {
		return this.title;
	}

	public String getSummary() {
		return this.summary;
	}

}
