package org.charted.program.overview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.charted.site.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what a reader learns of the programs of a state.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class StateProgramsPageTests {

	private Site site;

	@BeforeEach
	void visitTheSite(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	/** Drawn from the public files, without the program. */
	@ParameterizedTest
	@CsvSource({
			"ohio, 46, 51; the finder leaves out 1 that has closed since, '1,895', '25% at Eastern Gateway Community College, closed since'",
			"florida, 57, 63, '8,596', 81% at Ultimate Medical Academy",
			"illinois, 43, 46, '5,378', 85% at DeVry University-Illinois" })
	void theNumberOfInstitutionsComesFirstAndAwardsStandBesideTheLargestShare(String state, String withAwards,
			String reporting, String awards, String largest) {
		Element first = this.site.page("/programs/states/" + state).selectFirst(".here section");
		assertThat(first.selectFirst("p > b").text()).isEqualTo(withAwards);
		List<String> values = first.select("dd").eachText();
		assertThat(values.get(0)).isEqualTo(reporting);
		assertThat(values.get(1)).isEqualTo(awards);
		assertThat(values.get(2)).startsWith(largest);
	}

	@Test
	void pricesAndWagesStandSideBySide() {
		Document page = this.site.page("/programs/states/ohio");
		assertThat(page.select(".here h2").eachText()).containsExactly("Institutions with awards",
				"Undergraduate tuition of a year", "Medical records specialists",
				"Health information technologists and medical registrars");
		assertThat(page.select(".here section").get(1).text()).contains("37 of the 46 with awards",
				"undergraduates of the state");
		assertThat(page.select(".here section").get(2).text()).contains("the lowest-paid tenth earn less", "Median");
		assertThat(page.text()).contains("Price level here", "where the whole country has 100",
				"call the school before you plan on it", "not where its students live");
	}

	/** What is published is for undergraduates, and it teaches none. */
	@Test
	void aSchoolOfGraduateProgramsAloneShowsNoPriceOfUndergraduates() {
		Document page = this.site.page("/programs/states/ohio");
		assertThat(page.select("#row-202763 [data-label^=Price]").text()).isEqualTo("not in the tables used here");
		assertThat(page.select(".here section").get(1).text()).contains("$4,128 to $20,060");
		assertThat(this.site.get("/programs/states/ohio.csv").body().lines())
			.filteredOn((line) -> line.contains("Findlay"))
			.isNotEmpty()
			.noneMatch((line) -> line.contains("37621"));
	}

	@Test
	void aSinglePriceHasNoMiddle() {
		String tuition = this.site.page("/programs/states/vermont").select(".here section").get(1).text();
		assertThat(tuition).contains("1 of the 1 with awards")
			.doesNotContain("in the middle")
			.doesNotContain("$6,920 to");
	}

	@Test
	void listsWhoTeachesByNameWithoutThoseThatHaveClosed() {
		Document page = this.site.page("/programs/states/ohio");
		List<Element> rows = page.select("section[aria-labelledby=teaching] tbody tr");
		assertThat(rows).hasSizeGreaterThan(40)
			.allSatisfy((row) -> assertThat(row.select("[data-label]")).hasSize(5).allMatch(Element::hasText));
		assertThat(rows.stream().map(Element::text)).noneMatch((row) -> row.startsWith("Eastern Gateway"));
		assertThat(page.select("section[aria-labelledby=former] li:contains(Eastern Gateway)").text())
			.endsWith("closed or merged");
		assertThat(page.select("a[href=/programs/find?state=ohio]")).isNotEmpty();
		assertThat(page.select("a[href=/pay/states/ohio]")).isNotEmpty();
		assertThat(this.site.page("/pay/states/ohio").select(".related a").eachAttr("href"))
			.contains("/programs/states/ohio");
	}

	@Test
	void allInstitutionsAreTwoClicksFromTheirFirstPage(@Autowired JdbcClient store) {
		Set<String> states = new HashSet<>(this.site.page("/programs").select("figure.tiles a").eachAttr("href"));
		List<String> listed = new ArrayList<>();
		states.forEach((state) -> listed.addAll(this.site.page(state).select("main :is(th, li) a").eachAttr("href")));
		assertThat(listed.stream().filter((path) -> path.matches("/programs/[0-9]{6}")))
			.containsExactlyInAnyOrderElementsOf(
					store.sql("select '/programs/' || unitid from institution").query(String.class).list());
	}

	@Test
	void anUnknownStateIsNotFoundAndOffersOthersLikeIt() {
		assertThat(this.site.get("/programs/states/ohoi").status()).isEqualTo(404);
		assertThat(this.site.get("/programs/states/ohoi").document().select("main a").eachAttr("href"))
			.contains("/programs/states/ohio");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/programs/states/akron-oh", "/programs/states/oh", "/programs/states/nowhere.csv",
			"/programs/states/nowhere.json" })
	void whatIsNoStateIsNotFound(String address) {
		assertThat(this.site.get(address).status()).isEqualTo(404);
	}

}
