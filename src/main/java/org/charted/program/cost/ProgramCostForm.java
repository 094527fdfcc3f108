package org.charted.program.cost;

import java.util.Set;
import java.util.stream.Stream;

import org.charted.program.ProgramPages;
import org.charted.web.Address;
import org.charted.web.Dollars;
import org.charted.web.Label;
import org.charted.web.TypedDollars;
import org.charted.web.WholeNumber;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.BindParam;

/**
 * What a reader wants to know the price of, with the reader's own numbers, which count
 * instead of published ones.
 *
 * @param unitid the six digits of the institution
 * @param field the name of the field in addresses
 * @param level the name of the level in addresses
 * @param residence where the reader lives
 * @param semesters how many semesters the reader will study full time
 * @param tuition tuition and fees until the end
 * @param books books and supplies until the end
 * @param exam the name of the exam in addresses
 * @param fee what the exam costs
 * @param membership what membership of the issuer costs a year
 * @param renewal what the first renewal costs
 */
record ProgramCostForm(@Label("Institution") @BindParam("c") @Nullable String unitid,
		@Label("Field") @Nullable String field, @Label("Level") @Nullable String level,
		@Label("You live") Residence residence,
		@Label("Full-time semesters") @WholeNumber(most = 16) @Nullable Integer semesters,
		@Label("Tuition and fees") @Dollars(most = 999_999) TypedDollars tuition,
		@Label("Books and supplies") @Dollars(most = 99_999) TypedDollars books, @Label("Exam") @Nullable String exam,
		@Label("Exam fee") @Dollars(most = 9_999) TypedDollars fee,
		@Label("Membership dues a year") @Dollars(most = 9_999) TypedDollars membership,
		@Label("First renewal") @Dollars(most = 9_999) TypedDollars renewal) {

	/** The parameters that hold what no one else has to know. */
	static final Set<String> OWN = Set.of("tuition", "books", "fee", "membership", "renewal");

	ProgramCostForm {
		residence = (residence != null) ? residence : Residence.IN_STATE;
	}

	/** The address of the same with a number of semesters. */
	public String during(int semesters) {
		return Address.of(ProgramPages.COST)
			.with("c", this.unitid)
			.with("field", this.field)
			.with("level", this.level)
			.with("residence", this.residence)
			.with("semesters", semesters)
			.with("exam", this.exam)
			.with("membership", typed(this.membership))
			.with("books", typed(this.books))
			.with("fee", typed(this.fee))
			.with("renewal", typed(this.renewal))
			.toString();
	}

	private static @Nullable String typed(TypedDollars one) {
		return one.text().isEmpty() ? null : one.text();
	}

	/** Whether something was typed that is no amount. */
	public boolean isRefused() {
		return typed().anyMatch((one) -> !one.refusal().isEmpty());
	}

	/** Whether a part is overwritten that the page shows only when it is asked for. */
	public boolean isOverwritten() {
		return Stream.of(this.tuition, this.books, this.fee, this.renewal).anyMatch((one) -> !one.text().isEmpty());
	}

	private Stream<TypedDollars> typed() {
		return Stream.of(this.tuition, this.books, this.fee, this.membership, this.renewal);
	}

}
