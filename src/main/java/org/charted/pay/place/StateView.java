package org.charted.pay.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.charted.chart.Chart;
import org.charted.pay.PayChart;
import org.charted.wage.Area;
import org.charted.wage.Measure;
import org.charted.wage.Wage;
import org.charted.wage.WageLine;
import org.jspecify.annotations.Nullable;

/**
 * What the occupations pay in a state.
 *
 * @param area the state
 * @param pairs its occupations, each beside the whole country
 * @param areas its metropolitan and nonmetropolitan areas
 */
record StateView(Area area, List<Pair> pairs, StateAreas areas) {

	/**
	 * An occupation in the state and in the whole country.
	 *
	 * @param here the state
	 * @param nation the whole country
	 */
	public record Pair(Wage here, Wage nation) {

		/**
		 * How far the median of the state is from that of the country, in whole percent;
		 * {@code null} when either was not published.
		 */
		@Nullable Integer percentAbove() {
			BigDecimal median = this.here.amount(Measure.MEDIAN);
			BigDecimal all = this.nation.amount(Measure.MEDIAN);
			return (median == null || all == null) ? null
					: median.subtract(all).movePointRight(2).divide(all, 0, RoundingMode.HALF_UP).intValueExact();
		}

		/** The same as a reader writes it. */
		public String againstTheNation() {
			Integer percent = percentAbove();
			if (percent == null) {
				return Wage.NOT_PUBLISHED;
			}
			return (percent == 0) ? "about the same"
					: "%d%% %s".formatted(Math.abs(percent), (percent > 0) ? "more" : "less");
		}

	}

	/** The occupations of the field, which most readers ask for. */
	public List<Pair> ofTheField() {
		return this.pairs.stream().filter((pair) -> pair.here().getOccupation().isOfTheField()).toList();
	}

	/** The occupations of the field here and in the whole country on one axis. */
	public Optional<Chart> chart() {
		return PayChart.of("pay-here", "Pay a year here and in the whole country", drawn(), StateView::label,
				(wage) -> wage.getArea().getCode().equals(this.area.getCode()));
	}

	/** What the chart leaves out. */
	public List<String> notDrawn() {
		return PayChart.notDrawn(drawn(), StateView::label);
	}

	private List<Wage> drawn() {
		return ofTheField().stream().flatMap((pair) -> Stream.of(pair.here(), pair.nation())).toList();
	}

	private static String label(Wage wage) {
		return wage.getOccupation().getName() + ", " + wage.getArea().getName();
	}

	/** The same as a file, with all areas. */
	List<WageLine> lines() {
		return Stream
			.of(this.pairs.stream().map(Pair::here), this.pairs.stream().map(Pair::nation),
					this.areas.all().values().stream().flatMap(List::stream))
			.flatMap((wages) -> wages)
			.map((wage) -> WageLine.of(wage, false))
			.toList();
	}

}
