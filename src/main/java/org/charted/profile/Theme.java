package org.charted.profile;

import java.io.Serializable;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What profiles of a kind can be about, such as a kind of work.
 */
@Entity
@Immutable
@IdClass(Theme.Key.class)
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // filled by JPA, sorted by in
															// queries
class Theme {

	@Id
	private String kind;

	@Id
	private String id;

	private String label;

	private int position;

	protected Theme() {
	}

	String getId() {
		return this.id;
	}

	String getLabel() {
		return this.label;
	}

	/** The natural key of a theme. */
	static final class Key implements Serializable {

		private String kind = "";

		private String id = "";

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Key key && this.kind.equals(key.kind) && this.id.equals(key.id);
		}

		@Override
		public int hashCode() {
			return Objects.hash(this.kind, this.id);
		}

	}

}
