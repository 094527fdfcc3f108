package org.charted.pay;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * Which figures stand on the time axis of a page, and how they are told apart.
 */
@Entity
@Immutable
@Table(name = "timeline")
@SuppressWarnings("NullAway.Init") // filled by JPA
class TimelinePlan {

	@Id
	private String path;

	private String title;

	private String measures;

	private String others;

	private String breakFrom;

	private String breakTo;

	private String breakWords;

	@ElementCollection
	@CollectionTable(name = "timeline_topic", joinColumns = @JoinColumn(name = "path"))
	@Column(name = "topic_id")
	private Set<String> topics;

	@ElementCollection
	@CollectionTable(name = "timeline_series", joinColumns = @JoinColumn(name = "path"))
	@OrderBy("position, populationId")
	private List<Series> series;

	protected TimelinePlan() {
	}

	String getTitle() {
		return this.title;
	}

	Set<String> getTopics() {
		return this.topics;
	}

	List<String> getMeasures() {
		return Arrays.asList(this.measures.split(","));
	}

	/** What the figures count that belong to no series. */
	String getOthers() {
		return this.others;
	}

	String getBreakFrom() {
		return this.breakFrom;
	}

	String getBreakTo() {
		return this.breakTo;
	}

	/** Why the series is broken. */
	String getBreakWords() {
		return this.breakWords;
	}

	List<Series> getSeries() {
		return this.series;
	}

	/** A group that has a tone of its own. */
	@Embeddable
	static class Series {

		private String populationId;

		private int position;

		private String label;

		protected Series() {
		}

		String getPopulationId() {
			return this.populationId;
		}

		int getPosition() {
			return this.position;
		}

		String getLabel() {
			return this.label;
		}

	}

}
