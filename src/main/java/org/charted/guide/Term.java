package org.charted.guide;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What a glossary term has besides its page.
 */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // filled by JPA
class Term {

	@Id
	private String path;

	private @Nullable String also;

	protected Term() {
	}

	String getPath() {
		return this.path;
	}

	/** Other words for it. */
	@Nullable String getAlso() {
		return this.also;
	}

}
