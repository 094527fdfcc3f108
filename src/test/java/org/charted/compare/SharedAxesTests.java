package org.charted.compare;

import java.math.BigDecimal;
import java.util.List;

import org.charted.chart.Chart;
import org.charted.profile.Value;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charted.compare.Samples.dollars;
import static org.charted.compare.Samples.missing;
import static org.charted.compare.Samples.percent;
import static org.charted.compare.Samples.row;
import static org.charted.compare.Samples.says;
import static org.charted.compare.Samples.subject;

class SharedAxesTests {

	private static final Value.Amount ALL = percent("3.1");

	@Test
	void payRangesRunFromTheLowestTenthToTheHighestWithTheMedianMarked() {
		Chart chart = SharedAxes.payRanges(List.of(paid("coder", 37_000, 51_140, 81_150))).orElseThrow();
		assertThat(chart.bars()).singleElement().satisfies((bar) -> {
			assertThat(bar.row().from()).isEqualByComparingTo("37000");
			assertThat(bar.row().mark()).isEqualByComparingTo("51140");
			assertThat(bar.row().to()).isEqualByComparingTo("81150");
			assertThat(bar.row().path()).isEqualTo("/careers/coder");
			assertThat(bar.mark()).isStrictlyBetween(bar.from(), bar.end());
		});
		assertThat(chart.marks()).extracting(Chart.Mark::text).containsExactly("$0", "$50k", "$100k");
		assertThat(chart.description()).isEqualTo("Title of coder: $37,000 to $81,150, median $51,140.");
	}

	@Test
	void allSubjectsShareTheAxisInTheirOrder() {
		Chart chart = SharedAxes
			.payRanges(List.of(paid("chief", 107_550, 175_140, 297_510), paid("coder", 37_000, 51_140, 81_150)))
			.orElseThrow();
		assertThat(labels(chart)).containsExactly("Title of chief", "Title of coder");
		assertThat(chart.bars().get(0).from()).isGreaterThan(chart.bars().get(1).end());
		assertThat(chart.marks()).extracting(Chart.Mark::text).containsExactly("$0", "$100k", "$200k", "$300k");
	}

	@Test
	void leavesOutSubjectsWithoutAllThreeAmounts() {
		Subject noMedian = subject("registrar", row("pay-low", dollars(1)), missing("pay-median", "not published"),
				row("pay-high", dollars(2)));
		Chart chart = SharedAxes.payRanges(List.of(noMedian, paid("coder", 37_000, 51_140, 81_150))).orElseThrow();
		assertThat(labels(chart)).containsExactly("Title of coder");
		assertThat(chart.description()).doesNotContain("registrar");
	}

	@Test
	void leavesOutSubjectsWithTheAmountsOfSeveralOccupations() {
		Subject documentation = subject("documentation", row("nearest-low", dollars(37_000), dollars(66_000)),
				row("nearest-median", dollars(51_140), dollars(97_550)),
				row("nearest-high", dollars(81_150), dollars(135_000)), row("growth", percent("7.8"), percent("5.6")));
		assertThat(labels(
				SharedAxes.payRanges(List.of(documentation, paid("nurse", 66_000, 97_550, 135_000))).orElseThrow()))
			.containsExactly("Title of nurse");
		assertThat(SharedAxes.growth(List.of(documentation), ALL)).isEmpty();
	}

	@Test
	void payOfTheNearestOccupationIsHollow() {
		Subject auditor = subject("auditor", missing("pay-low", "not counted by itself"),
				missing("pay-median", "not counted by itself"), missing("pay-high", "not counted by itself"),
				row("nearest-low", dollars(37_000)), row("nearest-median", dollars(51_140)),
				row("nearest-high", dollars(81_150)));
		Chart chart = SharedAxes.payRanges(List.of(auditor, paid("coder", 37_000, 51_140, 81_150))).orElseThrow();
		assertThat(labels(chart)).containsExactly("Title of auditor (nearest occupation)", "Title of coder");
		assertThat(chart.bars()).extracting((bar) -> bar.row().hollow()).containsExactly(true, false);
		assertThat(chart.description()).contains("Title of auditor (nearest occupation): $37,000");
	}

