package org.charted.guide;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * What some questions of readers have in common.
 */
@Entity
@Immutable
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // filled by JPA, sorted by in
															// queries
class QuestionGroup {

	@Id
	private String id;

	private String title;

	private int position;

	protected QuestionGroup() {
	}

	public String getId() {
		return this.id;
	}

	public String getTitle() {
		return this.title;
	}

}
