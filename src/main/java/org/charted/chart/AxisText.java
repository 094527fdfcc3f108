package org.charted.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How amounts are written along an axis, where there is little room.
 */
public final class AxisText {

	private AxisText() {
	}

	/** Dollars in thousands, as in "$50k". */
	public static String dollars(BigDecimal dollars) {
		return (dollars.signum() == 0) ? "$0" : "$" + dollars.movePointLeft(3).setScale(0, RoundingMode.HALF_UP) + "k";
	}

	/** Percent, as in "7.1%" or "\u22125%". */
	public static String percent(BigDecimal percent) {
		return percent.stripTrailingZeros().toPlainString().replace('-', '\u2212') + "%";
	}

}
