package org.charted.pay.place;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.charted.chart.TileMap;
import org.charted.wage.Area;
import org.charted.wage.Occupation;
import org.charted.wage.Wage;

/**
 * Draws the states as tiles of equal size.
 */
final class StateMap {

	private StateMap() {
	}

	static TileMap of(StateFilter filter, Occupation occupation, List<Wage> states) {
		List<TileMap.Place> entries = states.stream().map((wage) -> entry(filter, wage)).toList();
		String prices = filter.isComputed() ? ", at national prices (computed)" : "";
		String title = "%s of %s by state%s, %s".formatted(filter.measure().label(), occupation.getNameInSentence(),
				prices, states.isEmpty() ? "" : states.get(0).getPeriod());
		List<String> words = entries.stream().map(TileMap.Place::words).toList();
		return TileMap.of("state-map", title, String.join("; ", words) + ".", entries);
	}

	/** How to read the tiles. */
	static String note(StateFilter filter) {
		String unit = filter.measure().isPay() ? "Numbers in thousands of dollars a year. " : "";
		String missing = filter.isComputed() ? "not published, or without a price level" : "not published";
		return unit + "* A small sample: fewer than %d jobs, or jobs not published. \u2013 Pay or jobs %s. "
			.formatted(Wage.FEW_JOBS, missing) + "Puerto Rico stands apart; it is not drawn where it lies.";
	}

	private static TileMap.Place entry(StateFilter filter, Wage wage) {
		Area state = wage.getArea();
		BigDecimal amount = wage.amount(filter.measure(), filter.atNationalPrices());
		String words = state.getName() + ": " + wage.text(filter.measure(), filter.atNationalPrices());
		if (amount != null && wage.isSmallSample()) {
			words += ", " + wage.sample();
		}
		return new TileMap.Place(state.getCode().toUpperCase(Locale.ROOT),
				Objects.requireNonNull(state.getTileColumn()), Objects.requireNonNull(state.getTileRow()),
				state.getPath(), amount, (amount != null) ? filter.measure().printShort(amount) : "\u2013", words,
				amount != null && wage.isSmallSample());
	}

}
