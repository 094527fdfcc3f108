package org.charted.credential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.charted.ledger.FigureView;
import org.charted.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * The order of the table.
 *
 * @param column the column to sort by; the field's own order when {@code null}
 * @param descending whether the order is turned around
 */
record CredentialOrder(@Nullable String column, boolean descending) {

	private static final List<String> COLUMNS = List.of("credential", "issuer", "level", "shows", "education",
			"experience", "time", "fee", "renewal");

	static CredentialOrder of(Query query) {
		return new CredentialOrder(query.oneOf("sort", COLUMNS),
				"descending".equals(query.oneOf("order", List.of("ascending", "descending"))));
	}

	/** Those without a value in the column come last. */
	List<ListedCredential> apply(List<ListedCredential> credentials) {
		Comparator<ListedCredential> comparator = comparator();
		return (comparator != null) ? credentials.stream().sorted(comparator).toList() : credentials;
	}

	private @Nullable Comparator<ListedCredential> comparator() {
		if (this.column == null) {
			return null;
		}
		return switch (this.column) {
			case "credential" -> by((listed) -> listed.page().getSortKey());
			case "issuer" -> by(ListedCredential::issuerSlug);
			case "level" -> by((listed) -> Level.of(listed.credential().getLevel()));
			case "shows" -> by((listed) -> listed.words("shows"));
			case "education" -> by((listed) -> listed.words("requires-education"));
			case "experience" -> by((listed) -> listed.words("requires-experience"));
			case "time" -> by((listed) -> amount(listed.figure("exam-time")));
			case "fee" -> by((listed) -> amount(listed.anyFee()));
			default -> by((listed) -> amount(listed.figure("renewal-cycle")));
		};
	}

	private <T extends Comparable<? super T>> Comparator<ListedCredential> by(
			Function<ListedCredential, @Nullable T> column) {
		Comparator<T> order = this.descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
		return Comparator.comparing(column, Comparator.nullsLast(order));
	}

	private static java.math.@Nullable BigDecimal amount(@Nullable FigureView figure) {
		return (figure != null) ? figure.low() : null;
	}

	String direction(String name) {
		if (!name.equals(this.column)) {
			return "none";
		}
		return this.descending ? "descending" : "ascending";
	}

	/** The order by a column, or that order turned around. */
	CredentialOrder turned(String name) {
		return new CredentialOrder(name, name.equals(this.column) && !this.descending);
	}

	List<String> parameters() {
		List<String> parameters = new ArrayList<>();
		if (this.column != null) {
			parameters.add("sort=" + this.column);
		}
		if (this.descending) {
			parameters.add("order=descending");
		}
		return parameters;
	}

}
