package org.charted.ledger;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import org.charted.source.Period;
import org.charted.source.Source;
import org.charted.web.Label;
import org.charted.web.Address;
import org.charted.web.WholeNumber;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.domain.Specification;

/**
 * What a reader wants to see of the ledger; what is {@code null} does not narrow it.
 *
 * @param topic the id of a topic
 * @param publisher the name of a publisher, or ours for what the program computed
 * @param period a year that the period takes in, or "unknown"
 * @param standing a standing
 * @param page the page of the ledger, from 1
 */
record LedgerFilter(@Label("Question") @Nullable String topic, @Label("Publisher") @Nullable String publisher,
		@Label("Period takes in") @Nullable String period, @Label("Standing") @Nullable Standing standing,
		@Label("Page") @WholeNumber(most = 999) int page) {

	/** The period of figures whose year nobody tells, undated pages among them. */
	static final String UNKNOWN = "unknown";

	Specification<Figure> toSpecification() {
		List<Specification<Figure>> conditions = new ArrayList<>();
		if (this.topic != null) {
			conditions.add((figure, query, builder) -> builder.equal(figure.get("topic").get("id"), this.topic));
		}
		if (this.publisher != null) {
			conditions.add((figure, query, builder) -> FigureView.OURSELVES.equals(this.publisher)
					? builder.isNull(figure.get("source"))
					: builder.equal(figure.get("source").get("publisher"), this.publisher));
		}
		if (UNKNOWN.equals(this.period)) {
			conditions.add(undated()
				.or((figure, query, builder) -> builder.equal(figure.get("periodTo"), Period.UNKNOWN.to())));
		}
		else if (this.period != null) {
			conditions.add(Specification.not(undated()));
			conditions.add((figure, query, builder) -> builder.and(
					builder.lessThanOrEqualTo(figure.get("periodFrom"), this.period + "-12-31"),
					builder.greaterThanOrEqualTo(figure.get("periodTo"), this.period)));
		}
		if (this.standing != null) {
			conditions.add((figure, query, builder) -> builder.equal(figure.get("standing"), this.standing));
		}
		return Specification.allOf(conditions);
	}

	/**
	 * What prints the day of reading in place of a period ({@link Figure#getPeriodText}).
	 */
	private static Specification<Figure> undated() {
		return (figure, query, builder) -> {
			Join<Figure, Source> source = figure.join("source", JoinType.LEFT);
			return builder.and(builder.isNotNull(source.get("id")), builder.isNull(source.get("published")),
					builder.equal(figure.get("periodFrom"), figure.get("periodTo")), builder
						.equal(figure.get("periodFrom"), builder.substring(figure.get("asOf").as(String.class), 1, 4)));
		};
	}

	public boolean isEmpty() {
		return this.topic == null && this.publisher == null && this.period == null && this.standing == null;
	}

	/** The address of a page of the ledger with this filter. */
	public String path(int page) {
		return path("", page);
	}

	/** The address of all its figures as a file. */
	public String path(String ending) {
		return path(ending, 1);
	}

	private String path(String ending, int page) {
		return Address.of("/evidence" + ending)
			.with("topic", this.topic)
			.with("publisher", this.publisher)
			.with("period", this.period)
			.with("standing", this.standing)
			.with("page", (page > 1) ? page : null)
			.toString();
	}

}
