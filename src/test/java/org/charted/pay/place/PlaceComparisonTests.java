package org.charted.pay.place;

import org.charted.site.Site;
import org.charted.site.Site.Answer;
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
 * Tests of places side by side, and of where readers choose them.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PlaceComparisonTests {

	private final Site site;

	PlaceComparisonTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@Test
	void aChosenAreaIsSeenInThePicker() {
		Element box = this.site.page("/pay/compare?a=akron-oh").selectFirst("input[value=akron-oh]");
		assertThat(box).isNotNull();
		assertThat(box.hasAttr("checked")).isTrue();
		assertThat(box.parents().is("details[open]")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pay/metros?q=akron", "/pay/states/ohio" })
	void anAreaIsTickedOnceAndTheOccupationChosen(String address) {
		Document page = this.site.page(address);
		assertThat(page.select("form.choose input[name=a]").eachAttr("value")).doesNotHaveDuplicates()
			.contains("akron-oh");
		assertThat(page.select("form.choose select[name=o] option")).hasSize(2);
	}

	@Test
	void aSlipInAPlaceIsAnsweredWithANearOne() {
		Answer answer = this.site.get("/pay/compare?a=ohoi&a=texas&o=29-9021");
		assertThat(answer.status()).isEqualTo(400);
		String near = answer.document().select(".page-head p:contains(Did you mean) a").attr("href");
		assertThat(near).isEqualTo("/pay/compare?a=texas&a=ohio&o=29-9021");
		assertThat(this.site.page(near).select("h1").text()).isEqualTo("Places side by side");
	}

	@Test
	void oneAloneIsToldThatItTakesTwo() {
		assertThat(this.site.page("/pay/compare?a=ohio").select(".lead").text())
			.startsWith("A comparison needs at least two");
		assertThat(this.site.page("/pay/compare").select(".lead").text()).startsWith("Choose two to five");
	}

	@Test
	void aPlaceKeepsTheOccupationWhenOneIsAddedOrRemoved() {
		Document page = this.site.page("/pay/compare?a=ohio&a=texas&o=29-9021");
		assertThat(page.select("a.remove").eachAttr("href")).containsExactly("/pay/compare?a=texas&o=29-9021",
				"/pay/compare?a=ohio&o=29-9021");
		assertThat(page.select("form:has(#add) input[name=o]").attr("value")).isEqualTo("29-9021");
		assertThat(page.select(".lead").text()).startsWith("Health information technologists");
		assertThat(page.select("#pay-range")).hasSize(1);
	}

	@Test
	void aRelatedOccupationHasItsPayInCities() {
		Document page = this.site.page("/pay/compare?a=ohio&a=akron-oh&o=31-9092");
		assertThat(page.select("tr:has(th:contains(Median pay)) td[data-label='Akron, OH']").first().text())
			.contains("$42,830");
	}

	@Test
	void aPlaceThatNothingIsPublishedForSaysSo() {
		Document page = this.site.page("/pay/compare?a=ohio&a=abilene-tx&o=15-1242");
		assertThat(page.select("td[data-label='Abilene, TX'] .missing").eachText()).contains("not published");
	}

	@Test
	void aPriceLevelThatNobodyMakesIsNotCalledWithheld() {
		Document page = this.site.page("/pay/compare?a=ohio&a=puerto-rico");
		assertThat(page.select("tr:has(th:contains(Price level)) td[data-label='Puerto Rico'] .missing").text())
			.isEqualTo("none in the tables used here");
		assertThat(this.site.page("/pay/states/puerto-rico").text())
			.contains("Price level here: none in the tables used here");
	}

}
