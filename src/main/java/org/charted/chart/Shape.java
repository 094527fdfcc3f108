package org.charted.chart;

import java.util.Locale;

/**
 * The shapes of marks, which tell them apart without color.
 */
public enum Shape {

	CIRCLE("M%1$s %2$sm-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z"),

	SQUARE("M%1$s %2$sm-4 -4h8v8h-8z"),

	TRIANGLE("M%1$s %2$sm0 -5l5 9h-10z"),

	DIAMOND("M%1$s %2$sm0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z"),

	PLUS("M%1$s %2$sm-1.5 -5h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5v-3h3.5z"),

	CROSS("M%1$s %2$sm-5 -3.5l1.5 -1.5l3.5 3.5l3.5 -3.5l1.5 1.5l-3.5 3.5l3.5 3.5l-1.5 1.5l-3.5 -3.5l-3.5 3.5l-1.5 -1.5l3.5 -3.5z");

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
