package org.charted.ledger.seed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.charted.content.seed.EmptyCatalog;
import org.charted.content.seed.Location;
import org.charted.ledger.Computation;
import org.charted.ledger.Quantity;
import org.charted.ledger.Standing;
import org.charted.source.Grade;
import org.charted.source.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

class StandingsTests {

	private final EmptyCatalog catalog = new EmptyCatalog();

	private Map<String, Standing> standings(List<FigureDraft> figures) {
		return new Standings(Map.of("pay", "coders", "jobs", "coders"), this.catalog.catalog(), figures).of();
	}

	@ParameterizedTest
	@MethodSource
	void followFromPopulationPeriodGradeAndDoubt(List<String> figures, List<Standing> expected) {
		List<FigureDraft> drafts = figures.stream().map(StandingsTests::figure).toList();
		Map<String, Standing> found = standings(drafts);
		assertThat(drafts.stream().map((draft) -> found.get(draft.id()))).containsExactlyElementsOf(expected);
		assertThat(this.catalog.problems()).isEmpty();
	}

	static Stream<Arguments> followFromPopulationPeriodGradeAndDoubt() {
		return Stream.of(
				argumentSet("the newest original leads",
						List.of("pay coders 2023 official", "pay coders 2024 official", "pay coders 2022 copy"),
						List.of(Standing.EARLIER, Standing.LEADS, Standing.EARLIER)),
				argumentSet("the newest original is a copy",
						List.of("pay coders 2024 copy", "pay coders 2023 official"),
						List.of(Standing.LEADS, Standing.EARLIER)),
				argumentSet("a newer one counts others",
						List.of("pay coders 2023 official", "pay readers 2024 official"),
						List.of(Standing.LEADS, Standing.COUNTS_SOMETHING_ELSE)),
				argumentSet("others are not original",
						List.of("pay coders 2023 official", "pay coders 2024 untraced", "pay coders 2023 consistent",
								"pay coders 2022 untraced", "pay coders 2023 weak"),
						List.of(Standing.LEADS, Standing.REPORTED, Standing.REPORTED, Standing.EARLIER,
								Standing.REPORTED)),
				argumentSet("a third party reports a newer one",
						List.of("pay coders 2019 official", "pay coders 2025 reported", "pay coders 2018 official"),
						List.of(Standing.OVERTAKEN, Standing.REPORTED, Standing.EARLIER)),
				argumentSet("a weak third party reports a newer one",
						List.of("pay coders 2019 official", "pay coders 2025 weak"),
						List.of(Standing.OVERTAKEN, Standing.REPORTED)),
				argumentSet("a newer one fits an edition",
						List.of("pay coders 2019 copy", "pay coders 2020 consistent"),
						List.of(Standing.OVERTAKEN, Standing.REPORTED)),
				argumentSet("what is reported anew is doubted or counts others",
						List.of("pay coders 2019 official", "pay coders 2025 reported doubted",
								"pay readers 2025 reported"),
						List.of(Standing.LEADS, Standing.DOUBTFUL, Standing.COUNTS_SOMETHING_ELSE)),
				argumentSet("a publisher's own survey never leads",
						List.of("pay coders 2024 survey", "jobs coders 2025 survey", "jobs coders 2024 official"),
						List.of(Standing.REPORTED, Standing.REPORTED, Standing.LEADS)),
				argumentSet("what has no known year never leads, nor is it earlier",
						List.of("pay coders unknown official", "jobs coders unknown copy", "jobs coders 2024 official"),
						List.of(Standing.REPORTED, Standing.REPORTED, Standing.LEADS)),
				argumentSet("none is original", List.of("pay coders 2024 reported", "pay coders 2023 consistent"),
						List.of(Standing.REPORTED, Standing.REPORTED)),
				argumentSet("the newest is doubted",
						List.of("pay coders 2024 official doubted", "pay coders 2023 official",
								"pay readers 2023 official doubted"),
						List.of(Standing.DOUBTFUL, Standing.LEADS, Standing.DOUBTFUL)),
				argumentSet("two are of the same past period",
						List.of("pay coders 2023 official", "pay coders 2023 copy", "pay coders 2024 official"),
						List.of(Standing.EARLIER, Standing.EARLIER, Standing.LEADS)),
				argumentSet("topics, measures and places differ",
						List.of("pay coders 2024 official", "jobs coders 2024 official",
								"pay/mean coders 2024 official", "pay/median/Ohio coders 2024 official"),
						List.of(Standing.LEADS, Standing.LEADS, Standing.LEADS, Standing.LEADS)));
	}

