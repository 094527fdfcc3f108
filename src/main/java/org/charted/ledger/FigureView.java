package org.charted.ledger;

import java.math.BigDecimal;

import org.charted.source.Grade;
import org.charted.source.Source;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * A figure as a page prints it.
 *
 * @param id its id
 * @param path the address of its entry in the ledger
 * @param amount the amount with its unit
 * @param measure what kind of amount, such as "median"
 * @param by publisher and period in short
 * @param period the period
 * @param publisher who says it; "Charted" when the program computed it
 * @param counts what it counts
 * @param population whom it counts
 * @param geography where
 * @param standing how it stands among its rivals
 * @param grade how far it can be trusted
 * @param computed whether the program computed it
 * @param low the amount, or the lower end of a range, in the unit
 * @param high the upper end
 * @param unit the unit
 */
public record FigureView(String id, String path, String amount, String measure, String by, String period,
		String publisher, String counts, String population, String geography, Standing standing, Grade grade,
		boolean computed, BigDecimal low, BigDecimal high, String unit) {

	public static FigureView of(Figure figure) {
		Source source = figure.getSource();
		boolean computed = source == null;
		Quantity quantity = figure.getQuantity();
		String period = figure.getPeriod().print();
		String by = name(source);
		if (!quantity.isMoment()) {
			by += ", " + period;
		}
		return new FigureView(figure.getId(), figure.getPath(), quantity.print(), figure.getMeasure(), by, period,
				(source != null) ? source.getPublisher() : "Charted", figure.getCounts(),
				figure.getPopulation().getName(), figure.getGeography(), figure.getStanding(), figure.getGrade(),
				computed, quantity.low(), quantity.high(), quantity.unit());
	}

	private static String name(@Nullable Source source) {
		return (source != null) ? source.getShortName() : "computed";
	}

	/**
	 * The figure within a text: a link that prints the amount and, small, who says so,
	 * for what period, and how it stands unless it leads.
	 */
	public String html() {
		String note = this.by;
		if (this.standing != Standing.LEADS && !this.computed) {
			note += " \u00b7 " + this.standing.label();
		}
		if (this.grade.compareTo(Grade.COPY) > 0) {
			note += " \u00b7 " + this.grade.label();
		}
		return "<a class=\"fig fig-%s\" href=\"%s\"><b>%s</b> <small>%s</small></a>".formatted(
				this.computed ? "computed" : this.standing.slug(), this.path, HtmlUtils.htmlEscape(this.amount),
				HtmlUtils.htmlEscape(note));
	}

}
