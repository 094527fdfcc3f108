package org.charted.pay;

import java.util.List;

import org.charted.site.Site;
import org.charted.site.Site.Answer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what holds for all pages about pay and outlook: what can be taken away, where
 * they are found, and what they refuse.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PayPageTests {

	private final Site site;

	PayPageTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pay", "/pay/states?o=29-9021&adjust=prices", "/pay/states/ohio",
			"/pay/metros?q=columbus", "/pay/industries?o=11-9111", "/pay/compare?a=ohio&a=akron-oh&o=29-9021",
			"/pay/why-figures-differ", "/outlook" })
	void everyTableCanBeTakenAway(String address) {
		List<String> files = this.site.page(address).select(".page-head a[rel=nofollow]").eachAttr("href");
		assertThat(files).hasSize(2);
		Answer csv = this.site.get(files.get(0));
		assertThat(csv.status()).isEqualTo(200);
		assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
		assertThat(csv.body().lines().count()).isGreaterThan(2);
		assertThat(csv.body().lines().findFirst().orElseThrow()).contains("period").containsPattern("source|publisher");
		Answer json = this.site.get(files.get(1));
		assertThat(json.header("Content-Type")).isEqualTo("application/json");
		assertThat(new JsonMapper().readTree(json.body()).isEmpty()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pay/states", "/pay/states?measure=p90&o=29-9021", "/pay/states/ohio", "/pay/metros",
			"/pay/metros?q=columbus", "/pay", "/pay/industries?o=11-9111", "/outlook", "/pay/why-figures-differ" })
	void aRowShowsItsMainNumberAndOpensForTheRest(String address) {
		Document page = this.site.page(address);
		Elements rows = page.select("table.brief tbody tr");
		assertThat(rows).isNotEmpty().allSatisfy((row) -> {
			assertThat(row.select("td.main")).hasSize(1);
			assertThat(row.select("td.more a").attr("href")).isEqualTo("#" + row.id());
			assertThat(row.select("td.more a").text()).startsWith("more on ");
		});
		assertThat(rows.eachAttr("id")).doesNotHaveDuplicates();
		String measure = page.select("#measure option[selected]").text();
		List<String> mains = switch (address) {
			case "/outlook" -> List.of("Growth over the whole period", "Measure");
			case "/pay/why-figures-differ" -> List.of("Measure");
			default -> List.of(measure.isEmpty() ? "Median pay" : measure);
		};
		assertThat(rows.select("td.main").eachAttr("data-label").stream().distinct()).containsExactlyElementsOf(mains);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pay/states", "/pay/metros", "/pay/industries", "/outlook" })
	void theAnswerStandsOpenAndWhatExplainsItFolds(String address) {
		Document page = this.site.page(address);
		Element fold = page.selectFirst("article.after > details.fold:not([open])");
		assertThat(fold).isNotNull();
		assertThat(fold.select("h2[id]").eachText()).isNotEmpty()
			.allSatisfy((heading) -> assertThat(fold.selectFirst("summary").text()).contains(heading));
		assertThat(page.select("main div.prose").first().text()).isNotEmpty();
		assertThat(page.select("main div.prose").first().closest("details")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pay/why-figures-differ", "/outlook" })
	void aTimelineDrawsWhatItsTableSays(String address) {
		Document page = this.site.page(address);
		List<String> marks = page.select(".timeline svg a").eachAttr("href");
		assertThat(marks).hasSizeGreaterThan(10).doesNotHaveDuplicates();
		assertThat(page.select("table:has(caption:contains(figures of the chart)) tbody th a.fig").eachAttr("href"))
			.containsExactlyElementsOf(marks);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers/medical-coder", "/careers/compliance-officer", "/careers/him-manager",
			"/credentials/rhit", "/credentials/cpc", "/credentials/associate-degree", "/guide/pay", "/guide/outlook",
			"/guide/pay-by-workplace", "/guide/what-moves-pay", "/guide/where-the-numbers-come-from" })
	void theGuideLeadsThere(String address) {
		List<String> links = this.site.page(address)
			.select("main a[href^=/pay], main a[href=/outlook]")
			.eachAttr("href");
		assertThat(links).isNotEmpty().allSatisfy((link) -> assertThat(this.site.get(link).status()).isEqualTo(200));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pay/states?o=29-9999", "/pay/states?o=00-0000", "/pay/states?o=29-2072&o=29-9021",
			"/pay/states?measure=mean", "/pay/states?measure=MEDIAN", "/pay/states?adjust=yes",
			"/pay/states?sort=letters", "/pay/states?sort=occupation", "/pay/states?order=up", "/pay/metros?o=29",
			"/pay/metros?page=0", "/pay/metros?page=100", "/pay/metros?page=x", "/pay/metros?q=a&q=b",
			"/pay/metros?sort=x", "/pay/industries?o=coder", "/pay/compare?a=ohio&a=texas&o=x",
			"/pay/compare?a=ohio&a=nowhere", "/pay/compare?a=ohio&a=texas&only=x",
			"/pay/compare?a=ohio&a=texas&a=iowa&a=utah&a=maine&a=guam" })
	void refusesWhatAParameterCannotBe(String address) {
		Answer answer = this.site.get(address);
		assertThat(answer.status()).as(address).isEqualTo(400);
		assertThat(answer.document().select("main h1").text()).isNotBlank();
		assertThat(answer.document().select("main a[href]")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pay/states.csv?o=x", "/pay/states.json?measure=x", "/pay/metros.csv?o=29",
			"/pay/metros.json?page=x", "/pay/industries.csv?o=coder", "/pay/compare.csv", "/pay/compare.csv?a=ohio",
			"/pay/compare.json?a=ohio&a=nowhere" })
	void refusesToMakeAFileOfWhatAParameterCannotBe(String address) {
		Answer answer = this.site.get(address);
		assertThat(answer.status()).as(address).isEqualTo(400);
		assertThat(answer.header("Content-Type")).matches("text/plain.*|application/problem\\+json");
	}

	@ParameterizedTest
	@CsvSource({ "/pay/states?o=29-2027&measure=p10, /pay/states?o=29-2072&measure=p10",
			"/pay/states?measure=meidan, /pay/states?measure=median",
			"/pay/states?adjust=price&o=29-9021, /pay/states?adjust=prices&o=29-9021",
			"/pay/industries?o=292072, /pay/industries?o=29-2072" })
	void aSlipInAChoiceIsAnsweredWithANearOne(String address, String near) {
		Answer answer = this.site.get(address);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.document().select(".near a").eachAttr("href")).first().isEqualTo(near);
		assertThat(this.site.get(near).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "/pay/states/ohoi, /pay/states/ohio", "/pay/states/Ohio, /pay/states/ohio",
			"/pay/ohio, /pay/states/ohio", "/pay/states/new-yrok, /pay/states/new-york",
			"/careers/medical-codr, /careers/medical-coder", "/outlok, /outlook" })
	void aSlipInAnAddressIsAnsweredWithANearOne(String address, String near) {
		Answer answer = this.site.get(address);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.document().select(".near a").eachAttr("href")).first().isEqualTo(near);
	}

}
