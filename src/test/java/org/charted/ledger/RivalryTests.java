package org.charted.ledger;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.charted.source.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

class RivalryTests {

	private final Figure figure = new SampleFigure("one").figure();

	@ParameterizedTest
	@CsvSource({ "median, median, true", "median, mean, true", "p10, p10, true", "p10, p90, false",
			"median, p90, false", "p25, mean, false", "pay, median, true" })
	void isBetweenMeasuresThatAReaderCouldMixUp(String measure, String other, boolean rivals) {
		Figure one = new SampleFigure("one").set("measure", measure).figure();
		Figure two = new SampleFigure("two").set("measure", other).figure();
		assertThat(Rivalry.isRival(one, two)).isEqualTo(rivals);
		assertThat(Rivalry.isRival(two, one)).isEqualTo(rivals);
	}

	@Test
	void isNotWithItselfNorWithAnotherUnit() {
		assertThat(Rivalry.isRival(this.figure, new SampleFigure("one").figure())).isFalse();
		assertThat(Rivalry.isRival(this.figure, new SampleFigure("two").set("unit", "dollars an hour").figure()))
			.isFalse();
	}

	@ParameterizedTest
	@MethodSource
	void isExplained(UnaryOperator<SampleFigure> change, List<String> differences) {
		Figure other = change.apply(new SampleFigure("other")).figure();
		assertThat(Rivalry.differences(this.figure, other)).isEqualTo(differences);
	}

	static Stream<Arguments> isExplained() {
		return Stream.of(
				difference("another group", (other) -> other.population("readers", "Readers of a magazine"),
						"It counts another group: Readers of a magazine."),
				difference("another measure", (other) -> other.set("measure", "mean"),
						"It is another measure: mean, not median."),
				difference("another place", (other) -> other.set("geography", "Ohio"),
						"It is about another place: Ohio."),
				difference("an earlier period", (other) -> other.period("2023-05"),
						"It is for an earlier period: May 2023."),
				difference("a later period", (other) -> other.period("2025"), "It is for a later period: 2025."),
				difference("another grade", (other) -> other.set("grade", Grade.REPORTED),
						"A dated third party says so."),
				difference("several differences",
						(other) -> other.population("readers", "Readers").period("2025").set("grade", Grade.WEAK),
						"It counts another group: Readers.", "It is for a later period: 2025.",
						"A third party that is undated, old or contradicted says so."),
				difference("nothing but the source", (other) -> other.source("Office"),
						"It comes from another source."));
	}

	private static Arguments difference(String name, UnaryOperator<SampleFigure> change, String... sentences) {
		return argumentSet(name, change, List.of(sentences));
	}

}
