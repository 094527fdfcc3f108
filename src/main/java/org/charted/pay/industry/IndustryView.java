package org.charted.pay.industry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.charted.chart.Chart;
import org.charted.ledger.FigureView;
import org.charted.pay.PayChart;
import org.charted.wage.Industry;
import org.charted.wage.Occupation;
import org.charted.wage.Occupations;
import org.charted.wage.Wage;
import org.charted.web.Address;
import org.jspecify.annotations.Nullable;

/**
 * What an occupation pays by industry and by kind of workplace.
 *
 * @param occupation the occupation
 * @param handbook its largest industries, as the Handbook lists them
 * @param sectors its sectors, as the survey publishes them
 * @param settings the kinds of workplace that the articles tell of
 */
record IndustryView(Occupation occupation, List<LargestIndustry> handbook, List<Wage> sectors,
		List<Workplace> settings) {

	public static final String PATH = "/pay/industries";

	/**
	 * An industry that the Handbook lists.
	 *
	 * @param industry the industry
	 * @param median the median pay; {@code null} when it is not listed
	 * @param newer a newer one that a third party reports; {@code null} when there is
	 * none
	 * @param share the share of the occupation's jobs; {@code null} when it is not listed
	 */
	public record LargestIndustry(Industry industry, @Nullable FigureView median, @Nullable FigureView newer,
			@Nullable FigureView share) {

		BigDecimal shareOfJobs() {
			return (this.share != null) ? this.share.low() : BigDecimal.ZERO;
		}

	}

	/**
	 * A kind of workplace.
	 *
	 * @param id its id
	 * @param title its title
	 * @param text what the articles say of it, as Markdown
	 * @param older the figures that the articles print for it
	 * @param industry the industry it is set beside; {@code null} when none is like it
	 * @param listed its median by the Handbook; {@code null} when it has none
	 * @param surveyed its sector in the survey; {@code null} when it has none
	 */
	public record Workplace(String id, String title, String text, List<FigureView> older, @Nullable Industry industry,
			@Nullable FigureView listed, @Nullable Wage surveyed) {

		/** Why there is no newer median, or "" when there is one. */
		public String missing() {
			if (this.listed != null || this.surveyed != null) {
				return "";
			}
			return (this.industry != null) ? Wage.NOT_IN_TABLES : "no survey counts it";
		}

	}

	Stream<String> texts() {
		return this.settings.stream().map(Workplace::text);
	}

	/** What the chart leaves out. */
	public List<String> notDrawn() {
		return PayChart.notDrawn(this.sectors, (wage) -> wage.getIndustry().getNameInTitle());
	}

	/** Pay by sector on one axis, the best-paid first. */
	public Optional<Chart> chart() {
		return PayChart.of("pay-by-sector", "Pay a year by sector", PayChart.byMedian(this.sectors),
				(wage) -> wage.getIndustry().getNameInTitle(), (wage) -> false);
	}

	/** The address for another occupation, as a page or as a file. */
	public String path(String ending) {
		return Address.of(PATH + ending).with(Occupations.PARAMETER, this.occupation.getSoc()).toString();
	}

}
