package org.charted.web;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class AddressTests {

	@Test
	void aChoiceNotMadeIsLeftOut() {
		assertThat(Address.of("/pay/states").with("sort", null).with("page", 2).with("order", null))
			.hasToString("/pay/states?page=2");
		assertThat(Address.of("/pay/states").with("sort", null)).hasToString("/pay/states");
	}

	@Test
	void aWordStandsForAConstantAndAllValuesOfAParameterStandInTurn() {
		assertThat(
				Address.of("/pay/compare").with("way", TableOrder.Way.DESCENDING).withAll("a", List.of("ohio", "guam")))
			.hasToString("/pay/compare?way=descending&a=ohio&a=guam");
	}

	@Test
	void anAddressWithoutChoicesIsThePath() {
		assertThat(Address.of("/pay/states.csv")).hasToString("/pay/states.csv");
	}

	@Test
	void anEmptyChoiceIsAChoice() {
		assertThat(decoded(Address.of("/pay/metros").with("q", "").toString(), "q")).containsExactly("");
	}

	@Test
	void choicesStandInTheOrderTheyWereMade() {
		assertThat(Address.of("/pay/metros").with("sort", "median").with("c", "b").with("order", "down").with("c", "a"))
			.hasToString("/pay/metros?sort=median&c=b&order=down&c=a");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ohio", "29-2072", "R&D", "a+b", "5%", "100%25", "%2B", "#1", "two words", " edges ",
			"Doña Ana", "Mayagüez", "say \"no\"", "it's", "<b>", "a=b", "a;b,c", "{x}", "a/b?c", "back\\slash",
			"\u20ac and \ud83d\ude00", "&", "+", "%" })
	void aChoiceReadsBackAsItWasMade(String value) {
		String address = Address.of("/pay/metros").with("first", 1).with("q", value).with("last", 9).toString();
		assertThat(decoded(address, "q")).containsExactly(value);
		assertThat(decoded(address, "first")).containsExactly("1");
		assertThat(decoded(address, "last")).containsExactly("9");
		assertThat(parameters(address)).hasSize(3);
		assertThat(URI.create(address).getPath()).isEqualTo("/pay/metros");
		assertThat(URI.create(address).getFragment()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a&b", "a=b", "a b", "a+b", "5%", "#", "{x}", "\u00fc" })
	void aNameReadsBackAsItWasGiven(String name) {
		String address = Address.of("/pay/metros").with(name, "value").with("last", 9).toString();
		assertThat(parameters(address)).hasSize(2);
		assertThat(parameters(address).keySet()).extracting(AddressTests::decoded).containsExactly(name, "last");
	}

	private static List<String> decoded(String address, String name) {
		return parameters(address).getOrDefault(name, List.of()).stream().map(AddressTests::decoded).toList();
	}

	private static MultiValueMap<String, String> parameters(String address) {
		return UriComponentsBuilder.fromUriString(address).build(true).getQueryParams();
	}

	/** What a server takes a part of an address for. */
	private static String decoded(String part) {
		return URLDecoder.decode(part, StandardCharsets.UTF_8);
	}

}
