package org.charted.guide.list;

import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;

/**
 * A question with which readers try the work.
 */
@Entity
@Immutable
@Table(name = "self_test")
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // filled by JPA, sorted by in
															// queries
class SelfTestQuestion {

	@Id
	private String id;

	private String ask;

	@ElementCollection
	@CollectionTable(name = "self_test_choice", joinColumns = @JoinColumn(name = "self_test_id"))
	@OrderColumn(name = "position")
	@ListIndexBase(1)
	@Column(name = "choice")
	private List<String> choices;

	private String answer;

	private String why;

	private int position;

	protected SelfTestQuestion() {
	}

	String getId() {
		return this.id;
	}

	String getAsk() {
		return this.ask;
	}

	List<String> getChoices() {
		return this.choices;
	}

	/** The choice that is right. */
	String getAnswer() {
		return this.answer;
	}

	/** Why it is right, as Markdown. */
	String getWhy() {
		return this.why;
	}

}
