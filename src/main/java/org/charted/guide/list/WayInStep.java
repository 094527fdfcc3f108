package org.charted.guide.list;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A step of a route.
 */
@Entity
@Immutable
@Table(name = "route_step")
@IdClass(WayInStep.Key.class)
@SuppressWarnings("NullAway.Init") // filled by JPA
class WayInStep {

	@Id
	@Column(name = "route_id")
	private String routeId;

	@Id
	private int position;

	private String title;

	@Column(name = "figure_id")
	private @Nullable String time;

	private String text;

	private @Nullable String decide;

	protected WayInStep() {
	}

	Stream<@Nullable String> texts() {
		return Stream.of(getTime(), this.text, this.decide);
	}

	String getTitle() {
		return this.title;
	}

	/** The figure that tells how long it takes, as Markdown. */
	@Nullable String getTime() {
		return (this.time != null) ? "{" + this.time + "}" : null;
	}

	/** What to do, as Markdown. */
	String getText() {
		return this.text;
	}

	/** What to decide at this point, as Markdown. */
	@Nullable String getDecide() {
		return this.decide;
	}

	/** The natural key of a step. */
	static final class Key implements Serializable {

		private String routeId = "";

		private int position;

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Key key && this.routeId.equals(key.routeId) && this.position == key.position;
		}

		@Override
		public int hashCode() {
			return Objects.hash(this.routeId, this.position);
		}

	}

}
