package org.charted.career;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.charted.ledger.FigureView;
import org.charted.web.Address;
import org.charted.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * Which careers a reader wants to see, and in which order. What is {@code null} does not
 * narrow the list.
 *
 * @param education the typical entry education
 * @param pay a band of median pay
 * @param growth a band of growth
 * @param work a kind of work
 * @param sort the column to sort by; the field's own order when {@code null}
 * @param descending whether the order is turned around
 */
record CareerFilter(@Nullable String education, @Nullable String pay, @Nullable String growth, @Nullable String work,
		@Nullable String sort, boolean descending) {

	private static final List<String> COLUMNS = List.of("career", "education", "pay", "growth", "openings", "fit");

	static final CareerFilter NONE = new CareerFilter(null, null, null, null, null, false);

	static CareerFilter of(Query query) {
		return new CareerFilter(query.oneOf("education", Education.slugs()), query.oneOf("pay", PayBand.slugs()),
				query.oneOf("growth", GrowthBand.slugs()), query.oneOf("work", KindOfWork.slugs()),
				query.oneOf("sort", COLUMNS),
				"descending".equals(query.oneOf("order", List.of("ascending", "descending"))));
	}

	/** The careers that pass, in order; those without a figure to sort by come last. */
	List<ListedCareer> apply(List<ListedCareer> careers, BigDecimal growthOfAll) {
		Comparator<ListedCareer> order = order();
		var stream = careers.stream().filter((listed) -> passes(listed, growthOfAll));
		return ((order != null) ? stream.sorted(order) : stream).toList();
	}

	private boolean passes(ListedCareer listed, BigDecimal growthOfAll) {
		return (this.education == null || listed.career().getEducation().slug().equals(this.education))
				&& (this.pay == null || PayBand.valueOf(constant(this.pay)).holds(listed.pay()))
				&& (this.growth == null
						|| GrowthBand.valueOf(constant(this.growth)).holds(listed.growth(), growthOfAll))
				&& (this.work == null || listed.career().getWork().contains(KindOfWork.valueOf(constant(this.work))));
	}

	private static String constant(String slug) {
		return slug.toUpperCase(Locale.ROOT).replace('-', '_');
	}

	private @Nullable Comparator<ListedCareer> order() {
		if (this.sort == null) {
			return null;
		}
		return switch (this.sort) {
			case "career" -> by((listed) -> listed.page().getSortKey());
			case "education" -> by((listed) -> listed.career().getEducation());
			case "fit" -> by((listed) -> listed.career().getSoc());
			case "pay" -> by((listed) -> amount(listed.pay()));
			case "growth" -> by((listed) -> amount(listed.growth()));
			default -> by((listed) -> amount(listed.openings()));
		};
	}

	private <T extends Comparable<? super T>> Comparator<ListedCareer> by(Function<ListedCareer, @Nullable T> column) {
		Comparator<T> order = this.descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
		return Comparator.comparing(column, Comparator.nullsLast(order));
	}

	private static @Nullable BigDecimal amount(@Nullable FigureView figure) {
		return (figure != null) ? figure.low() : null;
	}

	public boolean isEmpty() {
		return NONE.equals(new CareerFilter(this.education, this.pay, this.growth, this.work, null, false));
	}

	/** How a column is sorted, as ARIA words it. */
	public String direction(String column) {
		if (!column.equals(this.sort)) {
			return "none";
		}
		return this.descending ? "descending" : "ascending";
	}

	/** The address that sorts by a column, or turns its order around. */
	public String sortedBy(String column) {
		boolean turn = column.equals(this.sort) && !this.descending;
		return Address.of("/careers")
			.with("education", this.education)
			.with("pay", this.pay)
			.with("growth", this.growth)
			.with("work", this.work)
			.with("sort", column)
			.with("order", turn ? "descending" : null)
			.toString();
	}

}
