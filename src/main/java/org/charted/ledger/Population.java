package org.charted.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * What a figure counts: an occupation, a survey's respondents, a body's members.
 */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // filled by JPA
class Population {

	@Id
	private String id;

	private String name;

	private String counts;

	protected Population() {
	}

	String getId() {
		return this.id;
	}

	String getName() {
		return this.name;
	}

	String getCounts() {
		return this.counts;
	}

}
