package org.charted.pay.industry;

import java.util.List;

import org.charted.site.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of pay by industry.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class IndustryPageTests {

	private final Site site;

	IndustryPageTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@Test
	void whatIsAboveTheTopCodeIsNotCalledWithheld() {
		Document page = this.site.page("/pay/industries?o=11-9111");
		Element row = page.selectFirst("table.wages tbody tr:has(th:contains(Manufacturing))");
		assertThat(row).isNotNull();
		assertThat(row.select("td[data-label='90th percentile']").text()).isEqualTo("above the top code");
		assertThat(page.select("p:contains(Not drawn)").text()).contains("Manufacturing");
	}

	@Test
	void theFileOfIndustriesSaysWhomTheOldFiguresCount() {
		List<String> lines = this.site.get("/pay/industries.csv?o=43-4071").body().lines().toList();
		assertThat(lines).filteredOn((line) -> line.contains("printed by the articles"))
			.hasSize(5)
			.allSatisfy((line) -> assertThat(line).contains("SOC 29-2071").doesNotContain("File clerks"));
	}

	@Test
	void theArticlesOlderFiguresStandBesideTheNewOnes() {
		Element hospital = this.site.page("/pay/industries").selectFirst("tr#hospital");
		assertThat(hospital).isNotNull();
		assertThat(hospital.select("a.fig").eachAttr("href")).contains("/evidence/ooh-2018.29-2071.hospitals.median",
				"/evidence/ooh.29-2072.hospitals.median");
	}

}
