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
		Element box = this.site.page("/pay/compare?a=akron-oh").selectFirst("input[type=checkbox][value=akron-oh]");
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
	void aPlaceIsFoundByAPartOfItsName() {
		Document one = this.site.page("/pay/compare?a=ohio&q=akron");
		assertThat(one.select("form.choose input[name=a]").eachAttr("value")).containsExactly("ohio", "akron-oh");
		assertThat(one.select("form.choose input[checked]").eachAttr("value")).containsExactly("ohio");
		assertThat(one.select("a:containsOwn(Choose from lists)").attr("href")).isEqualTo("/pay/compare?a=ohio");
		Document both = this.site.page("/pay/compare?a=ohio&a=texas&o=29-9021&q=ohio");
		assertThat(both.select("form.choose fieldset").last().select("input").eachAttr("value")).contains("akron-oh")
			.doesNotContain("ohio");
		assertThat(both.select("form:has([role=search]) select[name=o] option[selected]").val()).isEqualTo("29-9021");
		assertThat(both.select("a:containsOwn(Back to those)").attr("href"))
			.isEqualTo("/pay/compare?a=ohio&a=texas&o=29-9021");
	}

	@Test
	void aNameThatNoPlaceHasIsAnsweredWithNearOnes() {
		Document none = this.site.page("/pay/compare?q=akorn");
		assertThat(none.select("[role=status]").text()).contains("No place has “akorn” in its name", "Akron, OH");
		assertThat(none.select("form.choose button").eachText()).containsExactly("Look for it");
		assertThat(this.site.page("/pay/compare?a=ohio&a=akron-oh&q=akron,+oh").select("[role=status]").text())
			.contains("No other place has “akron, oh”")
			.doesNotContain("Akron, OH?");
		assertThat(this.site.get("/pay/compare?q=" + "a".repeat(101)).status()).isEqualTo(400);
	}

	/** Those ticked go along, and what is found is compared with the next click. */
	@Test
	void whoLooksForAPlaceKeepsWhatIsTicked() {
		Document lists = this.site.page("/pay/compare");
		assertThat(lists.select("form:has(#q)").select("input[name=a]")).hasSizeGreaterThan(400);
		Document found = this.site.page("/pay/compare?a=ohio&a=texas&q=akron");
		assertThat(found.select("#q").val()).isEmpty();
		assertThat(found.select("legend").text()).contains("Found for “akron”: 1");
		assertThat(this.site.page("/pay/compare?a=ohio&a=texas&q=akorn").select("#q").val()).isEmpty();
		assertThat(found.select(".page-head .lead").text()).startsWith("Choose two to five");
		Document many = this.site.get("/pay/compare?a=ohio&a=texas&a=utah&a=iowa&a=maine&a=nevada&q=ark").document();
		assertThat(many.select("form.choose input[checked]")).hasSize(5);
		assertThat(many.select("#q")).isEmpty();
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
