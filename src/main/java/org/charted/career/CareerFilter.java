package org.charted.career;

import java.math.BigDecimal;
import java.util.List;

import org.charted.web.Label;
import org.charted.web.Address;
import org.charted.web.Slugged;
import org.charted.web.TableOrder;
import org.charted.web.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which careers a reader wants to see, and in which order. What is {@code null} does not
 * narrow the list.
 *
 * @param education the typical entry education
 * @param pay a band of median pay
 * @param growth a band of growth
 * @param work the id of a kind of work
 * @param remote whether it can be had away from an employer's site
 * @param order the order
 * @param page the page of the list, from 1
 */
record CareerFilter(@Label("Entry education") @Nullable Education education,
		@Label("Median pay a year") @Nullable PayBand pay, @Label("Growth") @Nullable GrowthBand growth,
		@Label("Kind of work") @Nullable String work, @Label("Remote work") @Nullable Remote remote,
		TableOrder<CareerColumn> order, @Label("Page") @WholeNumber(most = 99) int page) {

	/** The careers that pass, in order; those without a figure to sort by come last. */
	List<ListedCareer> apply(List<ListedCareer> careers, BigDecimal growthOfAll) {
		List<ListedCareer> passing = careers.stream().filter((listed) -> passes(listed, growthOfAll)).toList();
		return this.order.apply(passing, CareerColumn::cell);
	}

	private boolean passes(ListedCareer listed, BigDecimal growthOfAll) {
		return (this.education == null || listed.career().getEducation() == this.education)
				&& (this.pay == null || this.pay.holds(listed.pay()))
				&& (this.growth == null || this.growth.holds(listed.growth(), growthOfAll))
				&& (this.remote == null || listed.career().getRemote() == this.remote)
				&& (this.work == null || listed.career().getWork().contains(this.work));
	}

	public boolean isEmpty() {
		return this.education == null && this.pay == null && this.growth == null && this.work == null
				&& this.remote == null;
	}

	/** Whether all careers are shown in their own order. */
	boolean showsAllAsTheyAre() {
		return isEmpty() && this.order.column() == null;
	}

	/** The address that sorts by a column, or turns its order around. */
	public String sortedBy(String column) {
		return path("", this.order.turned(Slugged.of(CareerColumn.class, column)), 1);
	}

	/** The address of all that passes, as a file. */
	public String path(String ending) {
		return path(ending, this.order, 1);
	}

	/** The address of a page of the list. */
	public String path(int page) {
		return path("", this.order, page);
	}

	private String path(String ending, TableOrder<CareerColumn> order, int page) {
		return Address.of("/careers" + ending)
			.with("education", this.education)
			.with("pay", this.pay)
			.with("growth", this.growth)
			.with("work", this.work)
			.with("remote", this.remote)
			.with(order)
			.with("page", (page > 1) ? page : null)
			.toString();
	}

}
