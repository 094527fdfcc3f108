package org.charted.pay.place;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.charted.site.Site.Answer;
import org.charted.site.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of a reader's own pay, set among what is paid in a state or in one of its areas.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class OwnPayTests {

	private final Site site;

	OwnPayTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					# Ohio prints 38060, 45500, 50990, 63510 and 79290 for records specialists
					pay=30000            | below the 10th percentile, $38,060 | Fewer than 10 of 100 earn less.
					pay=38060            | at the 10th percentile, $38,060    |
					pay=40,000.50        | between the 10th percentile, $38,060, and the 25th percentile, $45,500 | Between 10 and 25 of 100 earn less.
					pay=$48000           | between the 25th percentile, $45,500, and the median, $50,990 | Between 25 and 50 of 100 earn less.
					pay=52000&per=year   | between the median, $50,990, and the 75th percentile, $63,510 | Between 50 and 75 of 100 earn less.
					pay=25&per=hour      | between the median, $50,990, and the 75th percentile, $63,510 | Between 50 and 75 of 100 earn less.
					pay=63511            | between the 75th percentile, $63,510, and the 90th percentile, $79,290 | Between 75 and 90 of 100 earn less.
					pay=480&per=hour     | above the 90th percentile, $79,290 | More than 90 of 100 earn less.
					""")
	void tellsBetweenWhichPercentilesPayFalls(String asked, String where, String less) {
		String answer = answer("/pay/states/ohio?o=29-2072&" + asked);
		assertThat(answer).contains("a year falls " + where + ", for medical records specialists in Ohio.");
		assertThat(answer).contains((less != null) ? less : "");
	}

	@Test
	void tellsWhatPayIsWorthAtNationalPricesAndWhereThatFalls() {
		// a price level of 92.774
		assertThat(answer("/pay/states/ohio?pay=52000")).contains(
				"At national prices it is worth $56,050 computed. That falls between the median, $51,140, and the 75th percentile,");
	}

	@Test
	void saysWhichPercentilesWereNotPublished() {
		assertThat(answer("/pay/states/alabama?pay=52000&o=29-9021")).contains("no percentile was printed")
			.contains(
					"Without an amount there: 10th percentile not published; 25th percentile not published; Median pay not"
							+ " published; 75th percentile not published; 90th percentile not published.");
	}

	@Test
	void anAreaOfTheStateCanBeChosen() {
		Document page = this.site.page("/pay/states/ohio?pay=24.50&per=hour&o=29-9021&a=akron-oh");
		assertThat(page.select(".offer").text()).contains("$50,960 a year falls", "in Akron, OH.", "small sample");
		assertThat(page.select("#a option[selected]").val()).isEqualTo("akron-oh");
		assertThat(page.select("#per option[selected]").val()).isEqualTo("hour");
		assertThat(page.select("#o option[selected]").val()).isEqualTo("29-9021");
		assertThat(page.select("#pay").val()).isEqualTo("24.50");
	}

	@Test
	void asksWhetherALittleIsMeantByTheHour() {
		assertThat(answer("/pay/states/ohio?pay=25")).contains("If it is pay by the hour");
		assertThat(answer("/pay/states/ohio?pay=25&per=hour")).doesNotContain("If it is pay by the hour");
		assertThat(answer("/pay/states/ohio?pay=25000")).doesNotContain("If it is pay by the hour");
	}

	@Test
	void anAreaWithoutAPriceLevelSaysSo() {
		assertThat(answer("/pay/states/ohio?pay=52000&a=southern-ohio-nonmetropolitan-area"))
			.contains("At national prices: no price level in the tables used here.");
	}

	@Test
	void anOccupationThatAnAreaHasNoneOfIsNoFault() {
		Answer answer = this.site.get("/pay/states/texas?pay=52000&o=15-1242&a=abilene-tx");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.document().select("[role=status]").text()).contains("have no pay of").contains("Abilene, TX");
	}

	@ParameterizedTest
	@ValueSource(strings = { "52k", "-5", "1e5", "lots", "1,00", "5200000", "$", "<b>", "50000 to 60000" })
	void refusesWhatIsNoAmountAndKeepsTheForm(String pay) {
		Answer answer = this.site.get(
				"/pay/states/ohio?per=hour&o=29-9021&a=akron-oh&pay=" + URLEncoder.encode(pay, StandardCharsets.UTF_8));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		Document page = answer.document();
		assertThat(page.select("[role=alert]#pay-refused").text()).contains("an amount of dollars");
		assertThat(page.select("#pay[aria-invalid=true][aria-describedby=pay-refused]").val()).isEqualTo(pay);
		assertThat(page.select("#per option[selected]").val()).isEqualTo("hour");
		assertThat(page.select("#o option[selected]").val()).isEqualTo("29-9021");
		assertThat(page.select("#a option[selected]").val()).isEqualTo("akron-oh");
		assertThat(page.select(".offer")).isEmpty();
	}

	@Test
	void payOfAYearTypedAsThatOfAnHourIsRefused() {
		Answer answer = this.site.get("/pay/states/ohio?pay=52000&per=hour");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.document().select("#pay-refused").text()).contains("Is it pay by the year?");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pay=52000", "pay=25&per=hour&a=akron-oh", "pay=", "pay=lots", "pay=52000&pay=53000",
			"pay=52000&o=29-9999", "pay=52000&per=week", "pay=52000&a=abilene-tx" })
	void mayNotBeStoredWhateverTheAnswer(String asked) {
		assertThat(this.site.get("/pay/states/ohio?" + asked).header("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void whatIsAskedIsNotLogged(CapturedOutput output) {
		this.site.get("/pay/states/ohio?pay=51237");
		this.site.get("/pay/states/ohio?pay=51237x");
		this.site.get("/pay/states/ohio?pay=51237&o=x");
		assertThat(output.getAll()).doesNotContain("51237");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pay=52000&o=29-9999", "pay=52000&per=week", "pay=52000&a=abilene-tx" })
	void refusesWhatThereIsNotToChoose(String asked) {
		assertThat(this.site.get("/pay/states/ohio?" + asked).status()).isEqualTo(400);
	}

	@Test
	void theFormLeadsBackToItself() {
		assertThat(this.site.page("/pay/states/ohio").select("form:has(#pay)").attr("action"))
			.isEqualTo("/pay/states/ohio#my-pay");
		assertThat(this.site.page("/pay/states/ohio").select("#my-pay")).hasSize(1);
	}

	private String answer(String address) {
		return this.site.page(address).select(".offer").text();
	}

}
