package org.charted.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.charted.site.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What has to be found first: {@code queries.csv} has the words of readers, and one or
 * more addresses of which one is among the first results. An address without an anchor is
 * met by any part of its page.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SearchTableTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvFileSource(resources = "queries.csv", useHeadersInDisplayName = true)
	void findsFirst(String query, int top, String address) {
		Document page = new Site(this.port).page("/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
		List<String> first = Stream
			.concat(page.select("main .answer h2 a").stream(), page.select("main .entries h2 a").stream())
			.map((link) -> decoded(link.attr("href")))
			.limit(top)
			.toList();
		assertThat(Stream.of(address.split(" ")).map(SearchTableTests::decoded))
			.as("one of these for \"%s\", among %s", query, first)
			.anyMatch((expected) -> first.stream()
				.anyMatch((found) -> found.equals(expected) || found.startsWith(expected + "#")));
	}

	private static String decoded(String address) {
		return URLDecoder.decode(address, StandardCharsets.UTF_8);
	}

}
