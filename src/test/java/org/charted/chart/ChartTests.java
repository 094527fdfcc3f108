package org.charted.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.charted.chart.Chart.Bar;
import org.charted.chart.Chart.Range;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChartTests {

	/** Half of the tenth to which places are rounded, at both ends of a bar. */
	private static final double ROUNDING = 0.11;

	@Test
	void barsStayWithinTheWidthAndLeaveRoomForTheirWords() {
		Chart chart = chart(row("37000", "51140", "81150"), row("107550", "175140", "297510"),
				row("-20000", null, "299999"));
		assertThat(chart.bars()).hasSize(3).allSatisfy((bar) -> {
			assertThat(bar.from()).isGreaterThan(50);
			assertThat(bar.end()).isLessThan(Chart.WIDTH - 50);
		});
	}

	@Test
	void marksStandOnTheirBars() {
		Chart chart = chart(row("37000", "51140", "81150"), row("20", "20", "20"), row("10000", "300000", "300000"));
		assertThat(chart.bars())
			.allSatisfy((bar) -> assertThat(bar.mark()).isBetween(bar.from() - ROUNDING, bar.end() + ROUNDING));
	}

	@Test
	void rowsShareOneAxis() {
		Chart chart = chart(row("0", null, "10"), row("10", null, "20"), row("0", null, "20"));
		Bar first = chart.bars().get(0);
		Bar second = chart.bars().get(1);
		Bar both = chart.bars().get(2);
		assertThat(second.from()).isEqualTo(first.end());
		assertThat(first.width()).isEqualTo(second.width());
		assertThat(both.from()).isEqualTo(first.from());
		assertThat(both.end()).isEqualTo(second.end());
	}

	@Test
	void aLossRunsBackwardsFromZero() {
		Chart chart = chart(row("0", null, "-5"), row("0", null, "10"));
		Bar loss = chart.bars().get(0);
		Bar gain = chart.bars().get(1);
		assertThat(loss.backwards()).isTrue();
		assertThat(gain.backwards()).isFalse();
		assertThat(loss.end()).isEqualTo(gain.from());
		assertThat(loss.width()).isPositive().isLessThan(gain.width());
	}

	@Test
	void nothingIsNoBarAndRunsNowhere() {
		Bar bar = chart(row("0", null, "0"), row("0", null, "10")).bars().get(0);
		assertThat(bar.width()).isZero();
		assertThat(bar.backwards()).isFalse();
	}

	@Test
	void rowsStandBelowOneAnotherInTheirOrderAndWithinTheHeight() {
		List<Range> rows = List.of(row("0", null, "3"), row("0", null, "1"), row("0", null, "2"));
		Chart chart = chart(rows.toArray(Range[]::new));
		assertThat(chart.bars()).extracting(Bar::row).containsExactlyElementsOf(rows);
		assertThat(chart.bars()).extracting(Bar::y).isSorted().doesNotHaveDuplicates();
		// the words of a row stand above its bar and the mark, which together take 20
		assertThat(chart.bars().get(2).y() + 20).isLessThanOrEqualTo(chart.height());
		assertThat(chart.bars().get(1).y() - chart.bars().get(0).y()).isGreaterThan(20);
	}

	@Test
	void marksOfTheAxisAreWrittenAsToldAndStandBetweenTheEnds() {
		Chart chart = Chart.of("pay", "Pay", "Pay in words", List.of(row("0", null, "100")),
				(amount) -> amount.toPlainString() + " dollars");
		assertThat(chart.marks()).extracting(Chart.Mark::text)
			.containsExactly("0 dollars", "50 dollars", "100 dollars");
		assertThat(chart.marks()).extracting(Chart.Mark::x).containsExactly(54.0, 178.0, 302.0);
		assertThat(chart.bars().get(0).end()).isEqualTo(302.0);
	}

	@Test
	void theStrongerPartStandsOnItsBar() {
		Chart chart = chart(row("37000", "81150", "44000", "65000"), row("107550", "297510", "107550", "297510"),
				row("20", "300000", "20", "21"), row("-20", "10", "-15", "5"));
		assertThat(chart.bars()).allSatisfy((bar) -> {
			assertThat(bar.middle()).isGreaterThanOrEqualTo(bar.from() - ROUNDING);
			assertThat(bar.middleWidth()).isNotNegative();
			assertThat(bar.middle() + bar.middleWidth()).isLessThanOrEqualTo(bar.end() + ROUNDING);
		});
	}

	@Test
	void theStrongerPartIsMeasuredByTheAxis() {
		Chart chart = chart(row("0", "100", "25", "75"), row("25", null, "75"), row("0", "100", "0", "100"));
		Bar bar = chart.bars().get(0);
		Bar same = chart.bars().get(1);
		Bar whole = chart.bars().get(2);
		assertThat(bar.middle()).isEqualTo(same.from());
		assertThat(bar.middleWidth()).isEqualTo(same.width());
		assertThat(whole.middle()).isEqualTo(whole.from());
		assertThat(whole.middleWidth()).isEqualTo(whole.width());
	}

	@Test
	void theStrongerPartOfALossStandsOnItsBarToo() {
		Bar loss = chart(row("0", "-10", "-2", "-4"), row("0", null, "10")).bars().get(0);
		assertThat(loss.middleWidth()).isPositive().isLessThan(loss.width());
		assertThat(loss.middle()).isGreaterThan(loss.from());
		assertThat(loss.middle() + loss.middleWidth()).isLessThan(loss.end());
	}

	@Test
	void aBarWithoutAStrongerPartHasNoneToDraw() {
		assertThat(chart(row("37000", "51140", "81150"), row("0", null, "-5")).bars()).allSatisfy((bar) -> {
			assertThat(bar.row().middle()).isNull();
			assertThat(bar.middleWidth()).isZero();
			assertThat(bar.middle()).isBetween(bar.from(), bar.end());
		});
	}

	@Test
	void aLongLabelIsWrittenInLinesBesideTheWordsOfItsMark() {
		String label = "Health information technologists and medical registrars, United States";
		Chart chart = chart(row("0", null, "10"), labelled(label, ""), labelled(label, "median $68,020"),
				row("0", null, "20"));
		assertThat(chart.bars()).allSatisfy((bar) -> {
			assertThat(String.join(" ", bar.lines())).isEqualTo(bar.row().label());
			// about six to a letter at this size
			assertThat(bar.lines()).allSatisfy((line) -> assertThat(line.length() * 5.8)
				.isLessThan(Chart.WIDTH - bar.row().markText().length() * 5.8));
			assertThat(bar.y(bar.lines().size() - 1)).isEqualTo(bar.y());
		});
		assertThat(chart.bars()).extracting((bar) -> bar.lines().size()).containsExactly(1, 2, 2, 1);
		for (int i = 1; i < chart.bars().size(); i++) {
			assertThat(chart.bars().get(i).top() - chart.bars().get(i - 1).y()).isGreaterThan(35);
		}
	}

	@Test
	void theLinesOfTheAxisCrossNoLabel() {
		Chart chart = chart(
				labelled("Health information technologists and medical registrars, in the whole country", ""),
				row("0", null, "20"));
		Matcher line = Pattern.compile("M(\\S+) (\\d+)v(\\d+)").matcher(chart.grid());
		List<Integer> tops = new ArrayList<>();
		while (line.find()) {
			int top = Integer.parseInt(line.group(2));
			int bottom = top + Integer.parseInt(line.group(3));
			tops.add(top);
			assertThat(chart.bars()).allSatisfy((bar) -> assertThat(bottom < bar.top() - 10 || top > bar.y()).isTrue());
		}
		assertThat(tops).hasSize(chart.bars().size() * chart.marks().size());
	}

	@Test
	void aRowThatStandsOutKeepsAllElse() {
		Range row = row("37000", "51140", "81150");
		assertThat(row.own()).isFalse();
		assertThat(row.asOwn(true).own()).isTrue();
		assertThat(row.asOwn(true).asHollow().own()).isTrue();
		assertThat(row.asOwn(true).asOwn(false)).isEqualTo(row);
	}

	private static Range labelled(String label, String markText) {
		return new Range(label, null, BigDecimal.ZERO, null, BigDecimal.TEN, "", markText, "10");
	}

	private static Chart chart(Range... rows) {
		return Chart.of("pay", "Pay", "Pay in words", List.of(rows), BigDecimal::toPlainString);
	}

	private static Range row(String from, @Nullable String mark, String to) {
		return new Range("A row", null, new BigDecimal(from), (mark != null) ? new BigDecimal(mark) : null,
				new BigDecimal(to), from, "", to);
	}

	private static Range row(String from, String to, String middleFrom, String middleTo) {
		return new Range("A row", null, new BigDecimal(from), null, new BigDecimal(to), from, "", to,
				new Chart.Middle(new BigDecimal(middleFrom), new BigDecimal(middleTo)), false);
	}

}
