package org.charted.chart;

import java.util.Locale;

/**
 * The shapes of marks, which tell them apart without color.
 */
public enum Shape {

	CIRCLE("M%1$s %2$sm-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z"),

	SQUARE("M%1$s %2$sm-3.2 -3.2h6.4v6.4h-6.4z"),

	TRIANGLE("M%1$s %2$sm0 -4l4 7.2h-8z"),

	DIAMOND("M%1$s %2$sm0 -4.3l4.3 4.3l-4.3 4.3l-4.3 -4.3z"),

	PLUS("M%1$s %2$sm-1.2 -4h2.4v2.8h2.8v2.4h-2.8v2.8h-2.4v-2.8h-2.8v-2.4h2.8z"),

	CROSS("M%1$s %2$sm-4 -2.6l1.4 -1.4l2.6 2.6l2.6 -2.6l1.4 1.4l-2.6 2.6l2.6 2.6l-1.4 1.4l-2.6 -2.6l-2.6 2.6l-1.4 -1.4l2.6 -2.6z");

	private final String path;

	Shape(String path) {
		this.path = path;
	}

	/** The shape around a place, as SVG writes it. */
	public String path(double x, double y) {
		return String.format(Locale.ROOT, this.path, x, y);
	}

	/** The shape around the middle of a square of 12. */
	public String sample() {
		return path(6, 6);
	}

}
