package org.charted.chart;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShapeTests {

	@ParameterizedTest
	@EnumSource
	void aPathBeginsAtThePlaceGiven(Shape shape) {
		assertThat(shape.path(136.7, 20.5)).startsWith("M136.7 20.5m");
		assertThat(shape.path(0, 540)).startsWith("M0.0 540.0m");
	}

	@Test
	void noTwoShapesShareAPath() {
		assertThat(Stream.of(Shape.values()).map((shape) -> shape.path(1, 2))).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@EnumSource
	void aSampleStandsInTheMiddleOfItsSquare(Shape shape) {
		assertThat(shape.sample()).isEqualTo(shape.path(6, 6)).startsWith("M6.0 6.0m");
	}

	@ParameterizedTest
	@EnumSource
	void decimalsAreWrittenWithAPointWhereverTheServerStands(Shape shape) {
		String path = shape.path(136.7, 20.5);
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.GERMANY);
		try {
			assertThat(shape.path(136.7, 20.5)).isEqualTo(path).doesNotContain(",");
		}
		finally {
			Locale.setDefault(before);
		}
	}

}