	@ParameterizedTest
	@MethodSource
	void whatIsComputedFromOldFiguresIsOld(List<String> others, Standing expected) {
		assertThat(
				ofComputed("2018", List.of("pay/mean coders 2018 official", "pay/median coders 2018 official"), others))
			.isEqualTo(expected);
	}

	/** It is computed from an older figure in any case. */
	@ParameterizedTest
	@MethodSource
	void aChangeOverTheYearsIsAsNewAsItsNewestFigure(List<String> others, Standing expected) {
		assertThat(ofComputed("2024", List.of("pay coders 2021 official", "pay coders 2024 official"), others))
			.isEqualTo(expected);
	}

	static Stream<Arguments> aChangeOverTheYearsIsAsNewAsItsNewestFigure() {
		List<String> inputs = List.of("pay coders 2021 official", "pay coders 2024 official");
		return Stream.of(argumentSet("nothing is newer", inputs, Standing.LEADS),
				argumentSet("there is one between", with(inputs, "pay coders 2022 official"), Standing.LEADS),
				argumentSet("one between is reported", with(inputs, "pay coders 2022 reported"), Standing.LEADS),
				argumentSet("a newer one is reported", with(inputs, "pay coders 2025 reported"), Standing.OVERTAKEN),
				argumentSet("there is a newer one", with(inputs, "pay coders 2025 official"), Standing.EARLIER));
	}

	/** The standing of what is computed from some figures, beside others. */
	private Standing ofComputed(String period, List<String> inputs, List<String> others) {
		List<FigureDraft> figures = new ArrayList<>(others.stream().map(StandingsTests::figure).toList());
		FigureDraft computed = figure("pay/gap coders %s official".formatted(period));
		figures.add(computed.with(new Quantity(BigDecimal.ONE, BigDecimal.ONE, "dollars", null), computed.period(),
				Grade.OFFICIAL,
				new FigureDraft.Calculation(Computation.DIFFERENCE, inputs, true, computed.location())));
		Standing standing = standings(figures).get(computed.id());
		assertThat(standing).isNotNull();
		assertThat(this.catalog.problems()).isEmpty();
		return standing;
	}

	static Stream<Arguments> whatIsComputedFromOldFiguresIsOld() {
		List<String> inputs = List.of("pay/mean coders 2018 official", "pay/median coders 2018 official");
		return Stream.of(argumentSet("nothing is newer", inputs, Standing.LEADS),
				argumentSet("one of them has a newer one", with(inputs, "pay/mean coders 2025 official"),
						Standing.EARLIER),
				argumentSet("a newer one of them is reported", with(inputs, "pay/mean coders 2025 weak"),
						Standing.OVERTAKEN),
				argumentSet("one has a newer one, and of one a newer one is reported",
						with(inputs, "pay/mean coders 2025 official", "pay/median coders 2025 reported"),
						Standing.EARLIER),
				argumentSet("what is newer is not traced", with(inputs, "pay/mean coders 2025 untraced"),
						Standing.LEADS),
				argumentSet("all have newer ones",
						with(inputs, "pay/mean coders 2025 official", "pay/median coders 2025 copy"), Standing.EARLIER),
				argumentSet("what is newer counts others",
						with(inputs, "pay/mean readers 2025 official", "pay/median readers 2025 official"),
						Standing.LEADS));
	}

	private static List<String> with(List<String> some, String... more) {
		return Stream.concat(some.stream(), Stream.of(more)).toList();
	}

	@Test
	void twoThatWouldLeadAreAProblem() {
		standings(Stream.of("pay coders 2023 official", "pay coders 2024 official", "pay coders 2024 copy")
			.map(StandingsTests::figure)
			.toList());
		assertThat(this.catalog.problems()).containsExactly(
				"pay coders 2024 official:1: id: " + "one leading figure for this topic, measure and period; "
						+ "\"pay coders 2024 official\" and \"pay coders 2024 copy\" would both lead");
	}

	/** A figure of "topic/measure/place population period grade", which is its id too. */
	private static FigureDraft figure(String id) {
		List<String> words = Arrays.asList(id.split(" "));
		String[] contest = words.get(0).split("/");
		return new FigureDraft(new Location(id, 1, "id"), id, contest[0], words.get(1),
				(contest.length > 1) ? contest[1] : "median", (contest.length > 2) ? contest[2] : "United States", null,
				"dollars", words.get(2).equals("unknown") ? Period.UNKNOWN : new Period(words.get(2), words.get(2)),
				"What it counts.", "bureau", Grade.valueOf(words.get(3).toUpperCase(Locale.ROOT)),
				LocalDate.of(2026, 11, 22), words.contains("doubted") ? "A slip." : null, null);
	}

}
