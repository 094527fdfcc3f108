package org.charted.guide.list;

import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * Whom the work suits, and beside it whom it may not.
 */
@Entity
@Immutable
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // filled by JPA, sorted by in
															// queries
class Fit {

	@Id
	private String id;

	private String good;

	private String poor;

	private int position;

	protected Fit() {
	}

	Stream<String> texts() {
		return Stream.of(this.good, this.poor);
	}

	/** Whom it suits, as Markdown. */
	String getGood() {
		return this.good;
	}

	/** Whom it may not suit, as Markdown. */
	String getPoor() {
		return this.poor;
	}

}
