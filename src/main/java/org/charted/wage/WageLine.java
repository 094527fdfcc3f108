package org.charted.wage;

import java.math.BigDecimal;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A wage as a line of a file. An empty cell, or {@code null}, was not published.
 *
 * @param place the name of the place
 * @param kind what sort of place it is
 * @param soc the code of the occupation
 * @param occupation its name
 * @param industry the industry
 * @param jobs how many work for an employer
 * @param p10 the 10th percentile of pay
 * @param p25 the 25th
 * @param median the median
 * @param p75 the 75th
 * @param p90 the 90th
 * @param unit the unit of the median and the percentiles
 * @param quotient the location quotient
 * @param prices the price level, where the whole country has 100
 * @param basis whether pay is as published or at national prices
 * @param note what to be careful with, or ""
 * @param period when it was surveyed
 * @param source who says it
 */
public record WageLine(String place, String kind, String soc, String occupation, String industry,
		@Nullable BigDecimal jobs, @Nullable BigDecimal p10, @Nullable BigDecimal p25, @Nullable BigDecimal median,
		@Nullable BigDecimal p75, @Nullable BigDecimal p90, String unit, @Nullable BigDecimal quotient,
		@Nullable BigDecimal prices, String basis, String note, String period, String source) {

	/** The unit of pay. */
	public static final String PAY_UNIT = "dollars a year";

	private static final String HOURLY_UNIT = "dollars an hour";

	/** The column of a measure. */
	public static String column(Measure measure) {
		return (measure == Measure.EMPLOYMENT) ? "jobs" : measure.slug();
	}

	public static WageLine of(Wage wage, boolean atNationalPrices) {
		return new WageLine(wage.getArea().getName(), wage.getArea().getSort(), wage.getOccupation().getSoc(),
				wage.getOccupation().getName(), wage.getIndustry().getName(), wage.amount(Measure.EMPLOYMENT),
				wage.amount(Measure.P10, atNationalPrices), wage.amount(Measure.P25, atNationalPrices),
				wage.amount(Measure.MEDIAN, atNationalPrices), wage.amount(Measure.P75, atNationalPrices),
				wage.amount(Measure.P90, atNationalPrices), PAY_UNIT, wage.amount(Measure.QUOTIENT),
				wage.getArea().getPriceLevel(), basis(wage, atNationalPrices), wage.notes(), wage.getPeriod(),
				wage.getSource().getTitle());
	}

	/**
	 * The same occupation by the hour.
	 * @param wage the wage by the year
	 * @param pay what is paid by the hour, by measure
	 */
	public static WageLine byTheHour(Wage wage, Function<Measure, @Nullable BigDecimal> pay) {
		return new WageLine(wage.getArea().getName(), wage.getArea().getSort(), wage.getOccupation().getSoc(),
				wage.getOccupation().getName(), wage.getIndustry().getName(), wage.amount(Measure.EMPLOYMENT),
				pay.apply(Measure.P10), pay.apply(Measure.P25), pay.apply(Measure.MEDIAN), pay.apply(Measure.P75),
				pay.apply(Measure.P90), HOURLY_UNIT, wage.amount(Measure.QUOTIENT), wage.getArea().getPriceLevel(),
				basis(wage, false), "", wage.getPeriod(), wage.getSource().getTitle());
	}

	private static String basis(Wage wage, boolean atNationalPrices) {
		if (!atNationalPrices) {
			return "as published";
		}
		return (wage.getArea().getPriceLevel() != null) ? "computed: divided by the price level over 100"
				: "not computed: " + Wage.NO_PRICES;
	}

}
