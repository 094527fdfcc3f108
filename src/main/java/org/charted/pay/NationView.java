package org.charted.pay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.charted.chart.Chart;
import org.charted.ledger.FigureView;
import org.charted.wage.Measure;
import org.charted.wage.Wage;
import org.charted.wage.WageLine;
import org.jspecify.annotations.Nullable;

/**
 * What the occupations pay in the whole country.
 *
 * @param wages the occupations, all of them together last
 * @param figures the figures behind them, by topic and measure
 */
record NationView(List<Wage> wages, Map<String, Map<String, FigureView>> figures) {

	static final String PATH = "/pay";

	/** What is measured of pay by the hour. */
	static final List<Measure> HOURLY = Measure.ofIndustries().stream().filter(Measure::isPay).toList();

	/** The question of the ledger that a wage answers. */
	static String topic(Wage wage) {
		return "pay." + wage.getOccupation().getSoc();
	}

	/** All occupations on one axis, the best-paid first. */
	public Optional<Chart> chart() {
		String period = this.wages.isEmpty() ? "" : this.wages.get(0).getPeriod();
		return PayChart.of("pay-by-occupation", "Pay a year by occupation, " + period, PayChart.byMedian(this.wages),
				(wage) -> wage.getOccupation().getName(), (wage) -> wage.getOccupation().isOfTheField());
	}

	/** What the chart leaves out. */
	public List<String> notDrawn() {
		return PayChart.notDrawn(this.wages, (wage) -> wage.getOccupation().getName());
	}

	/** The ledger's entry of an amount, or {@code null} when it has none. */
	public @Nullable FigureView figure(Wage wage, Measure measure) {
		return this.figures.getOrDefault(topic(wage), Map.of()).get(measure.slug());
	}

	/** What pay by the hour is called in the ledger. */
	static String hourly(Measure measure) {
		return "hourly " + measure.slug();
	}

	/** The columns of a table of pay by the hour. */
	public List<Measure> hourlyMeasures() {
		return HOURLY;
	}

	/** The ledger's entry of pay by the hour, or {@code null} when it has none. */
	public @Nullable FigureView byTheHour(Wage wage, Measure measure) {
		return this.figures.getOrDefault(topic(wage), Map.of()).get(hourly(measure));
	}

	/**
	 * Why an occupation has no pay by the hour: not what was withheld, but what we lack.
	 */
	public String withoutHourly(Wage wage) {
		return hasHourly(wage) ? Wage.NOT_PUBLISHED : Wage.NOT_IN_TABLES;
	}

	/**
	 * The lines of a file: each occupation by the year, and by the hour as far as known.
	 */
	List<WageLine> lines() {
		return this.wages.stream()
			.flatMap((wage) -> Stream.concat(Stream.of(WageLine.of(wage, false)), hourlyLine(wage)))
			.toList();
	}

	private boolean hasHourly(Wage wage) {
		return HOURLY.stream().anyMatch((measure) -> byTheHour(wage, measure) != null);
	}

	private Stream<WageLine> hourlyLine(Wage wage) {
		return !hasHourly(wage) ? Stream.empty() : Stream.of(WageLine.byTheHour(wage, (measure) -> {
			FigureView figure = byTheHour(wage, measure);
			return (figure != null) ? figure.low() : null;
		}));
	}

}
