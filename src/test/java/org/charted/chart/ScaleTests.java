package org.charted.chart;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScaleTests {

	private static final int LEFT = 54;

	private static final int RIGHT = 302;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			37000 81150        | 0 50000 100000
			107550 297510      | 0 100000 200000 300000
			7.1 15.2 3.1       | 0 5 10 15 20
			-5 10              | -5 0 5 10
			-4.7 -0.3          | -6 -4 -2 0
			-0.1 3.5           | -1 0 1 2 3 4
			4                  | 0 1 2 3 4
			100                | 0 50 100
			101                | 0 50 100 150
			0.04               | 0 0.01 0.02 0.03 0.04
			50 50 50           | 0 20 40 60
			0 0                | 0 1
			''                 | 0 1
			""")
	void endsAndStepsAreRound(String amounts, String marks) {
		assertThat(scale(numbers(amounts)).marks()).usingElementComparator(BigDecimal::compareTo)
			.containsExactlyElementsOf(numbers(marks));
	}

	@Test
	void endsOfTheLineAreEndsOfTheDrawing() {
		Scale scale = scale(numbers("-5 10"));
		assertThat(scale.place(new BigDecimal("-5"))).isEqualTo(LEFT);
		assertThat(scale.place(BigDecimal.TEN)).isEqualTo(RIGHT);
		assertThat(scale.place(BigDecimal.ZERO)).isEqualTo(136.7);
	}

	@Test
	void zeroIsOnTheLineEvenIfNoAmountIsNearIt() {
		Scale scale = scale(numbers("90000 95000"));
		assertThat(scale.place(BigDecimal.ZERO)).isEqualTo(LEFT);
	}

	@Test
	void zeroAloneHasAPlace() {
		assertThat(scale(numbers("0 0 0")).place(BigDecimal.ZERO)).isEqualTo(LEFT);
	}

	@Test
	void equalAmountsStandAtOnePlaceAwayFromZero() {
		Scale scale = scale(numbers("51140 51140"));
		assertThat(scale.place(new BigDecimal("51140.00"))).isEqualTo(scale.place(new BigDecimal("51140")))
			.isGreaterThan(scale.place(BigDecimal.ZERO));
	}

	@ParameterizedTest
	@MethodSource("manyAmounts")
	void placesRiseWithTheAmountsWithinTheLine(List<BigDecimal> amounts) {
		Scale scale = scale(amounts);
		assertThat(amounts.stream().sorted().map(scale::place)).isSorted()
			.allSatisfy((place) -> assertThat(place).isBetween((double) LEFT, (double) RIGHT));
	}

	@ParameterizedTest
	@MethodSource("manyAmounts")
	void marksAreFewEnoughToBeRead(List<BigDecimal> amounts) {
		Scale scale = scale(amounts);
		assertThat(scale.marks()).hasSizeBetween(2, 6);
		assertThat(scale.marks().get(0)).isEqualByComparingTo(scale.from());
		assertThat(scale.marks().get(scale.marks().size() - 1)).isEqualByComparingTo(scale.to());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			37000 81150        | 30000 40000 50000 60000 70000 80000 90000
			90000 95000        | 90000 91000 92000 93000 94000 95000
			51140 51940        | 51100 51200 51300 51400 51500 51600 51700 51800 51900 52000
			-5 11              | -6 -4 -2 0 2 4 6 8 10 12
			-47 -39            | -47 -46 -45 -44 -43 -42 -41 -40 -39
			7.1 7.9            | 7.1 7.2 7.3 7.4 7.5 7.6 7.7 7.8 7.9
			50 50 50           | 50 51
			50.5               | 50 51
			0                  | 0 1
			""")
	void aScaleOfPlacesHasRoundEndsNearTheAmounts(String amounts, String marks) {
		assertThat(Scale.between(numbers(amounts), LEFT, RIGHT).marks()).usingElementComparator(BigDecimal::compareTo)
			.containsExactlyElementsOf(numbers(marks));
	}

	@Test
	void aScaleOfPlacesDoesNotHaveToHoldZero() {
		assertThat(Scale.between(numbers("90000 95000"), LEFT, RIGHT).from()).isEqualByComparingTo("90000");
		assertThat(Scale.between(numbers("-90 -50"), LEFT, RIGHT).to()).isEqualByComparingTo("-50");
	}

	@ParameterizedTest
	@MethodSource("manyAmounts")
	void aScaleOfPlacesHoldsAllAmountsAndLittleElse(List<BigDecimal> amounts) {
		Scale scale = Scale.between(amounts, LEFT, RIGHT);
		BigDecimal least = Collections.min(amounts);
		BigDecimal most = Collections.max(amounts);
		assertThat(scale.from()).isLessThanOrEqualTo(least).isGreaterThan(least.subtract(scale.step()));
		assertThat(scale.to()).isGreaterThanOrEqualTo(most).isLessThan(most.add(scale.step()));
		assertThat(scale.marks()).hasSizeBetween(4, 11);
		assertThat(scale.marks().get(0)).isEqualByComparingTo(scale.from());
		assertThat(scale.marks().get(scale.marks().size() - 1)).isEqualByComparingTo(scale.to());
	}

	@ParameterizedTest
	@MethodSource("manyAmounts")
	void aScaleCanRunDownwards(List<BigDecimal> amounts) {
		Scale scale = Scale.between(amounts, RIGHT, LEFT);
		assertThat(scale.place(scale.from())).isEqualTo(RIGHT);
		assertThat(scale.place(scale.to())).isEqualTo(LEFT);
		assertThat(amounts.stream().sorted().map(scale::place)).isSortedAccordingTo(Comparator.reverseOrder())
			.allSatisfy((place) -> assertThat(place).isBetween((double) LEFT, (double) RIGHT));
		assertThat(scale.marks()).isSorted();
	}

	static Stream<List<BigDecimal>> manyAmounts() {
		Random random = new Random(2026);
		return IntStream.range(0, 40).mapToObj((i) -> {
			int scale = random.nextInt(9) - 4;
			boolean negative = random.nextBoolean();
			return IntStream.range(0, 5)
				.mapToObj((j) -> BigDecimal.valueOf(random.nextInt(2000) - (negative ? 1000 : 0), scale))
				.toList();
		});
	}

	private static Scale scale(List<BigDecimal> amounts) {
		return Scale.of(amounts, LEFT, RIGHT);
	}

	private static List<BigDecimal> numbers(String text) {
		return Arrays.stream(text.split(" ")).filter((word) -> !word.isEmpty()).map(BigDecimal::new).toList();
	}

}
