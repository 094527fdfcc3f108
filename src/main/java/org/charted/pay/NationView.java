package org.charted.pay;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.charted.chart.Chart;
import org.charted.ledger.FigureView;
import org.charted.wage.Measure;
import org.charted.wage.Wage;
import org.jspecify.annotations.Nullable;

/**
 * What the occupations pay in the whole country.
 *
 * @param wages the occupations, all of them together last
 * @param figures the figures behind them, by topic and measure
 */
record NationView(List<Wage> wages, Map<String, Map<String, FigureView>> figures) {

	static final String PATH = "/pay";

	/** The question of the ledger that a wage answers. */
	static String topic(Wage wage) {
		return "pay." + wage.getOccupation().getSoc();
	}

	/** All occupations on one axis. */
	public Optional<Chart> chart() {
		String period = this.wages.isEmpty() ? "" : this.wages.get(0).getPeriod();
		return PayChart.of("pay-by-occupation", "Pay a year by occupation, " + period, this.wages,
				(wage) -> wage.getOccupation().getName());
	}

	/** What the chart leaves out. */
	public List<String> notDrawn() {
		return PayChart.notDrawn(this.wages, (wage) -> wage.getOccupation().getName());
	}

	/** The ledger's entry of an amount, or {@code null} when it has none. */
	public @Nullable FigureView figure(Wage wage, Measure measure) {
		return this.figures.getOrDefault(topic(wage), Map.of()).get(measure.slug());
	}

}
