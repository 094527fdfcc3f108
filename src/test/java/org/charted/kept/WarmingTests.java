package org.charted.kept;

import java.time.Duration;

import org.charted.site.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests of a site that makes its pages before anybody asks, and tells search engines of
 * them.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "charted.kept.warm=true", "charted.address=https://charted.example",
				"server.servlet.context-path=/health", "charted.seeds=classpath:/seeds/" })
class WarmingTests {

	private final Site site;

	@Autowired
	private Editions editions;

	WarmingTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@Test
	void thePagesOfTheSiteMapAreMadeByThemselves() {
		Document map = Jsoup.parse(this.site.get("/health/sitemap.xml").body(), Parser.xmlParser());
		assertThat(map.select("loc").eachText()).hasSizeGreaterThan(1500)
			.doesNotHaveDuplicates()
			.contains("https://charted.example/health/guide/pay", "https://charted.example/health/programs/205841")
			.noneMatch((address) -> address.contains("?") || address.contains("#"));
		assertThat(map.select("url:has(loc:containsOwn(/careers/medical-coder)) lastmod").text())
			.matches("\\d{4}-\\d\\d-\\d\\d");
		await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> {
			KeptEdition edition = this.editions.current();
			assertThat(edition).isNotNull();
			assertThat(edition.answers().asMap()).containsKeys("/guide/pay", "/careers/medical-coder", "/glossary");
		});
		String robots = this.site.get("/health/robots.txt").body();
		assertThat(robots).contains("User-agent: *").contains("Sitemap: https://charted.example/health/sitemap.xml");
	}

}
