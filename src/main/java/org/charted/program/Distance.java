package org.charted.program;

/**
 * Distances in miles along the ground.
 */
public final class Distance {

	/** The mean radius of the earth in miles. */
	private static final double RADIUS = 3958.7613;

	/** The miles from one degree of latitude to the next. */
	private static final double MILES_A_DEGREE = RADIUS * Math.PI / 180;

	/** So near a pole nothing is taught, and a degree of longitude is no measure. */
	private static final double LEAST_COSINE = 0.01;

	/**
	 * The distance of an institution "i" from the parameters "latitude" and "longitude",
	 * by the haversine formula, as SQL. Rounding can carry a number above one, which has
	 * no arc sine. Without the cast, H2 would go on in slow decimal numbers.
	 */
	public static final String SQL = """
			(2 * cast(%s as double precision) * asin(least(1, sqrt(power(sin(radians(i.latitude - :latitude) / 2), 2)
			+ cos(radians(:latitude)) * cos(radians(i.latitude)) * power(sin(radians(i.longitude - :longitude) / 2), 2)))))
			"""
		.formatted(RADIUS);

	/** A box around the same point that an index can search, as SQL. */
	public static final String BOX = """
			i.latitude between :latitude - :height and :latitude + :height
			and i.longitude between :longitude - :width and :longitude + :width
			""";

	private Distance() {
	}

	/** The height of a box that reaches so many miles to the north, in degrees. */
	public static double height(double miles) {
		return miles / MILES_A_DEGREE;
	}

	/** The width of a box that reaches so many miles to the east, in degrees. */
	public static double width(double miles, double latitude) {
		// the parallels are shorter at its poleward edge
		double farthest = Math.toRadians(Math.min(90, Math.abs(latitude) + height(miles)));
		return height(miles) / Math.max(LEAST_COSINE, Math.cos(farthest));
	}

	/** The miles between two places. */
	public static double miles(double latitude, double longitude, double otherLatitude, double otherLongitude) {
		double north = Math.sin(Math.toRadians(otherLatitude - latitude) / 2);
		double east = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
		double square = north * north
				+ Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(otherLatitude)) * east * east;
		return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(square)));
	}

	/** As a reader writes them: nobody measures them from door to door. */
	public static String print(double miles) {
		return (miles < 1) ? "under\u00a01\u00a0mile"
				: "%,d\u00a0%s".formatted(Math.round(miles), (Math.round(miles) == 1) ? "mile" : "miles");
	}

}
