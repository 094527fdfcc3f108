package org.charted.credential.eligibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import org.charted.source.Grade;
import org.charted.source.Source;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A condition as it is stored: a row of the rules of a credential.
 */
@Entity
@Immutable
@IdClass(Requirement.Key.class)
@SuppressWarnings("NullAway.Init") // filled by JPA
class Requirement {

	@Id
	private String credential;

	@Id
	private int position;

	private String route;

	private String routeTitle;

	private boolean required;

	private String attribute;

	@Enumerated(EnumType.STRING)
	private Op op;

	private @Nullable String operand;

	private @Nullable String words;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Source source;

	@Enumerated(EnumType.STRING)
	private Grade grade;

	private LocalDate asOf;

	protected Requirement() {
	}

	String getCredential() {
		return this.credential;
	}

	/**
	 * The route it belongs to, or "apply" for what everybody does, or "mind" for what is
	 * good to know with any answer.
	 */
	String getRoute() {
		return this.route;
	}

	String getRouteTitle() {
		return this.routeTitle;
	}

	/** Whether it is required; otherwise it is recommended. */
	boolean isRequired() {
		return this.required;
	}

	String getAttribute() {
		return this.attribute;
	}

	Op getOp() {
		return this.op;
	}

	/** The work that it is about, if it is about any. */
	@Nullable Experience getExperience() {
		return isCount() ? Experience.of(this.attribute) : null;
	}

	/** The ids of the holdings that it asks for. */
	List<String> getHoldings() {
		return isCount() ? List.of() : getOperands();
	}

	/** The id of the figure that it asks for, if it asks for one. */
	List<String> getFigures() {
		return isCount() ? getOperands() : List.of();
	}

	/** Whether it asks for a number of years. */
	boolean isCount() {
		return this.op == Op.AT_LEAST;
	}

	private List<String> getOperands() {
		return (this.operand != null) ? List.of(this.operand.split(" ")) : List.of();
	}

	/** What has to be done, as Markdown. */
	@Nullable String getWords() {
		return this.words;
	}

	@Nullable Source getSource() {
		return this.source;
	}

	Grade getGrade() {
		return this.grade;
	}

	LocalDate getAsOf() {
		return this.asOf;
	}

	/** The natural key of a condition. */
	static final class Key implements Serializable {

		private String credential = "";

		private int position;

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Key key && this.credential.equals(key.credential) && this.position == key.position;
		}

		@Override
		public int hashCode() {
			return Objects.hash(this.credential, this.position);
		}

	}

}
