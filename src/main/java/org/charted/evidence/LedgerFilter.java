package org.charted.evidence;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader wants to see of the ledger; what is {@code null} does not narrow it.
 *
 * @param topic the id of a topic
 * @param publisher the name of a publisher
 * @param period the year in which the period ends
 * @param standing the slug of a standing
 */
public record LedgerFilter(@Nullable String topic, @Nullable String publisher, @Nullable String period,
		@Nullable String standing) {

	Specification<Figure> toSpecification() {
		List<Specification<Figure>> conditions = new ArrayList<>();
		if (this.topic != null) {
			conditions.add((figure, query, builder) -> builder.equal(figure.get("topic").get("id"), this.topic));
		}
		if (this.publisher != null) {
			conditions
				.add((figure, query, builder) -> builder.equal(figure.get("source").get("publisher"), this.publisher));
		}
		if (this.period != null) {
			conditions.add((figure, query, builder) -> builder.like(figure.get("periodTo"), this.period + "%"));
		}
		for (Standing choice : Standing.values()) {
			if (choice.slug().equals(this.standing)) {
				conditions.add((figure, query, builder) -> builder.equal(figure.get("standing"), choice));
			}
		}
		return Specification.allOf(conditions);
	}

	public boolean isEmpty() {
		return this.topic == null && this.publisher == null && this.period == null && this.standing == null;
	}

	/** The address of a page of the ledger with this filter. */
	public String path(int page) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/evidence");
		put(address, "topic", this.topic);
		put(address, "publisher", this.publisher);
		put(address, "period", this.period);
		put(address, "standing", this.standing);
		put(address, "page", (page > 1) ? String.valueOf(page) : null);
		return address.encode().toUriString();
	}

	private static void put(UriComponentsBuilder address, String name, @Nullable String choice) {
		if (choice != null) {
			address.queryParam(name, choice.replace("+", "%2B"));
		}
	}

}
