package org.charted.credential.cost;

import java.io.Serializable;
import java.util.Objects;

import jakarta.persistence.Column;
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
 * A rule of one credential that bears on its cost.
 */
@Entity
@Immutable
@IdClass(CredentialRule.Key.class)
@SuppressWarnings("NullAway.Init") // filled by JPA
class CredentialRule {

	/** A retake costs the exam fee again. */
	static final String RETAKE = "retake-costs";

	/** Whoever holds the other one renews only that. */
	static final String REPLACED = "replaced-by";

	@Id
	private String credential;

	@Id
	private String rule;

	@Column(name = "other")
	private @Nullable String other;

	@ManyToOne(fetch = FetchType.LAZY)
	private Source source;

	@Enumerated(EnumType.STRING)
	private Grade grade;

	protected CredentialRule() {
	}

	String getCredential() {
		return this.credential;
	}

	String getRule() {
		return this.rule;
	}

	/** The address of the credential that takes its place. */
	@Nullable String getOther() {
		return this.other;
	}

	Source getSource() {
		return this.source;
	}

	Grade getGrade() {
		return this.grade;
	}

	/** The natural key of a rule. */
	static final class Key implements Serializable {

		private String credential = "";

		private String rule = "";

		@Override
		public boolean equals(@Nullable Object object) {
			return object instanceof Key key && this.credential.equals(key.credential) && this.rule.equals(key.rule);
		}

		@Override
		public int hashCode() {
			return Objects.hash(this.credential, this.rule);
		}

	}

}
