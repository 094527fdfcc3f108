package org.charted.credential.cost;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.charted.content.Page;
import org.charted.source.Grade;
import org.charted.source.Source;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * How an issuer keeps its credentials alive, with the ids of the figures that say so.
 */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // filled by JPA
class Upkeep {

	@Id
	@Column(name = "issuer")
	private String path;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "issuer", insertable = false, updatable = false)
	private Page issuer;

	private @Nullable String cycle;

	private @Nullable String feeEvery;

	private @Nullable String feeMember;

	private @Nullable String feeNonmember;

	private @Nullable String furtherFeeMember;

	private @Nullable String furtherFeeNonmember;

	private @Nullable String furtherUnits;

	private @Nullable String mostUnits;

	private @Nullable String dues;

	private @Nullable String duesReported;

	private @Nullable String duesStudent;

	private String membership;

	private boolean inDues;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Source source;

	@Enumerated(EnumType.STRING)
	private Grade grade;

	private LocalDate asOf;

	protected Upkeep() {
	}

	String getPath() {
		return this.path;
	}

	Page getIssuer() {
		return this.issuer;
	}

	@Nullable String getCycle() {
		return this.cycle;
	}

	/** How often the fee falls due, where it is not once in a cycle. */
	@Nullable String getFeeEvery() {
		return this.feeEvery;
	}

	@Nullable String getFee(boolean member) {
		return member ? this.feeMember : this.feeNonmember;
	}

	@Nullable String getFurtherFee(boolean member) {
		return member ? this.furtherFeeMember : this.furtherFeeNonmember;
	}

	@Nullable String getFurtherUnits() {
		return this.furtherUnits;
	}

	@Nullable String getMostUnits() {
		return this.mostUnits;
	}

	/** What membership costs a year, where that is known. */
	@Nullable String getDues() {
		return this.dues;
	}

	/** What another source says that membership costs a year, if it says otherwise. */
	@Nullable String getDuesReported() {
		return this.duesReported;
	}

	/** The same for students. */
	@Nullable String getDuesStudent() {
		return this.duesStudent;
	}

	/** optional, required or not verified. */
	String getMembership() {
		return this.membership;
	}

	/** Whether members renew for their dues alone. */
	boolean isInDues() {
		return this.inDues;
	}

	/** Who says whether membership is required. */
	@Nullable Source getSource() {
		return this.source;
	}

	List<String> figures() {
		return Stream
			.of(this.cycle, this.feeEvery, this.feeMember, this.feeNonmember, this.furtherFeeMember,
					this.furtherFeeNonmember, this.furtherUnits, this.mostUnits, this.dues, this.duesReported,
					this.duesStudent)
			.filter(Objects::nonNull)
			.toList();
	}

}
