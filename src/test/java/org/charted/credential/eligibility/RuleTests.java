package org.charted.credential.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.ServiceTest;
import org.charted.prose.ProseRenderer;
import org.charted.source.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

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

	@Autowired
	@SuppressWarnings("NullAway.Init") // set by the test context
	private ProseRenderer prose;

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
			case PARTLY, UNKNOWN -> Stream.of();
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

	/** Whoever fills in the form can tell all that a rule asks for and a form can ask. */
	@Test
	void asksForAllThatRulesDependOnAndForNothingElse() {
		List<Condition> conditions = conditions();
		assertThat(conditions.stream().map(Condition::experience).filter(Objects::nonNull))
			.contains(Experience.values());
		assertThat(conditions.stream().flatMap((condition) -> condition.oneOf().stream()).map(Holding::getId))
			.containsAll(this.eligibility.rules()
				.holdings()
				.stream()
				.filter(Holding::isCourse)
				.map(Holding::getId)
				.toList());
		assertThat(conditions.stream().filter(Condition::isUnasked).map(Condition::words))
			.as("what no form can ask for")
			.satisfiesExactlyInAnyOrder((words) -> assertThat(words).contains("courses that prepare for it"),
					(words) -> assertThat(words).contains("does not say in what work"));
	}

	/** Three readers, each with the ordinary form filled in. */
	@ParameterizedTest
	@CsvSource({ "diploma, CODING, 12", "rn, CODING, 0", "rn, DOCUMENTATION, 24" })
	void leavesFewQuestionsOpen(String have, Experience experience, int months) {
		RuleBook book = this.eligibility.rules();
		Having having = book.having(List.of(have), Map.of(experience, months));
		assertThat(printed(book).values()).filteredOn((rules) -> rules.verdict(having).answer() == Answer.UNKNOWN)
			.extracting(Rules::path)
			.containsExactly("/credentials/chda");
	}

	@ParameterizedTest
	@CsvSource({ "ods, associate ncra-anatomy, REGISTRY, 12, NOW", "ods, associate ncra-anatomy, REGISTRY, 11, ONCE",
			"ods, associate, REGISTRY, 12, ONCE", "ccds, rn, DOCUMENTATION, 24, PARTLY" })
	void countsWorkOfItsKind(String credential, String have, Experience experience, int months, Answer answer) {
		assertThat(verdict(credential, have, Map.of(experience, months)).answer()).isEqualTo(answer);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ccds | rn           | DOCUMENTATION | 24 | By a weak source, what you have is enough.
			ccds | rn           | DOCUMENTATION | 23 | By a weak source, something is missing.
			ccds | diploma ccs  | DOCUMENTATION | 36 | By a weak source, what you have is enough.
			cdip | associate    | CODING        | 0  | Whether you have what others advise depends on more
			cic  | diploma cpc  | CODING        | 12 | What you do on applying is known.
			""")
	void tellsInPartWhatCouldNotBeReadAtTheIssuer(String credential, String have, Experience experience, int months,
			String told) {
		assertThat(verdict(credential, have, Map.of(experience, months)).inPart()).startsWith(told)
			.endsWith("could not be read.");
	}

	/** A text stands alone; only credentials are "held". */
	@Test
	void putsNothingBeforeATextThatTellsWhatToDo() {
		List<Condition> conditions = conditions();
		assertThat(conditions).filteredOn((condition) -> !condition.words().isEmpty() && condition.op() != Op.UNCLEAR)
			.isNotEmpty()
			.allSatisfy((condition) -> {
				assertThat(condition.gain()).isEmpty();
				assertThat(condition.gainWords()).matches("(?s)[a-z].*");
			});
		assertThat(conditions).filteredOn((condition) -> condition.gain().startsWith("hold the"))
			.isNotEmpty()
			.allSatisfy((condition) -> assertThat(condition.oneOf()).isNotEmpty().allMatch(Holding::isCredential));
	}

	private List<Condition> conditions() {
		return printed(this.eligibility.rules()).values()
			.stream()
			.flatMap((rules) -> Stream.concat(rules.required().stream(), rules.recommended().stream()))
			.flatMap((route) -> route.conditions().stream())
			.toList();
	}

	private Map<String, Rules> printed(RuleBook book) {
		return book.print(this.prose.render(book.texts()));
	}

	private Verdict verdict(String credential, @Nullable String have, int coding, int privacy) {
		return verdict(credential, have, Map.of(Experience.CODING, coding, Experience.PRIVACY, privacy));
	}

	private Verdict verdict(String credential, @Nullable String have, Map<Experience, Integer> months) {
		RuleBook book = this.eligibility.rules();
		return Objects.requireNonNull(printed(book).get("/credentials/" + credential))
			.verdict(book.having(words(have), months));
	}

	private static List<String> words(@Nullable String text) {
		return (text != null) ? Arrays.asList(text.split(" ")) : List.of();
	}

}
