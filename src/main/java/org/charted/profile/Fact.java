package org.charted.profile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.charted.content.Page;
import org.charted.ledger.Figure;
import org.charted.source.Grade;
import org.charted.source.Source;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One value of an attribute of a profile, or the word that there is none.
 */
@Entity
@Immutable
@IdClass(Fact.Key.class)
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // filled by JPA, sorted by in
															// queries
class Fact {

	static final String KNOWN = "known";

	@Id
	private String path;

	@Id
	private String attribute;

	@Id
	private int position;

	private String kind;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "kind", referencedColumnName = "kind", insertable = false, updatable = false)
	@JoinColumn(name = "attribute", referencedColumnName = "id", insertable = false, updatable = false)
	private Attribute definition;

	private String status;

	@Column(name = "text")
	private @Nullable String markdown;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Figure figure;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "target")
	private @Nullable Page target;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Source source;

	@Enumerated(EnumType.STRING)
	private @Nullable Grade grade;

	private @Nullable LocalDate asOf;

	protected Fact() {
	}

	String getPath() {
		return this.path;
	}

	/** What it is a value of. */
	Attribute getAttribute() {
		return this.definition;
	}

	/** "known", or what is known instead: "not published" or "not verified". */
	String getStatus() {
		return this.status;
	}

	@Nullable String getMarkdown() {
		return this.markdown;
	}

	@Nullable Figure getFigure() {
		return this.figure;
	}

	@Nullable Page getTarget() {
		return this.target;
	}

	@Nullable Source getSource() {
		return this.source;
	}

	@Nullable Grade getGrade() {
		return this.grade;
	}

	@Nullable LocalDate getAsOf() {
		return this.asOf;
	}

	/** The natural key of a fact. */
	static final class Key implements Serializable {

		private String path = "";

		private String attribute = "";

		private int position;

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Key key && this.path.equals(key.path) && this.attribute.equals(key.attribute)
					&& this.position == key.position;
		}

		@Override
		public int hashCode() {
			return Objects.hash(this.path, this.attribute, this.position);
		}

	}

}
