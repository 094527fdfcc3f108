package org.charted.program.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.charted.credential.cost.CostLine;
import org.charted.credential.cost.FirstRenewal;
import org.charted.credential.cost.Priced;
import org.charted.credential.cost.Total;
import org.charted.program.Dollar;
import org.charted.program.InstitutionView;
import org.charted.program.LevelFamily;
import org.charted.program.ProgramTable;
import org.charted.wage.Measure;
import org.charted.wage.Wage;
import org.jspecify.annotations.Nullable;

/**
 * What a program and its exam would cost, part by part.
 *
 * @param priceable what is known of the prices
 * @param parts the parts
 * @param semestersMissing whether only the reader can tell how long it takes
 * @param assumed the degree for which we would assume a length; {@code null} where we
 * would not
 * @param exam the exam; {@code null} when none is chosen
 */
record ProgramCost(Priceable priceable, List<CostPart> parts, boolean semestersMissing, @Nullable Assumed assumed,
		@Nullable Priced exam) {

	/**
	 * Full time, as the names of the degrees let one expect; the record has no lengths.
	 */
	private static final Map<LevelFamily, Integer> ASSUMED = Map.of(LevelFamily.ASSOCIATE, 4, LevelFamily.BACHELOR, 8);

	private static final BigDecimal SEMESTERS_A_YEAR = BigDecimal.valueOf(2);

	private static final BigDecimal WEEKS_A_YEAR = BigDecimal.valueOf(52);

	/**
	 * A part of the cost.
	 *
	 * @param line what it is and what it costs
	 * @param table the word of the table that it was published in; {@code null} for
	 * others
	 */
	record CostPart(CostLine line, @Nullable String table) {

		/** Whether an amount of a public table stands behind it. */
		public boolean isPublished() {
			return this.table != null;
		}

	}

	/**
	 * A length of our own assumption, for the reader to choose.
	 *
	 * @param semesters how many semesters, full time
	 * @param degree the degree, with its article
	 */
	record Assumed(int semesters, String degree) {

		static @Nullable Assumed of(Set<LevelFamily> families) {
			LevelFamily family = (families.size() == 1) ? families.iterator().next() : null;
			Integer semesters = (family != null) ? ASSUMED.get(family) : null;
			return (family == null || semesters == null) ? null
					: new Assumed(semesters, ((family == LevelFamily.ASSOCIATE) ? "an " : "a ") + family.label());
		}

	}

	static ProgramCost of(Priceable priceable, ProgramCostForm form, @Nullable Priced exam,
			@Nullable FirstRenewal first) {
		List<CostPart> parts = new ArrayList<>();
		List<Priceable.PriceRow> prices = priceable.prices(form.field());
		Priceable.PriceRow entire = (prices.size() == 1) ? prices.get(0) : null;
		CostPart tuition = tuition(priceable, form, prices);
		parts.add(tuition);
		parts.add(books(form, entire));
		if (first != null) {
			exam(form, first).forEach((line) -> parts.add(new CostPart(line, null)));
		}
		boolean missing = form.semesters() == null && !tuition.line().isKnown() && prices.isEmpty()
				&& !priceable.isGraduate(form.level()) && form.residence().tuition(priceable.institution()) != null;
		return new ProgramCost(priceable, List.copyOf(parts), missing, Assumed.of(priceable.families(form.level())),
				exam);
	}

	private static CostPart tuition(Priceable priceable, ProgramCostForm form, List<Priceable.PriceRow> prices) {
		String what = "Tuition and fees";
		BigDecimal own = form.tuition().amount();
		if (own != null) {
			return new CostPart(CostLine.own(what, own, ""), null);
		}
		if (!prices.isEmpty()) {
			return new CostPart(entire(what, prices), ProgramTable.CHARGES.slug());
		}
		if (priceable.isGraduate(form.level())) {
			return new CostPart(CostLine.unknown(what,
					"the tables have the tuition of undergraduates, and not what is asked after a first degree"), null);
		}
		Integer yearly = form.residence().tuition(priceable.institution());
		if (yearly == null) {
			return new CostPart(CostLine.unknown(what, "no price of it is in the tables used here"), null);
		}
		return new CostPart(yearly(what, yearly, form), ProgramTable.TUITION.slug());
	}

	/** It is the price of the whole, so that nothing is multiplied. */
	private static CostLine entire(String what, List<Priceable.PriceRow> prices) {
		if (prices.size() > 1) {
			return CostLine.unknown(what,
					"the prices of several programs are published, so choose the field, or type the price of yours: "
							+ String.join("; ",
									prices.stream()
										.map((one) -> "%s, %s: %s".formatted(one.fieldName(), one.duration(),
												Dollar.print(one.price())))
										.toList()));
		}
		Priceable.PriceRow one = prices.get(0);
		return CostLine.published(what + ", the entire program",
				BigDecimal.valueOf(Objects.requireNonNull(one.price())),
				"%s, %s. It is the price of the whole program, so nothing is multiplied. The record does not tell of which level it is."
					.formatted(one.fieldName(), one.duration()));
	}

	private static CostLine yearly(String what, int yearly, ProgramCostForm form) {
		List<CostLine.Input> inputs = new ArrayList<>();
		inputs.add(new CostLine.Input("A year for undergraduates of any field who live %s: %s"
			.formatted(form.residence().label(), Dollar.print(yearly)), null));
		Integer semesters = form.semesters();
		if (semesters == null) {
			return new CostLine(what, CostLine.Basis.UNKNOWN, null,
					"%s a year for undergraduates of any field who live %s; how many semesters it takes is not in the record"
						.formatted(Dollar.print(yearly), form.residence().label()),
					inputs);
		}
		inputs.add(new CostLine.Input("Your semesters: " + semesters, null));
		BigDecimal amount = BigDecimal.valueOf(yearly)
			.multiply(BigDecimal.valueOf(semesters))
			.divide(SEMESTERS_A_YEAR, 2, RoundingMode.HALF_UP)
			.stripTrailingZeros();
		return CostLine.computed("%s, %d %s".formatted(what, semesters, (semesters == 1) ? "semester" : "semesters"),
				amount,
				"A year divided by two, times your semesters. That one full-time semester is half a year is our assumption.",
				inputs);
	}

	private static CostPart books(ProgramCostForm form, Priceable.@Nullable PriceRow entire) {
		String what = "Books and supplies";
		BigDecimal own = form.books().amount();
		if (own != null) {
			return new CostPart(CostLine.own(what, own, ""), null);
		}
		Integer books = (entire != null && form.tuition().amount() == null) ? entire.books() : null;
		return (books != null)
				? new CostPart(CostLine.published(what, BigDecimal.valueOf(books), "Those of the same entire program."),
						ProgramTable.CHARGES.slug())
				: new CostPart(CostLine.unknown(what, "ask the school; type 0 if they are part of the price"), null);
	}

	/** The exam, its first renewal, and dues until then. */
	private static List<CostLine> exam(ProgramCostForm form, FirstRenewal first) {
		return Stream
			.of(overwritten(first.exam(), form.fee().amount()), overwritten(first.renewal(), form.renewal().amount()),
					first.dues())
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList();
	}

	private static CostLine overwritten(CostLine line, @Nullable BigDecimal own) {
		return (own != null) ? CostLine.own(line.what(), own, "") : line;
	}

	/** The sum, which is "at least" that when a part is unknown. */
	public Total total() {
		return Total.of(this.parts.stream().map(CostPart::line).toList());
	}

	/** Whether there is a sum to tell. */
	public boolean hasTotal() {
		return !this.semestersMissing && total().known().signum() > 0;
	}

	/** The sum in weeks of what the work pays around it. */
	public List<Weeks> weeks() {
		List<Weeks> weeks = new ArrayList<>();
		for (InstitutionView.LocalPay pay : this.priceable.pay()) {
			for (Measure measure : List.of(Measure.P10, Measure.MEDIAN)) {
				BigDecimal wage = pay.wage().amount(measure);
				if (wage != null) {
					weeks.add(Weeks.of(total(), pay, measure, wage));
				}
			}
		}
		return weeks;
	}

	/**
	 * The sum in weeks of a wage.
	 *
	 * @param wage the wage
	 * @param measure which one it is
	 * @param ofArea whether it is that of the metropolitan area, and not of the state
	 * @param text the weeks, as in "about 12 weeks"
	 */
	record Weeks(Wage wage, Measure measure, boolean ofArea, String text) {

		static Weeks of(Total total, InstitutionView.LocalPay pay, Measure measure, BigDecimal yearly) {
			long weeks = total.known().multiply(WEEKS_A_YEAR).divide(yearly, 0, RoundingMode.HALF_UP).longValueExact();
			if (weeks == 0) {
				return new Weeks(pay.wage(), measure, pay.ofArea(),
						total.complete() ? "less than a week" : "at least part of a week");
			}
			String text = "about %,d %s".formatted(weeks, (weeks == 1) ? "week" : "weeks");
			return new Weeks(pay.wage(), measure, pay.ofArea(), total.complete() ? text : "at least " + text);
		}

		/** The wage as a reader writes it. */
		public String yearly() {
			return this.wage.text(this.measure, false);
		}

	}

}
