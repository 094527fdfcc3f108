package org.charted.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.data.Offset;
import org.charted.chart.Timeline.Event;
import org.charted.chart.Timeline.Line;
import org.charted.chart.Timeline.Point;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TimelineTests {

	private static final BigDecimal BREAK_FROM = new BigDecimal("2018.5");

	private static final BigDecimal BREAK_TO = new BigDecimal("2019.25");

	private static final BigDecimal LONGEST_LINE = new BigDecimal("1.5");

	/** Half of what a mark covers. */
	private static final double HALF_A_MARK = 4.3;

	/**
	 * Marks nearer than this cover one another, but for the tenth to which places are
	 * rounded.
	 */
	private static final double APART = 7.8;

	private static final Offset<Double> ROUNDING = within(0.2);

	private static final Pattern LINE = Pattern.compile("M(\\S+) (\\S+) L(\\S+) (\\S+)");

	/** How many figures there are, as no two have one address. */
	private int figures;

	private record Stretch(double fromX, double fromY, double toX, double toY) {

		static Stretch of(Line line) {
			Matcher matcher = LINE.matcher(line.path());
			assertThat(line.path()).matches(LINE);
			matcher.matches();
			return new Stretch(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)),
					Double.parseDouble(matcher.group(3)), Double.parseDouble(matcher.group(4)));
		}

	}

	@ParameterizedTest
	@MethodSource("manyTimelines")
	void marksStayWithinTheDrawing(List<Event> entries) {
		assertThat(timeline(entries).points()).allSatisfy((point) -> {
			assertThat(point.x()).isBetween(HALF_A_MARK, Timeline.WIDTH - HALF_A_MARK);
			assertThat(point.end()).isBetween(0.0, (double) Timeline.WIDTH);
			assertThat(point.y()).isBetween(HALF_A_MARK, (double) Timeline.BOTTOM);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "2015", "2020" })
	void marksThatGiveWayAtAnEndStayOnTheTimeAxis(String time) {
		List<Event> entries = new ArrayList<>(IntStream.range(0, 3).mapToObj((i) -> mark(time, "50")).toList());
		entries.add(mark("2015", "10"));
		entries.add(mark("2020", "90"));
		Timeline timeline = timeline(entries);
		double left = timeline.years().get(0).x();
		double right = timeline.years().get(timeline.years().size() - 1).x();
		assertThat(timeline.points()).allSatisfy((point) -> assertThat(point.x()).isBetween(left, right));
		assertApart(timeline.points());
	}

	@Test
	void timeRunsFromLeftToRight() {
		Timeline timeline = timeline(mark("2015.25", "10"), mark("2017", "90"), mark("2022.5", "10"),
				mark("2024", "50"));
		assertThat(timeline.points()).extracting(Point::x).isSorted().doesNotHaveDuplicates();
		assertThat(timeline.years()).extracting(Chart.Mark::x).isSorted().doesNotHaveDuplicates();
		assertThat(timeline.gap().from()).isLessThan(timeline.gap().to())
			.isBetween(timeline.points().get(1).x(), timeline.points().get(2).x());
	}

	@Test
	void amountsRunFromBottomToTop() {
		Timeline timeline = timeline(mark("2015", "90000"), mark("2016", "51140"), mark("2017", "-20"));
		assertThat(timeline.points()).extracting(Point::y).isSorted().doesNotHaveDuplicates();
	}

	@Test
	void equalTimesAndEqualAmountsStandInOneLine() {
		Timeline timeline = timeline(mark("2016.50", "10"), mark("2016.5", "90"), mark("2021", "90.0"));
		assertThat(timeline.points().get(0).x()).isEqualTo(timeline.points().get(1).x());
		assertThat(timeline.points().get(1).y()).isEqualTo(timeline.points().get(2).y());
	}

	@Test
	void marksStandWhereTheAxesSay() {
		Timeline timeline = timeline(mark("2016", "10"), mark("2018", "30"), mark("2021", "20"));
		Map<String, Double> years = timeline.years()
			.stream()
			.collect(Collectors.toMap(Chart.Mark::text, Chart.Mark::x));
		Map<String, Double> amounts = timeline.amounts()
			.stream()
			.collect(Collectors.toMap(Chart.Mark::text, Chart.Mark::x));
		assertThat(timeline.points()).extracting(Point::x)
			.containsExactly(years.get("2016"), years.get("2018"), years.get("2021"));
		assertThat(timeline.points()).extracting(Point::y)
			.containsExactly(amounts.get("10"), amounts.get("30"), amounts.get("20"));
	}

	@Test
	void aSpanEndsToTheRightOfItsBeginning() {
		Timeline timeline = timeline(span("2014", "2024", "10"), mark("2016", "20"), span("2015", "2015.5", "30"));
		assertThat(timeline.points()).extracting(Point::isSpan).containsExactly(true, false, true);
		assertThat(timeline.points()).filteredOn(Point::isSpan)
			.allSatisfy((point) -> assertThat(point.end()).isGreaterThan(point.x()));
		Point mark = timeline.points().get(1);
		assertThat(mark.end()).isEqualTo(mark.x());
		assertThat(timeline.points().get(0).end()).isEqualTo(timeline.years().get(timeline.years().size() - 1).x());
	}

	@ParameterizedTest
	@MethodSource("manyTimelines")
	void aSpanNeverRunsBackwards(List<Event> entries) {
		assertThat(timeline(entries).points()).filteredOn(Point::isSpan)
			.allSatisfy((point) -> assertThat(point.end()).isGreaterThanOrEqualTo(point.x()));
	}

	@Test
	void aShortSpanThatGivesWayDoesNotTurnAround() {
		Timeline timeline = timeline(mark("2014", "10"), mark("2016", "50"), span("2016", "2016.1", "50"),
				mark("2024", "90"));
		Point span = timeline.points().get(2);
		assertThat(span.end()).isGreaterThan(span.x());
		assertApart(timeline.points());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# times of a series               | lines
			2015.4 2016.4 2017.4              | 2
			2017.4 2015.4 2016.4              | 2
			2015 2016.5                       | 1
			2015 2016.51                      | 0
			2015 2017                         | 0
			2018 2018.5                       | 1
			2018 2018.6                       | 0
			2018.4 2019.4                     | 0
			2018.5 2019.25                    | 0
			2018.6 2019                       | 0
			2019 2019.25                      | 0
			2019.25 2020                      | 1
			2017.4 2018.4 2019.4 2020.4       | 2
			2020                              | 0
			2020 2020                         | 1
			""")
	void linesJoinFiguresOfOneSeriesThatAreNearInTimeAndNotAcrossTheBreak(String times, int lines) {
		List<Event> entries = new ArrayList<>(
				Stream.of(times.split(" ")).map((time) -> joined("one", time, "50")).toList());
		entries.add(mark("2014", "10"));
		entries.add(mark("2022", "90"));
		assertThat(timeline(entries).lines()).hasSize(lines);
	}

	@Test
	void linesRunFromEachFigureOfASeriesToTheNextAndInItsTone() {
		Timeline timeline = timeline(joined("one", "2017", "30"), joined("one", "2015", "10"),
				joined("other", "2016", "90"), joined("one", "2016", "20"), mark("2016.5", "40"), mark("2017.5", "45"));
		Point third = timeline.points().get(0);
		Point first = timeline.points().get(1);
		Point second = timeline.points().get(3);
		assertThat(timeline.lines()).extracting(Stretch::of)
			.containsExactly(new Stretch(first.x(), first.y(), second.x(), second.y()),
					new Stretch(second.x(), second.y(), third.x(), third.y()));
		assertThat(timeline.lines()).extracting(Line::tone).containsOnly(second.entry().tone());
	}

	@ParameterizedTest
	@MethodSource("manyTimelines")
	void noLineRunsAcrossTheBreak(List<Event> entries) {
		Timeline timeline = timeline(entries);
		assertThat(timeline.lines()).extracting(Stretch::of).allSatisfy((line) -> {
			assertThat(line.fromX()).isLessThanOrEqualTo(line.toX());
			assertThat(line.toX() <= timeline.gap().from() || line.fromX() >= timeline.gap().to())
				.as("%s and %s", line, timeline.gap())
				.isTrue();
		});
	}

	@ParameterizedTest
	@MethodSource("manyTimelines")
	void linesJoinMarksOfOneSeriesWithinOneAndAHalfYears(List<Event> entries) {
		Timeline timeline = timeline(entries);
		Set<String> allowed = new HashSet<>();
		timeline.points()
			.forEach((one) -> timeline.points()
				.stream()
				.filter((next) -> isOneSeries(one.entry(), next.entry())
						&& next.entry().from().subtract(one.entry().from()).abs().compareTo(LONGEST_LINE) <= 0)
				.forEach((next) -> allowed.add("M%s %s L%s %s".formatted(one.x(), one.y(), next.x(), next.y()))));
		assertThat(timeline.lines()).extracting(Line::path).isSubsetOf(allowed);
	}

	@Test
	void manyTimelinesHaveLinesAndMarksThatGiveWay() {
		List<Timeline> timelines = manyTimelines().map(TimelineTests::timeline).toList();
		assertThat(timelines).anySatisfy((timeline) -> assertThat(timeline.lines()).hasSizeGreaterThan(3));
		assertThat(timelines).anySatisfy((timeline) -> assertThat(timeline.points()).anySatisfy(
				(point) -> assertThat(point.x()).isNotCloseTo(place(timeline, point.entry().from()), ROUNDING)));
	}

	@ParameterizedTest
	@MethodSource("manyTimelines")
	void aMarkGivesWayByEightMonthsAtMost(List<Event> entries) {
		Timeline timeline = timeline(entries);
		double eightMonths = (place(timeline, new BigDecimal("2017")) - place(timeline, new BigDecimal("2016"))) * 8
				/ 12;
		assertThat(timeline.points()).allSatisfy((point) -> assertThat(point.x())
			.isCloseTo(place(timeline, point.entry().from()), within(eightMonths + ROUNDING.value)));
	}

	@Test
	void marksThatWouldCoverEachOtherStandSideBySide() {
		Timeline timeline = timeline(mark("2015", "10"), mark("2017", "50"), mark("2017", "50"), mark("2017", "50"),
				mark("2017.1", "50"), mark("2021", "90"));
		assertApart(timeline.points());
	}

	@Test
	void withoutABreakLinesJoinAllThatIsNearInTime() {
		List<Event> entries = List.of(joined("one", "2017.5", "10"), joined("one", "2018.4", "20"),
				joined("one", "2019.3", "30"));
		assertThat(timeline(entries).lines()).hasSize(1);
		Timeline whole = Timeline.of("pay", "Pay", "Pay in words", entries, null, BigDecimal::toPlainString);
		assertThat(whole.lines()).hasSize(2);
		assertThat(whole.gap()).isNull();
	}

	@ParameterizedTest
	@MethodSource("manyTimelines")
	void marksThatLinesJoinStandAtTheirTrueTime(List<Event> entries) {
		Timeline timeline = timeline(entries);
		assertThat(timeline.points()).filteredOn((point) -> isJoined(point, timeline.lines()))
			.allSatisfy((point) -> assertThat(point.x()).isCloseTo(place(timeline, point.entry().from()), ROUNDING));
	}

	@ParameterizedTest
	@MethodSource("manyTimelines")
	void everyMarkStandsAtItsTrueHeight(List<Event> entries) {
		List<Point> points = timeline(entries).points();
		assertThat(points.stream().sorted(Comparator.comparing((point) -> point.entry().amount())).map(Point::y))
			.isSortedAccordingTo(Comparator.reverseOrder());
	}

	@ParameterizedTest
	@MethodSource("manyTimelines")
	void aMarkThatGivesWayStaysOnItsSideOfTheBreak(List<Event> entries) {
		Timeline timeline = timeline(entries);
		assertThat(timeline.points()).allSatisfy((point) -> {
			BigDecimal time = point.entry().from();
			if (time.compareTo(BREAK_FROM) <= 0) {
				assertThat(point.x()).isLessThanOrEqualTo(timeline.gap().from());
			}
			else if (time.compareTo(BREAK_TO) >= 0) {
				assertThat(point.x()).isGreaterThanOrEqualTo(timeline.gap().to());
			}
			else {
				assertThat(point.x()).isStrictlyBetween(timeline.gap().from(), timeline.gap().to());
			}
		});
	}

	@Test
	void marksAtAnEdgeOfTheBreakGiveWayFromIt() {
		Timeline timeline = timeline(mark("2015", "10"), mark("2018.5", "50"), mark("2018.5", "50"),
				mark("2018.5", "50"), mark("2019.25", "80"), mark("2019.25", "80"), mark("2019.25", "80"),
				mark("2021", "90"));
		List<Double> places = timeline.points().stream().map(Point::x).toList();
		assertThat(places.subList(1, 4)).allSatisfy((x) -> assertThat(x).isLessThanOrEqualTo(timeline.gap().from()));
		assertThat(places.subList(4, 7)).allSatisfy((x) -> assertThat(x).isGreaterThanOrEqualTo(timeline.gap().to()));
		assertApart(timeline.points());
	}

	@Test
	void marksGiveWayToThoseThatLinesJoin() {
		Timeline timeline = timeline(mark("2015.4", "50"), joined("one", "2015.4", "50"), joined("one", "2016.4", "50"),
				mark("2017", "90"));
		Point first = timeline.points().get(0);
		Point joined = timeline.points().get(1);
		assertThat(joined.x()).isCloseTo(place(timeline, new BigDecimal("2015.4")), ROUNDING);
		assertThat(first.x()).isNotEqualTo(joined.x());
		assertThat(distance(first, joined)).isGreaterThanOrEqualTo(APART);
	}

	@Test
	void marksOfASeriesThatNoLineJoinsGiveWayToo() {
		Timeline timeline = timeline(joined("one", "2013", "50"), joined("one", "2016", "50"), mark("2016", "50"),
				mark("2021", "90"));
		assertThat(timeline.lines()).isEmpty();
		assertApart(timeline.points());
	}

	@Test
	void aMarkWithNoneNearStandsAtItsTrueTime() {
		Timeline timeline = timeline(mark("2015.4", "10"), mark("2016.7", "50"), mark("2021.2", "90"));
		assertThat(timeline.points())
			.allSatisfy((point) -> assertThat(point.x()).isCloseTo(place(timeline, point.entry().from()), ROUNDING));
	}

	@ParameterizedTest
	@MethodSource("manyTimelines")
	void pointsComeInTheOrderOfTheEntries(List<Event> entries) {
		assertThat(timeline(entries).points()).extracting(Point::entry).containsExactlyElementsOf(entries);
	}

	@Test
	void aMarkIsDrawnInItsShapeAtItsPlace() {
		Point point = timeline(mark("2015", "10"), mark("2020", "20")).points().get(1);
		assertThat(point.mark()).isEqualTo(Shape.DIAMOND.path(point.x(), point.y()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# from   | to      | years
			2016     | 2020    | 2016 2017 2018 2019 2020
			2016.01  | 2019.99 | 2016 2017 2018 2019 2020
			2016.5   | 2016.6  | 2016 2017
			2016     | 2016    | 2016 2017
			2016     | 2022    | 2016 2017 2018 2019 2020 2021 2022
			2016     | 2023    | 2016 2018 2020 2022
			2014     | 2034    | 2014 2018 2022 2026 2030 2034
			1990.3   | 2034    | 1990 1998 2006 2014 2022 2030
			""")
	void yearsOfTheAxisAreWholeAndFew(String from, String to, String years) {
		List<Chart.Mark> marks = timeline(mark(from, "10"), mark(to, "20")).years();
		assertThat(marks.stream().map(Chart.Mark::text).collect(Collectors.joining(" "))).isEqualTo(years);
		assertThat(marks).extracting(Chart.Mark::x).isSorted().doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("manyTimelines")
	void thereAreAtMostSevenYearsOnTheAxis(List<Event> entries) {
		assertThat(timeline(entries).years()).hasSizeBetween(2, 7)
			.extracting(Chart.Mark::text)
			.allSatisfy((year) -> assertThat(year).matches("\\d{4}"))
			.isSorted();
	}

	@ParameterizedTest
	@MethodSource("manyTimelines")
	void marksOfTheOtherAxisAscendWithinTheDrawing(List<Event> entries) {
		List<Chart.Mark> marks = timeline(entries).amounts();
		assertThat(marks).hasSizeGreaterThan(1);
		assertThat(marks.stream().map(Chart.Mark::text).map(BigDecimal::new)).isSorted().doesNotHaveDuplicates();
		assertThat(marks.stream().map(Chart.Mark::x)).isSortedAccordingTo(Comparator.reverseOrder())
			.doesNotHaveDuplicates()
			.allSatisfy((y) -> assertThat(y).isBetween(0.0, (double) Timeline.BOTTOM));
	}

	@Test
	void amountsOfTheAxisAreWrittenAsTold() {
		Timeline timeline = Timeline.of("pay", "Pay", "Pay in words", List.of(mark("2015", "0"), mark("2016", "40")),
				new Timeline.Break(BREAK_FROM, BREAK_TO, "redrawn"), (amount) -> amount.toPlainString() + " dollars");
		assertThat(timeline.amounts()).extracting(Chart.Mark::text).startsWith("0 dollars").endsWith("40 dollars");
		assertThat(timeline.gap().words()).isEqualTo("redrawn");
	}

	@Test
	void theMiddleOfTheBreakIsBetweenItsEnds() {
		Timeline.Gap gap = timeline(mark("2015", "10"), mark("2022", "20")).gap();
		assertThat(gap.middle()).isBetween(gap.from(), gap.to());
		assertThat(gap.width()).isPositive();
		assertThat(gap.from() + gap.width()).isEqualTo(gap.to(), ROUNDING);
	}

	@ParameterizedTest
	@CsvSource({ "2018, 2018, 50", "2018.5, 2018.5, 0", "2019, 2019, -7.5", "2016, 2026, 51140", "2025.4, 2025.4, 1" })
	void aSingleFigureIsATimelineToo(String from, String to, String amount) {
		Timeline timeline = timeline(span(from, to, amount));
		assertThat(timeline.points()).singleElement().satisfies((point) -> {
			assertThat(point.x()).isBetween(HALF_A_MARK, Timeline.WIDTH - HALF_A_MARK);
			assertThat(point.y()).isBetween(HALF_A_MARK, (double) Timeline.BOTTOM);
			assertThat(point.end()).isGreaterThanOrEqualTo(point.x());
		});
		assertThat(timeline.lines()).isEmpty();
		assertThat(timeline.years()).hasSizeGreaterThan(1);
		assertThat(timeline.amounts()).hasSizeGreaterThan(1);
	}

	static Stream<List<Event>> manyTimelines() {
		Random random = new Random(2026);
		return IntStream.range(0, 40).mapToObj((i) -> {
			int months = 24 + random.nextInt(120);
			int different = 3 + random.nextInt(40);
			List<Event> entries = new ArrayList<>();
			// always a figure before and one after the break
			entries.add(entry(0, year(0), year(0), 0, null));
			entries.add(entry(1, year(months + 36), year(months + 36), different, null));
			IntStream.range(2, 4 + random.nextInt(30)).forEach((number) -> {
				BigDecimal from = year(random.nextInt(months + 36));
				boolean span = random.nextInt(5) == 0;
				BigDecimal to = span ? from.add(new BigDecimal(1 + random.nextInt(300)).movePointLeft(2)) : from;
				String series = (span || random.nextInt(3) == 0) ? null : "series " + random.nextInt(4);
				entries.add(entry(number, from, to, random.nextInt(different), series));
			});
			return List.copyOf(entries);
		});
	}

	/** Some months after the beginning of 2016, as a year. */
	private static BigDecimal year(int months) {
		return new BigDecimal(2016 + months / 12).add(new BigDecimal(months % 12 * 100 / 12).movePointLeft(2));
	}

	private static boolean isOneSeries(Event one, Event other) {
		return one != other && one.series() != null && Objects.equals(one.series(), other.series());
	}

	/** Whether a line begins or ends at a mark. */
	private static boolean isJoined(Point point, List<Line> lines) {
		return lines.stream()
			.map(Stretch::of)
			.anyMatch((line) -> line.fromX() == point.x() && line.fromY() == point.y()
					|| line.toX() == point.x() && line.toY() == point.y());
	}

	/** Where there is room for few. */
	private static boolean isInBreak(Event entry) {
		return entry.from().compareTo(BREAK_FROM) > 0 && entry.from().compareTo(BREAK_TO) < 0;
	}

	private static void assertApart(List<Point> points) {
		for (Point point : points) {
			assertThat(points).filteredOn((other) -> other != point)
				.allSatisfy((other) -> assertThat(distance(point, other)).isGreaterThanOrEqualTo(APART));
		}
	}

	private static double distance(Point one, Point other) {
		return Math.hypot(one.x() - other.x(), one.y() - other.y());
	}

	/** Where the years of the axis say that a time stands. */
	private static double place(Timeline timeline, BigDecimal time) {
		Chart.Mark first = timeline.years().get(0);
		Chart.Mark last = timeline.years().get(timeline.years().size() - 1);
		double year = (last.x() - first.x()) / (Integer.parseInt(last.text()) - Integer.parseInt(first.text()));
		return first.x() + (time.doubleValue() - Integer.parseInt(first.text())) * year;
	}

	private static Timeline timeline(Event... entries) {
		return timeline(List.of(entries));
	}

	private static Timeline timeline(List<Event> entries) {
		return Timeline.of("pay", "Pay", "Pay in words", entries,
				new Timeline.Break(BREAK_FROM, BREAK_TO, "codes redrawn"), BigDecimal::toPlainString);
	}

	private Event mark(String time, String amount) {
		return span(time, time, amount);
	}

	private Event span(String from, String to, String amount) {
		return new Event("A figure", "/figures/" + this.figures++, new BigDecimal(from), new BigDecimal(to),
				new BigDecimal(amount), Shape.DIAMOND, 1, null);
	}

	private Event joined(String series, String time, String amount) {
		return new Event("A figure", "/figures/" + this.figures++, new BigDecimal(time), new BigDecimal(time),
				new BigDecimal(amount), Shape.CIRCLE, 2, series);
	}

	private static Event entry(int number, BigDecimal from, BigDecimal to, int amount, @Nullable String series) {
		return new Event("Figure " + number, "/figures/" + number, from, to, new BigDecimal(amount), Shape.CIRCLE, 1,
				series);
	}

}
