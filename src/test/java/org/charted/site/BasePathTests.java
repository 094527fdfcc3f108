package org.charted.site;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.charted.site.Site.Answer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of a site that shares its host with others and has a base path there.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "server.servlet.context-path=/guide-site", "charted.address=https://charted.example" })
class BasePathTests {

	private static final String BASE = "/guide-site";

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void visitTheSite() {
		this.site = new Site(this.port);
	}

	private static List<String> addresses(Document page) {
		return Stream.of("href", "action", "src")
			.flatMap((attribute) -> page.select("[" + attribute + "]").eachAttr(attribute).stream())
			.filter((address) -> !address.startsWith("#") && !address.startsWith("https://"))
			.toList();
	}

	@ParameterizedTest
	@EnumSource
	void everyAddressOnAPageIsBelowTheBasePathOnce(PageType type) {
		Answer answer = this.site.get(BASE + type.address());
		assertThat(answer.status()).isEqualTo(200);
		Document page = answer.document();
		assertThat(addresses(page)).hasSizeGreaterThan(10).allMatch((address) -> address.startsWith(BASE + "/"));
		assertThat(addresses(page)).noneMatch((address) -> address.startsWith(BASE + BASE))
			.contains(BASE + "/", BASE + "/pay", BASE + "/favicon.ico")
			.anyMatch((address) -> address.matches(BASE + "/charted-[0-9a-f]{12}\\.css"));
		assertThat(page.select("link[rel=canonical]").attr("href"))
			.isEqualTo("https://charted.example" + BASE + type.path());
	}

	@Test
	void everyAddressOfSomePagesLeadsToAnAnswer() {
		Set<String> addresses = new TreeSet<>();
		for (PageType type : List.of(PageType.HOME, PageType.SECTION, PageType.CAREERS, PageType.PAY_STATES)) {
			addresses(this.site.get(BASE + type.address()).document())
				.forEach((address) -> addresses.add(address.replaceFirst("#.*", "")));
		}
		assertThat(addresses).hasSizeGreaterThan(150)
			.allSatisfy((address) -> assertThat(this.site.get(address).status()).as(address).isEqualTo(200));
	}

	@ParameterizedTest
	@CsvSource({ "/guide-site/guide/, /guide-site/guide", "//guide-site/guide/, /guide-site/guide",
			"//guide-site/guide, /guide-site/guide", "/guide-site/guide/?page=2, /guide-site/guide?page=2",
			"/guide-site, /guide-site/",
			"/guide-site/careers/medical-coder/to/medical-coder, /guide-site/careers/medical-coder" })
	void redirectsStayBelowTheBasePath(String address, String expected) {
		Answer answer = this.site.sendLines("GET " + address + " HTTP/1.1", "Host: localhost");
		assertThat(answer.status()).isBetween(301, 302);
		assertThat(answer.header("Location")).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/guide-site;x=1/nowhere", "/%67uide-site/nowhere", "/guide-site/nowhere;x=1",
			"/guide-site/;x=1/nowhere.json" })
	void howTheBasePathIsWrittenDoesNotMatter(String address) {
		assertThat(this.site.sendLines("GET " + address + " HTTP/1.1", "Host: localhost").status()).isEqualTo(404);
	}

	@Test
	void errorsKnowTheBasePath() {
		Answer missing = this.site.get(BASE + "/pay/states/ohoi");
		assertThat(missing.status()).isEqualTo(404);
		assertThat(missing.document().select(".near a").eachAttr("href")).contains("/guide-site/pay/states/ohio");
		assertThat(this.site.get(BASE + "/pay/states?measure=meidan").document().select(".near a").eachAttr("href"))
			.contains("/guide-site/pay/states?measure=median");
		assertThat(this.site.get(BASE + "/pay/states.json?measure=meidan").body())
			.contains("\"instance\":\"/guide-site/pay/states.json\"", "\"/guide-site/pay/states.json?measure=median\"");
		assertThat(this.site.get(BASE + "/pay/states.csv?measure=meidan").body())
			.contains("\n/guide-site/pay/states.csv?measure=median\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/guide", "/guide-sites", "/charted.css" })
	void nothingOfTheSiteIsOutside(String address) {
		assertThat(this.site.get(address).status()).isEqualTo(404);
	}

	@Test
	void whatIsRefusedBeforeItReachesTheSiteLeadsThere() {
		Answer answer = this.site.sendLines("GET /%zz HTTP/1.1", "Host: localhost");
		assertThat(addresses(answer.document())).containsOnly("/guide-site/", "/guide-site/charted.css",
				"/guide-site/favicon.svg");
	}

}
