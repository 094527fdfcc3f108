package org.charted.program.compare;

import java.util.List;

import org.charted.site.Site;
import org.charted.site.Site.Answer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
 * Tests of institutions side by side, and of where readers choose them.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class InstitutionComparisonTests {

	private static final String BASE = "/programs/compare";

	/** One that has closed, one with earnings, one in the place of the first. */
	private static final String THREE = BASE + "?c=203331&c=103501&c=205841";

	private static final String CLOSED = "Eastern Gateway Community College, Steubenville, OH";

	private static final String WITH_EARNINGS = "Alaska Career College, Anchorage, AK";

	private final Site site;

	InstitutionComparisonTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@Test
	void whatIsEmptySaysWhetherItWasNotReportedOrIsNotInTheTables() {
		Document page = this.site.page(THREE);
		assertThat(cell(page, "Health information technology: certificate, 1 to under 2 years", WITH_EARNINGS))
			.isEqualTo("not reported");
		assertThat(cell(page, "Health information technology: certificate, 1 to under 2 years",
				"Stark State College, North Canton, OH"))
			.startsWith("0");
		assertThat(cell(page, "Tuition and fees of a year for undergraduates, people of the state", WITH_EARNINGS))
			.isEqualTo("not in the tables used here");
		assertThat(cell(page, "Medical coding, the entire program", WITH_EARNINGS)).contains("$12,729 for", "hours");
		assertThat(page.text()).contains("2023-24, provisional", "It is not a person");
	}

	@Test
	void earningsAreShownOrWithheldInWordsAndNeverSubtracted() {
		Document page = this.site.page(THREE);
		assertThat(page.select("td[data-label='" + CLOSED + "']").text())
			.contains("not shown: 31 of the group\u2019s 59 awards were in these fields, fewer than 80%");
		assertThat(page.select("td[data-label='" + WITH_EARNINGS + "']").text()).contains("$36,311", "$42,214")
			.doesNotContain("$5,903");
		assertThat(page.text()).contains("They are not those of coders", "dollars of 2022", "dollars of 2024",
				"Not checked against a second copy");
	}

	@Test
	void theSumOfAwardsIsMarkedAsComputed() {
		JsonNode json = JsonMapper.shared().readTree(this.site.get(THREE.replace("?", ".json?")).body());
		JsonNode sum = json.at("/groups/1/attributes")
			.valueStream()
			.filter((row) -> row.get("attribute").asString().equals("awards"))
			.findFirst()
			.orElseThrow()
			.at("/cells/0/values/0");
		assertThat(sum.get("kind").asString()).isEqualTo("computed");
		assertThat(sum.get("inputs").valueStream().mapToInt((input) -> input.get("low").asInt()).sum())
			.isEqualTo(sum.get("low").asInt());
	}

	@Test
	void everyComparisonTellsToCallAndHowToAskTheAccreditor() {
		Document page = this.site.page(THREE);
		assertThat(page.text()).contains("call the school before you plan on it", "closed or merged")
			.doesNotContainIgnoringCase("best ")
			.doesNotContainIgnoringCase("score ")
			.doesNotContainIgnoringCase("rank");
		assertThat(page.select("section[aria-labelledby=accreditation] ol li")).hasSize(5);
	}

	@Test
	void wagesSayWhetherTheyAreThoseOfTheStateAlone() {
		Document page = this.site.page(THREE);
		assertThat(page.select("tr:has(th:matchesOwn(^Where$)) td[data-label='" + CLOSED + "']").eachText())
			.containsExactly("Weirton-Steubenville, WV-OH; small sample: fewer than 100 jobs", "Ohio, the whole state");
	}

	@Test
	void oneAloneAsksForAnotherAndOffersThoseNear() {
		Document page = this.site.page(BASE + "?c=203331&c=203331");
		assertThat(page.select("h1").text()).isEqualTo("Compare institutions");
		assertThat(page.select("form.choose input[checked]").eachAttr("value")).containsExactly("203331");
		assertThat(page.select("form.choose input[type=checkbox]:not([checked])")).isNotEmpty();
		assertThat(page.select("form.choose label").text()).contains("miles");
	}

	@Test
	void aFurtherOneIsFoundByAPartOfItsNameAndAddedToThoseChosen() {
		Element form = this.site.page(THREE).selectFirst("main form[role=search]");
		assertThat(form).isNotNull();
		assertThat(form.select("input[name=c]").eachAttr("value")).containsExactly("203331", "103501", "205841");
		Document found = this.site.page(THREE + "&q=devry");
		assertThat(found.select("form.choose input[checked]").eachAttr("value")).hasSize(3);
		List<String> more = found.select("form.choose input[type=checkbox]:not([checked])").eachAttr("value");
		assertThat(more).isNotEmpty();
		assertThat(this.site.page(THREE + "&c=" + more.get(0)).select("table.compare thead th a:not(.remove)"))
			.hasSize(4);
		assertThat(this.site.page(BASE + "?q=stark+stade").select("[role=status]").text()).contains("Did you mean",
				"Stark State College, North Canton, OH");
	}

	@Test
	void theFinderAndThePageOfAnInstitutionLeadHere() {
		assertThat(this.site.page("/programs/find?state=ohio").select("form.choose input[name=c]")).hasSize(25);
		assertThat(this.site.page("/programs/205841").select("main a[href='/programs/compare?c=205841']")).hasSize(1);
	}

	@Test
	void aSlipIsAnsweredWithWhatLooksLikeIt() {
		Answer answer = this.site.get(BASE + "?c=203331&c=205481");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.document().select(".page-head p:contains(Did you mean) a").eachAttr("href"))
			.contains("/programs/compare?c=203331&c=205841");
		assertThat(answer.document().select("form.choose input[checked]").eachAttr("value")).containsExactly("203331");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?c=203331&c=999999", "?c=abc", "?c=203331&c=205841&only=x",
			"?c=203331&c=103501&c=205841&c=441371&c=482574&c=100663", ".csv", ".csv?c=203331",
			".json?c=203331&c=000000", "?q=%00%FF" })
	void whatCannotBeComparedIsRefused(String query) {
		assertThat(this.site.get(BASE + query).status()).isEqualTo(400);
	}

	private static String cell(Document page, String row, String institution) {
		return page.select("tr:has(th:contains(" + row + ")) td[data-label='" + institution + "']").text();
	}

}
