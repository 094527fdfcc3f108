package org.charted.outlook;

import org.charted.site.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of how occupations are expected to grow.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OutlookPageTests {

	private final Site site;

	OutlookPageTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@Test
	void projectionsAreJoinedByNothing() {
		Document page = this.site.page("/outlook");
		assertThat(page.select(".timeline line.span")).isNotEmpty();
		assertThat(page.select(".timeline path.line, .timeline .gap")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ep-2016-26.29-2071.growth", "ooh-2022ed.29-9021.growth", "ooh-2024ed.29-9021.growth",
			"ep-2018-28.29-2071.growth", "ep-2016-26.11-9111.growth", "ooh-2024ed.11-9111.growth",
			"ep-2024-34.29-2072.growth", "ep-2024-34.29-9021.growth" })
	void whatWasSaidOfGrowthStandsBesideWhatIsSaidToday(String figure) {
		assertThat(this.site.page("/outlook").select(".timeline svg a[href='/evidence/%s']".formatted(figure)))
			.hasSize(1);
	}

	@Test
	void theOutlookTellsOfBreachesAndOfAutomationWithTheirSources() {
		Document page = this.site.page("/outlook");
		assertThat(page.select("main a.fig[href='/evidence/hipaa-journal.breaches']")).isNotEmpty();
		Element automation = page.selectFirst("h2:contains(automation)");
		assertThat(automation).isNotNull();
		assertThat(automation.nextElementSiblings().select("a.fig, a.cite")).hasSizeGreaterThan(3);
	}

}
