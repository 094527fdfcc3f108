package org.charted.pay.place;

import java.math.BigDecimal;

import org.charted.ledger.FigureView;
import org.charted.profile.Value;
import org.charted.source.Grade;
import org.charted.wage.Area;
import org.charted.wage.Measure;
import org.charted.wage.Occupations;
import org.charted.wage.Wage;
import org.charted.wage.WageLine;
import org.charted.web.Address;
import org.jspecify.annotations.Nullable;

/**
 * Cells of the tables of places as values of a profile.
 */
public final class PlaceValues {

	private PlaceValues() {
	}

	/** What an occupation pays in a place; {@code null} when it was not published. */
	public static Value.@Nullable OfTable published(@Nullable Wage wage, Measure measure) {
		BigDecimal amount = (wage != null) ? wage.amount(measure) : null;
		if (wage == null || amount == null) {
			return null;
		}
		return new Value.OfTable(table(wage.getArea(), wage.getOccupation().getSoc()), wage.getArea().getName(),
				WageLine.column(measure), amount, unit(measure), measure.print(amount),
				measure.label() + ": " + measure.meaning(), wage.getOccupation().getName(), wage.getArea().getName(),
				wage.getPeriod(), wage.getSource().getPublisher(),
				wage.getSource().getShortName() + ", " + wage.getPeriod(), Grade.COPY, wage.getArea().getPath());
	}

	private static String unit(Measure measure) {
		return switch (measure) {
			case EMPLOYMENT -> "jobs";
			case QUOTIENT -> "times";
			default -> WageLine.PAY_UNIT;
		};
	}

	/** Where a place stands as a line of a file. */
	private static String table(Area area, @Nullable String soc) {
		return switch (area.getKind()) {
			case NATION -> area.getPath() + ".csv";
			case STATE -> Address.of(StateFilter.PATH + ".csv").with(Occupations.PARAMETER, soc).toString();
			case METRO, NONMETRO -> Address.of(MetroFilter.PATH + ".csv").with(Occupations.PARAMETER, soc).toString();
		};
	}

	/**
	 * What prices are in a place; {@code null} when nobody makes that.
	 * @param area the place
	 * @param nation the figure of the whole country, which says who publishes those of
	 * places
	 */
	public static Value.@Nullable OfTable priceLevel(Area area, @Nullable FigureView nation) {
		BigDecimal level = area.getPriceLevel();
		return (level == null || nation == null) ? null
				: new Value.OfTable(table(area, null), area.getName(), "prices", level, nation.unit(),
						Area.printPriceLevel(level), nation.counts(), nation.population(), area.getName(),
						nation.period(), nation.publisher(), nation.by(), nation.grade(), nation.path());
	}

}
