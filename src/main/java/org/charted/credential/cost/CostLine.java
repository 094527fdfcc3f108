package org.charted.credential.cost;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

import org.charted.ledger.FigureView;
import org.jspecify.annotations.Nullable;

/**
 * One line of an account.
 *
 * @param what what it is for
 * @param basis where the amount comes from
 * @param amount the amount, or {@code null} when it is not known
 * @param how how it was computed, or what is to be known of it, or ""
 * @param inputs what it was computed from
 */
public record CostLine(String what, Basis basis, @Nullable BigDecimal amount, String how, List<Input> inputs) {

	/**
	 * Where an amount comes from.
	 */
	public enum Basis {

		/** One figure of the ledger. */
		FIGURE,

		/** A cell of a public table. */
		PUBLISHED,

		/** The reader's own number. */
		OWN,

		/** Computed from figures and the reader's own numbers. */
		COMPUTED,

		/** Nobody could verify it. */
		UNKNOWN

	}

	/**
	 * What goes into a computation.
	 *
	 * @param words what it is; with the number, unless it is a figure
	 * @param figure the figure, if it is one
	 */
	public record Input(String words, @Nullable FigureView figure) {
	}

	static CostLine figure(String what, FigureView figure) {
		return new CostLine(what, Basis.FIGURE, figure.low(), "", List.of(new Input(what, figure)));
	}

	public static CostLine published(String what, BigDecimal amount, String how) {
		return new CostLine(what, Basis.PUBLISHED, amount, how, List.of());
	}

	public static CostLine own(String what, BigDecimal amount, String how) {
		return new CostLine(what, Basis.OWN, amount, how, List.of());
	}

	public static CostLine computed(String what, BigDecimal amount, String how, List<Input> inputs) {
		return new CostLine(what, Basis.COMPUTED, amount, how, List.copyOf(inputs));
	}

	public static CostLine unknown(String what, String how) {
		return new CostLine(what, Basis.UNKNOWN, null, how, List.of());
	}

	public boolean isKnown() {
		return this.amount != null;
	}

	/** The amount as a reader writes it, or "not verified". */
	public String print() {
		return (this.amount != null) ? dollars(this.amount) : "not verified";
	}

	public static String dollars(BigDecimal amount) {
		boolean whole = amount.stripTrailingZeros().scale() <= 0;
		return "$" + new DecimalFormat(whole ? "#,##0" : "#,##0.00", DecimalFormatSymbols.getInstance(Locale.US))
			.format(amount);
	}

}