	@Test
	void equalFiguresAreDrawnOnceAndNamedSo() {
		Subject clerk = paid("clerk", 37_000, 51_140, 81_150);
		Subject coder = paid("coder", 37_000, 51_140, 81_150);
		Chart pay = SharedAxes.payRanges(List.of(clerk, paid("chief", 107_550, 175_140, 297_510), coder)).orElseThrow();
		assertThat(labels(pay)).containsExactly("Title of clerk; Title of coder (same occupation)", "Title of chief");
		assertThat(pay.description()).contains("Title of clerk; Title of coder (same occupation): $37,000");
		Chart growth = SharedAxes
			.growth(List.of(growing("coder", "7.1"), growing("chief", "15.2"), growing("clerk", "7.1")), ALL)
			.orElseThrow();
		assertThat(labels(growth)).containsExactly("Title of coder; Title of clerk (same occupation)", "Title of chief",
				"All occupations");
	}

	@Test
	void drawsNothingWhenNobodyHasTheAmounts() {
		Subject nobody = subject("registrar", missing("pay-low", "not verified"), row("growth", says("much")));
		assertThat(SharedAxes.payRanges(List.of(nobody))).isEmpty();
		assertThat(SharedAxes.payRanges(List.of())).isEmpty();
		assertThat(SharedAxes.growth(List.of(nobody), ALL)).isEmpty();
		assertThat(SharedAxes.growth(List.of(), ALL)).isEmpty();
	}

	@Test
	void growthStandsBesideThatOfAllOccupations() {
		Chart chart = SharedAxes.growth(List.of(growing("coder", "7.1"), growing("chief", "15.2")), ALL).orElseThrow();
		assertThat(labels(chart)).containsExactly("Title of coder", "Title of chief", "All occupations");
		assertThat(chart.bars()).allSatisfy((bar) -> {
			assertThat(bar.row().from()).isEqualByComparingTo(BigDecimal.ZERO);
			assertThat(bar.row().mark()).isNull();
			assertThat(bar.backwards()).isFalse();
		});
		assertThat(chart.title()).endsWith("2024\u201334");
		assertThat(chart.bars().get(2).row().path()).isEqualTo("/evidence/a.figure");
		assertThat(chart.marks()).extracting(Chart.Mark::text).containsExactly("0%", "5%", "10%", "15%", "20%");
		assertThat(chart.description())
			.isEqualTo("Title of coder: 7.1%; Title of chief: 15.2%; All occupations: 3.1%.");
	}

	@Test
	void lossesRunBackwardsAndAreWrittenWithAMinus() {
		Chart chart = SharedAxes.growth(List.of(growing("transcriptionist", "-4.7"), missingGrowth()), ALL)
			.orElseThrow();
		assertThat(labels(chart)).containsExactly("Title of transcriptionist", "All occupations");
		assertThat(chart.bars().get(0).backwards()).isTrue();
		assertThat(chart.bars().get(0).end()).isEqualTo(chart.bars().get(1).from());
		assertThat(chart.marks()).extracting(Chart.Mark::text)
			.containsExactly("\u22126%", "\u22124%", "\u22122%", "0%", "2%", "4%");
	}

	private static List<String> labels(Chart chart) {
		return chart.bars().stream().map((bar) -> bar.row().label()).toList();
	}

	private static Subject paid(String id, long low, long median, long high) {
		return subject(id, row("pay-low", dollars(low)), row("pay-median", dollars(median)),
				row("pay-high", dollars(high)));
	}

	private static Subject growing(String id, String percent) {
		return subject(id, row("growth", percent(percent)));
	}

	private static Subject missingGrowth() {
		return subject("registrar", missing("growth", "not verified"));
	}

}
