package org.charted.program;

import java.util.List;

import org.charted.site.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that other pages lead to the programs that a reader of them looks for.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WaysOnTests {

	private Site site;

	@BeforeEach
	void visitTheSite(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@Test
	void careersAndCredentialsLeadToTheFieldsThatLeadToThem() {
		assertThat(waysOn("/careers/medical-coder")).contains("/programs/find?field=medical-coding",
				"/programs/find?field=health-information-technology");
		assertThat(waysOn("/careers/compliance-officer"))
			.contains("/programs/find?field=health-information-management");
	}

	/**
	 * What they ask for is a degree of one level, whatever the school calls its field.
	 */
	@Test
	void credentialsLeadToTheLevelsThatOpenThem() {
		assertThat(asked("/credentials/rhit")).containsExactly(
				"/programs/find?field=health-information-technology&level=associate",
				"/programs/find?field=health-information-management&level=associate");
		assertThat(asked("/credentials/rhia")).containsExactly(
				"/programs/find?field=health-information-management&level=bachelor",
				"/programs/find?field=health-information-management&level=master");
		assertThat(asked("/credentials/masters-degree")).containsExactlyInAnyOrder(
				"/programs/find?field=health-information-management&level=master",
				"/programs/find?field=health-informatics&level=master");
		assertThat(asked("/careers/him-manager")).isEqualTo(asked("/credentials/rhia"));
		assertThat(this.site.page("/credentials/rhia").select(".page-head").text())
			.contains("Who teaches health information management: bachelor\u2019s degree");
	}

	/** No school of coding leads to them at once. */
	@ParameterizedTest
	@ValueSource(strings = { "/careers/coding-auditor", "/credentials/ccs", "/credentials/chda" })
	void whatComesAfterExperienceIsNotTaught(String address) {
		assertThat(asked(address)).isEmpty();
	}

	private List<String> asked(String address) {
		return waysOn(address).stream().filter((way) -> way.contains("?")).toList();
	}

	/** Few readers look at what is related, far below. */
	@ParameterizedTest
	@ValueSource(strings = { "/careers/medical-coder", "/credentials/rhit", "/credentials/associate-degree" })
	void theSameStandsAtTheHeadOfThePage(String address) {
		assertThat(this.site.page(address).select(".page-head a[href^=/programs/find]").eachAttr("href")).isNotEmpty()
			.isEqualTo(asked(address));
	}

	@Test
	void whatIsALevelOfItsOwnLeadsToThatLevel() {
		assertThat(waysOn("/credentials/associate-degree"))
			.contains("/programs/find?field=health-information-technology&level=associate");
		assertThat(waysOn("/credentials/billing-and-coding-certificate")).contains(
				"/programs/find?field=medical-coding&level=certificate",
				"/programs/find?field=medical-billing&level=certificate");
	}

	@Test
	void eachOfThemShowsWhatItPromises() {
		assertThat(waysOn("/credentials/billing-and-coding-certificate")).filteredOn((address) -> address.contains("?"))
			.isNotEmpty()
			.allSatisfy((address) -> assertThat(this.site.page(address).select("main table tbody tr")).isNotEmpty());
	}

	@Test
	void placesLeadToThoseWhoTeachThere() {
		assertThat(this.site.page("/pay/states/ohio").select("main a").eachAttr("href"))
			.contains("/programs/states/ohio");
		List<String> near = this.site.page("/pay/metros?q=akron").select("main a[href^=/programs/]").eachAttr("href");
		assertThat(near).containsExactly("/programs/find?near=Akron,%20OH");
		assertThat(this.site.page(near.get(0)).select("main table tbody tr")).isNotEmpty();
		assertThat(this.site.page("/pay/metros").select("main a[href^=/programs/]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/guide/education", "/guide/degree-or-certificate", "/guide/choosing-a-program",
			"/guide/paying-for-it", "/faq" })
	void theWaysInLeadThere(String address) {
		assertThat(this.site.page(address)
			.select("main .prose a[href^=/programs], main article a[href^=/programs]")
			.eachAttr("href")).isNotEmpty()
			.allSatisfy((path) -> assertThat(this.site.get(path).status()).as(path).isEqualTo(200));
	}

	private List<String> waysOn(String address) {
		return this.site.page(address).select(".related h3:contains(Programs) + ul a").eachAttr("href");
	}

}
