package org.charted.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.charted.chart.Timeline.Event;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the names at the ends of the lines of a timeline.
 */
class NameTests {

	private static final String LONG = "Medical and health services managers, median";

	@Test
	void theLastOfANameIsNamedBesideTheDrawing() {
		List<Name> names = names(event("2024", "50", "Records"), event("2025", "51", "Records"),
				event("2025", "90", LONG), event("2025", "70", null));
		assertThat(names).extracting((name) -> String.join(" ", name.lines())).containsExactly(LONG, "Records");
		assertThat(names.get(0).lines()).hasSizeGreaterThan(1)
			.allSatisfy((line) -> assertThat(line).hasSizeLessThan(20));
	}

	@Test
	void whatEndsLongBeforeIsNotNamedThere() {
		assertThat(names(event("2015", "50", "Gone"), event("2025", "51", "Here"))).extracting(Name::lines)
			.containsExactly(List.of("Here"));
	}

	@ParameterizedTest
	@MethodSource("manyAmounts")
	void namesCoverNeitherOneAnotherNorTheEdges(List<Integer> amounts) {
		List<Event> events = new ArrayList<>(List.of(event("2020", "0", null), event("2020", "100", null)));
		IntStream.range(0, amounts.size())
			.forEach((i) -> events.add(event("2025", String.valueOf(amounts.get(i)), LONG + " " + i)));
		List<Name> names = names(events.toArray(Event[]::new));
		assertThat(names).hasSameSizeAs(amounts);
		double before = 0;
		for (Name name : names) {
			assertThat(name.y() - Name.LINE).isGreaterThanOrEqualTo(before - Name.LINE / 2.0);
			before = name.y(name.lines().size() - 1);
			assertThat(before).isLessThanOrEqualTo(Timeline.HEIGHT);
		}
	}

	@Test
	void aNameWithRoomStandsBesideItsAmount() {
		Timeline timeline = timeline(event("2020", "0", null), event("2025", "50", "Records"),
				event("2020", "100", null));
		assertThat(timeline.names().get(0).y() - timeline.points().get(1).y()).isBetween(0.0, 6.0);
	}

	static Stream<List<Integer>> manyAmounts() {
		Random random = new Random(2026);
		return IntStream.range(0, 30).mapToObj((i) -> random.ints(1 + random.nextInt(9), 0, 100).boxed().toList());
	}

	private static List<Name> names(Event... events) {
		return timeline(events).names();
	}

	private static Timeline timeline(Event... events) {
		return Timeline.of("pay", "Pay", "Pay in words", List.of(events), null, BigDecimal::toPlainString);
	}

	private static Event event(String year, String amount, @Nullable String name) {
		return new Event("A figure", "/figures/" + year + amount + name, new BigDecimal(year), new BigDecimal(year),
				new BigDecimal(amount), Shape.CIRCLE, 1, null, name);
	}

}
