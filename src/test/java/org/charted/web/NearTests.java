package org.charted.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearTests {

	private static final List<String> STATES = List.of("Alabama", "Alaska", "Idaho", "Illinois", "Iowa", "Kansas",
			"Maine", "Nebraska", "Ohio", "Oklahoma", "Oregon", "Texas", "Utah");

	@ParameterizedTest
	@CsvSource({ "ohoi, Ohio", "oiho, Ohio", "ohio, Ohio", "Ohioo, Ohio", "illinios, Illinois", "txeas, Texas" })
	void aSlipFindsTheState(String typed, String name) {
		assertThat(Near.to(typed, STATES)).startsWith(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			clevland | Akron, Canton, Cleveland, Columbus  | Cleveland
			meidan   | median, mean, jobs, tenth, ninetieth | median
			29-2027  | 29-2072, 15-1211, 29-9021           | 29-2072
			29-2702  | 29-2072, 15-1211, 29-9021           | 29-2072
			""")
	void aSlipFindsTheNameAmongOthers(String typed, String names, String name) {
		assertThat(Near.to(typed, List.of(names.split(", ")))).startsWith(name);
	}

	@Test
	void theNearestComesFirstWhereverItStands() {
		assertThat(Near.to("median", List.of("mediana", "medial", "median"))).startsWith("median", "mediana")
			.contains("medial");
		assertThat(Near.to("median", List.of("median", "medial", "mediana"))).startsWith("median", "mediana")
			.contains("medial");
	}

	@Test
	void equallyNearNamesKeepTheirOrder() {
		assertThat(Near.to("area", List.of("Area 2", "Area 1", "Area 3"))).containsExactly("Area 2", "Area 1",
				"Area 3");
	}

	@Test
	void fiveAreTheMostAndTheNearest() {
		assertThat(Near.to("abcdef", List.of("abcdefghi", "abc", "abcdefgh", "abcdefg", "abcdef", "abcde")))
			.containsExactly("abcdef", "abcdefg", "abcde", "abcdefgh", "abcdefghi");
		assertThat(Near.to("abcdef", List.of("abc"))).containsExactly("abc");
	}

	@ParameterizedTest
	@ValueSource(strings = { "zzzz", "", " ", "?!", "-", "q", "2072" })
	void nothingIsNearToWhatIsUnlikeAll(String typed) {
		assertThat(Near.to(typed, STATES)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "?!", "-" })
	void noWordsAreNearToNothingEvenToANameWithoutWords(String typed) {
		assertThat(Near.to(typed, List.of("", "-", "Ohio"))).isEmpty();
	}

	@Test
	void amongNoNamesNoneIsNear() {
		assertThat(Near.to("ohio", List.of())).isEmpty();
		assertThat(Near.among(List.of("Ohio"), (name) -> Stream.empty()).to("ohio")).isEmpty();
	}

	@Test
	void theNearestNameOfAnItemCounts() {
		Map<String, List<String>> names = Map.of("PR", List.of("Zzyzx", "Puerto Rico", "Borinquen"), "PA",
				List.of("Pennsylvania", "Puerta"), "OH", List.of("Ohio", "Buckeye"));
		Near<String> near = Near.among(List.of("OH", "PA", "PR"),
				(code) -> names.getOrDefault(code, List.of()).stream());
		assertThat(near.to("puerto rcio")).startsWith("PR").doesNotContain("OH");
		assertThat(near.to("buckeye")).containsExactly("OH");
	}

	@Test
	void anItemIsFoundOnceHoweverManyOfItsNamesAreNear() {
		assertThat(Near.among(List.of("a"), (item) -> Stream.of("median", "mediam", "medians")).to("median"))
			.containsExactly("a");
	}

	@Test
	void namesAreTakenInOnceHoweverOftenTheyAreLookedThrough() {
		AtomicInteger asked = new AtomicInteger();
		Near<String> near = Near.among(STATES, (name) -> Stream.of(name).peek((any) -> asked.incrementAndGet()));
		assertThat(near.to("ohoi")).startsWith("Ohio");
		assertThat(near.to("txeas")).startsWith("Texas");
		assertThat(asked).hasValue(STATES.size());
	}

	@ParameterizedTest
	@CsvSource({ "MAYAGUEZ, Mayagüez", "dona ana, Doña Ana", "winston salem, Winston-Salem", "st mary s, 'St. Mary''s'",
			"29.2072, 29-2072", "mayagu\u0308ez, Mayagüez" })
	void caseAccentsAndPunctuationDoNotMatter(String typed, String name) {
		assertThat(Near.to(typed, List.of("Somewhere else", name))).startsWith(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Mayagüez                | mayaguez
			Doña Ana                | dona ana
			ÉCOLE                   | ecole
			İzmir                   | izmir
			Winston-Salem, NC       | winston salem nc
			29-2072                 | 29 2072
			'  two   words  '       | two words
			' – (R&D) – '           | r d
			D.C.                    | dc
			'Washington, D.C'       | washington dc
			U.S.A. and e.g. R.&D.   | usa and eg r d
			Mt. St. Helens          | mt st helens
			A.Bc. 2.5 x.2 J. Doe    | a bc 2 5 x 2 j doe
			'?!'                    | ''
			''                      | ''
			""")
	void foldedNamesAreLowerCaseLettersDigitsAndSingleSpaces(String text, String folded) {
		assertThat(Near.fold(text)).isEqualTo(folded);
		assertThat(Near.fold(folded)).isEqualTo(folded);
	}

}
