package org.charted.ledger;

import java.math.BigDecimal;

import org.charted.note.Note;
import org.charted.source.Grade;
import org.charted.source.Source;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;
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
 * @param sourcePath where more is told of who says it, or ""
 * @param counts what it counts
 * @param population whom it counts
 * @param geography where
 * @param standing how it stands among its rivals
 * @param grade how far it can be trusted
 * @param computed whether the program computed it
 * @param qualifier a word before the amount, such as "about", or ""
 * @param low the amount, or the lower end of a range, in the unit
 * @param high the upper end
 * @param unit the unit
 */
public record FigureView(String id, String path, String amount, String measure, String by, String period,
		String publisher, String sourcePath, String counts, String population, String geography, Standing standing,
		Grade grade, boolean computed, String qualifier, BigDecimal low, BigDecimal high, String unit) {

	/** Who says what the program computes. */
	public static final String OURSELVES = "Charted";

	public static FigureView of(Figure figure) {
		Source source = figure.getSource();
		boolean computed = source == null;
		Quantity quantity = figure.getQuantity();
		String period = figure.getPeriodText();
		String by = name(source);
		if (!quantity.isMoment()) {
			by += ", " + period;
		}
		return new FigureView(figure.getId(), figure.getPath(), quantity.print(), figure.getMeasure(), by, period,
				(source != null) ? source.getPublisher() : OURSELVES, (source != null) ? source.getPath() : "",
				figure.getCounts(), figure.getPopulation().getName(), figure.getGeography(), figure.getStanding(),
				figure.getGrade(), computed, (quantity.qualifier() != null) ? quantity.qualifier() : "", quantity.low(),
				quantity.high(), quantity.unit());
	}

	private static String name(@Nullable Source source) {
		return (source != null) ? source.getShortName() : "computed";
	}

	/**
	 * How far it can be trusted. What the program computed is nobody's word; of it, only
	 * what speaks against its inputs is told.
	 */
	public String gradeLabel() {
		return this.computed ? this.grade.caution() : this.grade.label();
	}

	/**
	 * What speaks against it beyond how it stands: "" for what a third party reports,
	 * since that is how it stands.
	 */
	public String caution() {
		return (this.standing == Standing.REPORTED && this.grade == Grade.REPORTED) ? "" : this.grade.caution();
	}

	/**
	 * How far it can be trusted, in sentences. Nobody saw what the program computed in a
	 * table or page.
	 */
	public String sureness() {
		if (!this.computed) {
			return this.grade.meaning();
		}
		return this.grade.isOriginal() ? "Charted computed it from original figures."
				: "Charted computed it. The least sure figure that goes into it: " + this.grade.label() + ".";
	}

	/** The figure within a text, with its note. */
	public String html() {
		return link(this.computed ? "computed" : this.standing.slug(), this.path, this.amount, warning(), note());
	}

	/** What a reader must not miss in the sentence itself: "" for a figure that leads. */
	private String warning() {
		boolean old = this.standing == Standing.OVERTAKEN || this.standing == Standing.EARLIER;
		return (this.computed && !old) ? "computed" : this.standing.warning();
	}

	/**
	 * Who says it, for what period, whom it counts, how sure that is and how it stands.
	 */
	private Note note() {
		String name = HtmlUtils.htmlEscape(this.by);
		String who = this.computed ? "Charted: " + name : "<a href=\"%s\">%s</a>".formatted(this.sourcePath, name);
		StringBuilder note = new StringBuilder(who).append(": ").append(HtmlUtils.htmlEscape(this.population));
		if (!this.geography.equals(Figure.UNITED_STATES)) {
			note.append(", ").append(HtmlUtils.htmlEscape(this.geography));
		}
		note.append(". ").append(this.computed ? sureness() : this.grade.sentence());
		if (this.standing != Standing.LEADS) {
			note.append(' ').append(StringUtils.capitalize(this.standing.label())).append('.');
		}
		return new Note(note.toString(), warning().isEmpty() ? name : "");
	}

	/**
	 * An amount within a text, whether it is a figure of the ledger or not.
	 * @param look how it stands, as the style sheet names it
	 * @param path where more is told of it
	 * @param amount the amount with its unit
	 * @param warning what a reader must not miss in the sentence itself, or ""
	 * @param note what else is told of it
	 */
	public static String link(String look, String path, String amount, String warning, Note note) {
		return "<a class=\"fig fig-%s\" href=\"%s\"><b>%s</b>%s</a>%s".formatted(look, path,
				HtmlUtils.htmlEscape(amount),
				warning.isEmpty() ? "" : " <small>" + HtmlUtils.htmlEscape(warning) + "</small>", note.mark());
	}

}
