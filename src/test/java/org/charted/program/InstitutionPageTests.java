package org.charted.program;

import org.charted.site.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what a page tells of an institution.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class InstitutionPageTests {

	private static final String CLOSED_SINCE = "/programs/203331";

	private static final String WITH_EARNINGS = "/programs/103501";

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void visitTheSite() {
		this.site = new Site(this.port);
	}

	@Test
	void everyPageTellsWhatItDoesNotKnowAndToCall() {
		for (String address : new String[] { CLOSED_SINCE, WITH_EARNINGS }) {
			Document page = this.site.page(address);
			assertThat(page.select("section[aria-labelledby=accreditation]").text()).contains("CAHIIM", "RHIT", "RHIA",
					"online", "graduation rate");
			assertThat(page.select("section[aria-labelledby=accreditation] ol li")).hasSize(5);
			assertThat(page.text()).contains("call the school before you plan on it");
			assertThat(page.select("section[aria-labelledby=programs]").text()).contains("It is not a person",
					"2023-24 is provisional");
			assertThat(page.text()).doesNotContainIgnoringCase("best ").doesNotContainIgnoringCase("return on");
		}
	}

	@Test
	void oneThatHasClosedSaysSoWithItsSource() {
		Document page = this.site.page(CLOSED_SINCE);
		assertThat(page.select(".refusal").text()).contains("The college has closed");
		assertThat(page.select(".refusal a.ref")).isNotEmpty();
		assertThat(this.site.page("/programs/" + "129695").select(".refusal").text())
			.contains("last listed it in 2023");
		assertThat(this.site.page(WITH_EARNINGS).select("main > .refusal")).isEmpty();
	}

	/** It reports a master's degree alone; its published price is 37621 dollars. */
	@Test
	void graduateProgramsHaveNoPriceOfUndergraduates() {
		Document page = this.site.page("/programs/202763");
		assertThat(page.select("section[aria-labelledby=programs] tbody").text()).contains("Master's degree")
			.doesNotContain("Bachelor");
		assertThat(page.select("section[aria-labelledby=prices]").text())
			.contains("Its price is not in the tables used here", "that of full-time undergraduates")
			.doesNotContain("$");
		JsonNode prices = JsonMapper.shared().readTree(this.site.get("/programs/202763.json").body()).get("prices");
		assertThat(prices.get("tuitionInState").isNull() && prices.get("netPrice").isNull()).isTrue();
		assertThat(this.site.page(WITH_EARNINGS).select("section[aria-labelledby=prices]").text()).contains("$");
	}

	@Test
	void nobodyIsOfferedToPayForOneThatHasClosed() {
		String offers = "a[href^=/programs/cost], a:contains(price calculator)";
		assertThat(this.site.page(CLOSED_SINCE).select(offers)).isEmpty();
		assertThat(this.site.page(WITH_EARNINGS).select(offers)).isNotEmpty();
	}

	@Test
	void earningsStandBesideWhoseTheyAre() {
		Document page = this.site.page(WITH_EARNINGS);
		String section = page.select("section[aria-labelledby=earnings]").text();
		assertThat(section).contains("They are not those of coders", "dollars of 2022", "dollars of 2024",
				"awards were in these fields, at least 80%", "Not checked against a second copy");
		assertThat(this.site.page(CLOSED_SINCE).select("section[aria-labelledby=earnings]").text())
			.contains("Associate degree: not shown, since 31 of the group\u2019s 59 awards were in these fields");
	}

	@Test
	void wagesAreThoseOfTheAreaOrElseOfTheState() {
		String pay = this.site.page(CLOSED_SINCE).select("section[aria-labelledby=wages]").text();
		assertThat(pay).contains("Medical records specialists Median", "in Weirton-Steubenville, WV-OH. Price level",
				"in Ohio, the whole state: nothing is published for its area");
	}

	@Test
	void othersNearbyAreSortedByDistanceAndStillTeach() {
		JsonNode near = JsonMapper.shared().readTree(this.site.get(CLOSED_SINCE + ".json").body()).get("near");
		assertThat(near).isNotEmpty();
		double before = 0;
		for (JsonNode other : near) {
			assertThat(other.get("miles").asDouble()).isBetween(before, 50.0);
			before = other.get("miles").asDouble();
			assertThat(this.site.page("/programs/" + other.get("unitid").asString()).select("main > .refusal"))
				.isEmpty();
		}
	}

	@Test
	void aSingleAwardIsOne() {
		assertThat(this.site.page("/programs/202763").select("section[aria-labelledby=near]").text())
			.containsPattern("\\b1 award in 2023-24")
			.doesNotContainPattern("\\b1 awards");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/programs/999999", "/programs/1", "/programs/999999.json", "/programs/1035011",
			"/programs/abcdef" })
	void anUnknownOneIsNotFound(String address) {
		assertThat(this.site.get(address).status()).isEqualTo(404);
	}

}
