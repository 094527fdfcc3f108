package org.charted.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.charted.web.Near;
import org.charted.web.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.MockedStatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.only;
import static org.mockito.Mockito.verify;

class ChoiceTests {

	private static final Offer OFFER = Samples.offer("/careers/compare", "a", "b", "c", "d", "e", "f");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# asked for              | chosen       | enough | full
			''                       | ''           | false  | false
			c=                       | ''           | false  | false
			c=a                      | a            | false  | false
			c=a&c=                   | a            | false  | false
			c=a&c=a                  | a            | false  | false
			c=b&c=a                  | b a          | true   | false
			c=b&c=a&c=b&c=a          | b a          | true   | false
			c=a&c=b&c=c&c=d          | a b c d      | true   | false
			c=e&c=d&c=c&c=b&c=a      | e d c b a    | true   | true
			c=a&c=b&c=c&c=d&c=e&c=a  | a b c d e    | true   | true
			x=f&c=a&c=b              | a b          | true   | false
			""")
	void takesUpToFiveEachOnceInTheirOrder(String query, String chosen, boolean enough, boolean full) {
		Choice choice = choice(query);
		assertThat(String.join(" ", choice.chosen())).isEqualTo(chosen);
		assertThat(choice.isEnough()).isEqualTo(enough);
		assertThat(choice.isFull()).isEqualTo(full);
		assertThat(choice.isRefused()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			c=x                         | ''
			c=a&c=x                     | a
			c=x&c=b&c=a                 | b a
			c=A&c=b                     | b
			c=a,b&c=c                   | c
			c=a&c=b&c=c&c=d&c=e&c=x     | a b c d e
			c=x&c=a&c=b&c=c&c=d&c=e     | a b c d e
			c=%3Cb%3E&c=a                 | a
			""")
	void refusesWhatDoesNotExistAndKeepsTheOthers(String query, String chosen) {
		Choice choice = choice(query);
		assertThat(choice.isRefused()).isTrue();
		assertThat(choice.refusal()).contains("does not exist");
		assertThat(String.join(" ", choice.chosen())).isEqualTo(chosen);
	}

	@Test
	void looksForNamesLikeTheFirstThatDoesNotExistAlone() {
		String many = IntStream.range(0, 100).mapToObj((i) -> "c=x" + i).collect(Collectors.joining("&"));
		Near<Object> near = mock();
		try (MockedStatic<Near> lookUps = mockStatic(Near.class)) {
			lookUps.when(() -> Near.among(any(), any())).thenReturn(near);
			choice("c=a&" + many);
			verify(near, only()).to("x0");
		}
	}

	@Test
	void refusesSixAndKeepsTheFirstFive() {
		Choice choice = choice("c=f&c=a&c=b&c=c&c=d&c=e");
		assertThat(choice.refusal()).contains("five");
		assertThat(choice.chosen()).containsExactly("f", "a", "b", "c", "d");
		assertThat(choice.path()).isEqualTo("/careers/compare?c=f&c=a&c=b&c=c&c=d");
	}

	@ParameterizedTest
	@ValueSource(strings = { "only=differences", "only=differences&only=differences", "only=&only=differences" })
	void showsOnlyDifferencesWhenAsked(String query) {
		Choice choice = choice("c=a&c=b&" + query);
		assertThat(choice.onlyDifferences()).isTrue();
		assertThat(choice.isRefused()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "c=a&c=b", "c=a&c=b&only=" })
	void showsAllWhenNotAsked(String query) {
		assertThat(choice(query).onlyDifferences()).isFalse();
		assertThat(choice(query).isRefused()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "only=x", "only=Differences", "only=differences&only=x", "only=x&only=differences" })
	void refusesToShowOnlySomethingElseAndKeepsTheSubjects(String query) {
		Choice choice = choice("c=a&c=b&" + query);
		assertThat(choice.refusal()).contains("differences alone");
		assertThat(choice.chosen()).containsExactly("a", "b");
	}

	@Test
	void addressesKeepTheOrderAndWhatIsShown() {
		Choice choice = choice("only=differences&c=b&c=a&c=c");
		assertThat(choice.path()).isEqualTo("/careers/compare?c=b&c=a&c=c&only=differences");
		assertThat(choice.path(".csv")).isEqualTo("/careers/compare.csv?c=b&c=a&c=c&only=differences");
		assertThat(choice.without("a")).isEqualTo("/careers/compare?c=b&c=c&only=differences");
		assertThat(choice.toggled()).isEqualTo("/careers/compare?c=b&c=a&c=c");
	}

	@Test
	void addressesOfAllAttributesDoNotSaySo() {
		Choice choice = choice("c=b&c=a");
		assertThat(choice.path()).isEqualTo("/careers/compare?c=b&c=a");
		assertThat(choice.without("b")).isEqualTo("/careers/compare?c=a");
		assertThat(choice.toggled()).isEqualTo("/careers/compare?c=b&c=a&only=differences");
	}

	@Test
	void anEmptyChoiceIsTheBareAddress() {
		assertThat(choice("").path()).isEqualTo("/careers/compare");
		assertThat(choice("c=a").without("a")).isEqualTo("/careers/compare");
	}

	@ParameterizedTest
	@ValueSource(strings = { "c=b&c=a", "c=e&c=d&c=c&c=b&c=a&only=differences", "c=c", "" })
	void anAddressReadsBackAsTheSameChoice(String query) {
		Choice choice = choice(query);
		String path = choice.path();
		assertThat(choice(path.contains("?") ? path.substring(path.indexOf('?') + 1) : "")).isEqualTo(choice);
	}

	@Test
	void removingOneLeavesTheOthersInOrder() {
		Choice choice = choice("c=e&c=d&c=c");
		assertThat(List.of("e", "d", "c").stream().map(choice::without)).containsExactly("/careers/compare?c=d&c=c",
				"/careers/compare?c=e&c=c", "/careers/compare?c=e&c=d");
	}

	private static Choice choice(String query) {
		return Choice.of(OFFER, Parameters.fill(Asked.class, query));
	}

}
