package org.charted.guide.list;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * A question to ask a school before enrolling.
 */
@Entity
@Immutable
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // filled by JPA, sorted by in
															// queries
class Question {

	@Id
	private String id;

	private String ask;

	private String why;

	private int position;

	protected Question() {
	}

	String getId() {
		return this.id;
	}

	String getAsk() {
		return this.ask;
	}

	/** Why it matters, as Markdown. */
	String getWhy() {
		return this.why;
	}

}
