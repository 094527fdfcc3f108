package org.charted.program;

import org.charted.ServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Tests of miles between institutions. The pairs were worked without the program, as the
 * angle between two vectors times the mean radius of the earth.
 */
@ServiceTest
class DistanceTests {

	private static final double ROUNDING = 0.06;

	@Autowired
	private JdbcClient database;

	@ParameterizedTest
	@CsvSource(textBlock = """
			# from, to,  degrees of both,                              miles
			189705, 212878, 42.925206, -78.852577, 40.296777, -76.886408, 208.1
			146472, 239488, 42.354164, -88.012291, 44.526467, -88.105675, 150.2
			443261, 165194, 32.900527, -80.027313, 41.691911, -70.337334, 806.8
			140678, 136145, 34.639721, -83.530118, 30.473841, -83.420732, 287.9
			107619, 240453, 34.546155, -90.616884, 43.076848, -87.880488, 607.4
			483708, 206084, 40.709502, -73.615310, 41.660572, -83.614714, 523.8
			200785, 201672, 41.028170, -81.493109, 40.069314, -82.447441, 83.1
			201539, 201973, 40.799696, -81.378614, 39.896411, -83.799788, 141.9
			141811, 241225, 21.392670, -157.983771, 18.398864, -66.180773, 5872.2
			102553, 102614, 61.190163, -149.826190, 64.857560, -147.823146, 261.0
			""")
	void areThoseOfHand(String from, String to, double latitude, double longitude, double otherLatitude,
			double otherLongitude, double miles) {
		assertThat(Distance.miles(latitude, longitude, otherLatitude, otherLongitude)).isCloseTo(miles,
				within(ROUNDING));
		assertThat(this.database.sql("select %s from institution i where i.unitid = :unitid".formatted(Distance.SQL))
			.param("unitid", to)
			.param("latitude", latitude)
			.param("longitude", longitude)
			.query(Double.class)
			.single()).as(from).isCloseTo(miles, within(ROUNDING));
		assertThat(this.database
			.sql("select count(*) from institution i where i.unitid = :unitid and %s".formatted(Distance.BOX))
			.param("unitid", to)
			.param("latitude", latitude)
			.param("longitude", longitude)
			.param("height", Distance.height(miles + 1))
			.param("width", Distance.width(miles + 1, latitude))
			.query(Integer.class)
			.single()).as("in a box of that size").isOne();
	}

	@ParameterizedTest
	@CsvSource({ "0, under 1 mile", "0.99, under 1 mile", "1.2, 1 mile", "49.6, 50 miles", "5872.2, '5,872 miles'" })
	void areWrittenWhole(double miles, String words) {
		assertThat(Distance.print(miles)).isEqualTo(words.replace(' ', '\u00a0'));
	}

}
