package org.charted.guide.list;

import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

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

	@OneToMany
	@JoinColumn(name = "route_id", insertable = false, updatable = false)
	@OrderBy("position")
	private List<WayInStep> steps;

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

	Stream<@Nullable String> texts() {
		return Stream.concat(Stream.of(this.summary), this.steps.stream().flatMap(WayInStep::texts));
	}

	List<WayInStep> getSteps() {
		return this.steps;
	}

}
