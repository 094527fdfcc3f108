package org.charted.credential.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.ServiceTest;
import org.charted.source.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the rules in the seeds and their evaluation, against cases worked by hand.
 */
@ServiceTest
class RuleTests {

	@Autowired
	@SuppressWarnings("NullAway.Init") // set by the test context
	private Eligibility eligibility;

	@ParameterizedTest
	@CsvFileSource(resources = "eligibility-cases.csv", delimiter = '|', useHeadersInDisplayName = true)
	void answersWhetherAReaderCanSit(String credential, @Nullable String have, int coding, int privacy, Answer answer,
			@Nullable String sources, String why) {
		Verdict verdict = verdict(credential, have, coding * 12, privacy * 12);
		assertThat(verdict.answer()).as(why).isEqualTo(answer);
		assertThat(sources(verdict)).isEqualTo(Set.copyOf(words(sources)));
	}

	private static Set<String> sources(Verdict verdict) {
		Stream<Condition> deciding = switch (verdict.answer()) {
			case NOW -> verdict.met().stream().flatMap((route) -> route.route().conditions().stream());
			case ONCE -> verdict.open().stream().flatMap((route) -> route.missing().stream());
			case PAST -> verdict.required().stream().flatMap((route) -> route.surpassed().stream());
			case UNKNOWN -> Stream.of();
		};
		return deciding.map(Condition::source).filter(Objects::nonNull).map(Source::getId).collect(Collectors.toSet());
	}

	@ParameterizedTest
	@CsvFileSource(resources = "recommended-cases.csv", delimiter = '|', useHeadersInDisplayName = true)
	void tellsWhichRecommendationsAreMet(String credential, @Nullable String have, int months,
			@Nullable String routes) {
		assertThat(verdict(credential, have, months, 0).recommended()).filteredOn(RouteVerdict::isMet)
			.extracting((route) -> route.route().id())
			.isEqualTo(words(routes));
	}

	@ParameterizedTest
	@CsvFileSource(resources = "recommended-cases.csv", delimiter = '|', useHeadersInDisplayName = true)
	void keepsRecommendationsOutOfTheAnswer(String credential, @Nullable String have, int months) {
		Verdict verdict = verdict(credential, have, months, 0);
		Verdict without = verdict(credential, have, 0, 0);
		assertThat(verdict.answer()).isEqualTo(without.answer());
	}

	@ParameterizedTest
	@CsvFileSource(resources = "advice-cases.csv", delimiter = '|', useHeadersInDisplayName = true)
	void tellsHowFarTheRecommendationsAreMet(String credential, String have, int months, Advice advice, String why) {
		Verdict verdict = verdict(credential, have, months, 0);
		assertThat(verdict.answer()).isEqualTo(Answer.NOW);
		assertThat(verdict.advice()).as(why).isEqualTo(advice);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "open-cases.csv", delimiter = '|', useHeadersInDisplayName = true)
	void namesNoWayThatAsksMoreThanAnother(String credential, String have, int months, String routes) {
		assertThat(verdict(credential, have, 0, months).open()).extracting((route) -> route.route().id())
			.containsExactlyInAnyOrderElementsOf(words(routes));
	}

	/** A text stands alone; only credentials are "held". */
	@Test
	void putsNothingBeforeATextThatTellsWhatToDo() {
		List<Condition> conditions = this.eligibility.print(this.eligibility.rules())
			.values()
			.stream()
			.flatMap((rules) -> Stream.concat(rules.required().stream(), rules.recommended().stream()))
			.flatMap((route) -> route.conditions().stream())
			.toList();
		assertThat(conditions).filteredOn((condition) -> condition.op() == Op.DOES)
			.isNotEmpty()
			.allSatisfy((condition) -> {
				assertThat(condition.gain()).isEmpty();
				assertThat(condition.gainWords()).matches("(?s)[a-z].*");
			});
		assertThat(conditions).filteredOn((condition) -> condition.gain().startsWith("hold the"))
			.isNotEmpty()
			.allSatisfy((condition) -> assertThat(condition.oneOf()).isNotEmpty().allMatch(Holding::isCredential));
	}

	private Verdict verdict(String credential, @Nullable String have, int coding, int privacy) {
		RuleBook book = this.eligibility.rules();
		return Objects.requireNonNull(this.eligibility.print(book).get("/credentials/" + credential))
			.verdict(book.having(words(have), Map.of(Experience.CODING, coding, Experience.PRIVACY, privacy)));
	}

	private static List<String> words(@Nullable String text) {
		return (text != null) ? Arrays.asList(text.split(" ")) : List.of();
	}

}
