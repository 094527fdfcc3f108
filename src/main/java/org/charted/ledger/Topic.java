package org.charted.ledger;

import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A question that figures answer, and the population whose figure answers it best.
 */
@Entity
@Immutable
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // filled by JPA, sorted by in
															// queries
class Topic {

	@Id
	private String id;

	private String question;

	private String sortKey;

	@ManyToOne(fetch = FetchType.LAZY)
	private Population population;

	private @Nullable String why;

	@ManyToMany
	@JoinTable(name = "topic_see", joinColumns = @JoinColumn(name = "topic_id"),
			inverseJoinColumns = @JoinColumn(name = "see_id"))
	@OrderBy("sortKey")
	private Set<Topic> see;

	protected Topic() {
	}

	String getId() {
		return this.id;
	}

	String getQuestion() {
		return this.question;
	}

	Population getPopulation() {
		return this.population;
	}

	/** Why its figures disagree, as Markdown. */
	@Nullable String getWhy() {
		return this.why;
	}

	/** The topics beside it. */
	Set<Topic> getSee() {
		return this.see;
	}

}
