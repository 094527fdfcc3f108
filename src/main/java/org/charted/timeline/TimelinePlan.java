package org.charted.timeline;

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
import org.charted.chart.Timeline;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

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

	private @Nullable String breakFrom;

	private @Nullable String breakTo;

	private @Nullable String breakWords;

	@ElementCollection
	@CollectionTable(name = "timeline_topic", joinColumns = @JoinColumn(name = "path"))
	@Column(name = "topic_id")
	private Set<String> topics;

	@ElementCollection
	@CollectionTable(name = "timeline_series", joinColumns = @JoinColumn(name = "path"))
	@OrderBy("position, populationId")
	private Set<Series> series;

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

	/** Where its series break, if they do. */
	Timeline.@Nullable Break getBreak() {
		return (this.breakFrom == null || this.breakTo == null || this.breakWords == null) ? null
				: new Timeline.Break(Timelines.years(this.breakFrom), Timelines.years(this.breakTo), this.breakWords);
	}

	Set<Series> getSeries() {
		return this.series;
	}

	/**
	 * A group that has a tone of its own.
	 *
	 * @param populationId whom the group counts
	 * @param position its tone
	 * @param label what it is called
	 */
	@Embeddable
	record Series(String populationId, int position, String label) {

	}

}
