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
	void whatTheTablesLackIsNotCalledWithheld() {
		Element outpatient = this.site.page("/pay/industries").selectFirst("tr#outpatient-center");
		assertThat(outpatient).isNotNull();
		assertThat(outpatient.select("td[data-label='Newest median']").text()).isEqualTo("not in the tables used here");
	}

	@Test
	void anInsurersOwnIndustryComesBeforeTheWiderOne() {
		assertThat(insurer("15-2051").select("a.fig").eachAttr("href"))
			.containsExactly("/evidence/ooh.15-2051.insurance-carriers.median");
		assertThat(insurer("29-2072").select("a.fig").eachAttr("href"))
			.containsExactly("/evidence/oews.finance-insurance.29-2072.median");
	}

	private Element insurer(String soc) {
		Element insurer = this.site.page("/pay/industries?o=" + soc)
			.selectFirst("tr#insurer td[data-label='Newest median']");
		assertThat(insurer).isNotNull();
		return insurer;
	}

	@Test
	void theMeanOfASectorStandsInThePageAsInTheFile() {
		Element government = this.site.page("/pay/industries")
			.selectFirst("table.wages tbody tr:has(th:contains(Government))");
		assertThat(government).isNotNull();
		String mean = government.select("td[data-label='Mean pay']").text();
		assertThat(mean).startsWith("$");
		assertThat(this.site.get("/pay/industries.csv").body().lines())
			.filteredOn((line) -> line.startsWith("sectors,Government,") || line.startsWith("sectors,government,"))
			.singleElement()
			.asString()
			.contains("," + mean.replaceAll("[$,]", "") + ",");
	}

	@Test
	void sectorsWhoseJobsAreUnknownComeLast() {
		for (String soc : List.of("29-2072", "29-9021", "43-4071")) {
			List<String> jobs = this.site.page("/pay/industries?o=" + soc)
				.select("table.wages tbody td[data-label='Jobs']")
				.eachText();
			int first = jobs.indexOf("not published");
			assertThat(jobs.subList((first < 0) ? jobs.size() : first, jobs.size())).allMatch("not published"::equals);
		}
	}

	@Test
	void aNewerMedianThatIsReportedStandsBesideTheOneThatLeads() {
		Element hospitals = this.site.page("/pay/industries")
			.selectFirst("table:not(.data) tr:has(th:matches(^Hospitals$))");
		assertThat(hospitals).isNotNull();
		assertThat(hospitals.select("td[data-label='Median pay a year'] a.fig").eachText())
			.containsExactly("$56,520 newer reported", "$59,120 reported");
		assertThat(hospitals.text()).contains("May 2025: $59,120");
		assertThat(this.site.get("/pay/industries.csv").body().lines())
			.filteredOn((line) -> line.contains("largest industries\",hospitals,"))
			.satisfiesExactly((line) -> assertThat(line).contains(",56520,", "\"newer one reported\",\"May 2024\""),
					(line) -> assertThat(line).contains(",59120,", "\"reported, weak\",\"May 2025\""));
	}

	@Test
	void theArticlesOlderFiguresStandBesideTheNewOnes() {
		Element hospital = this.site.page("/pay/industries").selectFirst("tr#hospital");
		assertThat(hospital).isNotNull();
		assertThat(hospital.select("a.fig").eachAttr("href")).contains("/evidence/ooh-2018.29-2071.hospitals.median",
				"/evidence/ooh.29-2072.hospitals.median");
	}

}
