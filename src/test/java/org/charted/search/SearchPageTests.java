package org.charted.search;

import java.util.List;

import org.charted.site.Site;
import org.charted.site.Site.Answer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what the page about what was found tells and leads to.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SearchPageTests {

	private Site site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@Test
	void answersAQuestionAboveWhatElseIsFound() {
		Document page = this.site.page("/search?q=can+I+study+online");
		assertThat(page.select(".answer a").attr("href")).isEqualTo("/faq#online");
		assertThat(page.select(".answer p").text()).isNotBlank();
		assertThat(addresses(page)).isNotEmpty().doesNotContain("/faq#online");
	}

	@Test
	void answersWhetherACredentialIsWorthIt() {
		Document page = this.site.page("/search?q=is+rhit+worth+it");
		assertThat(page.select(".answer a").attr("href")).isEqualTo("/credentials/rhit");
		assertThat(page.select(".answer p").text()).startsWith("If ");
	}

	@Test
	void aWordIsNoNameThatBeginsAlike() {
		assertThat(addresses(this.site.page("/search?q=providence")))
			.anyMatch((address) -> address.contains("q=Providence"));
		assertThat(addresses(this.site.page("/search?q=provider"))).isNotEmpty()
			.noneMatch((address) -> address.contains("q=Providence"));
	}

	@Test
	void answersWithAFigureThatLeads() {
		Document page = this.site.page("/search?q=how+many+jobs+do+medical+records+specialists+have&kind=figures");
		assertThat(page.select(".answer a").attr("href")).startsWith("/evidence/");
		assertThat(page.select(".answer p").text()).matches(".*[0-9].*");
	}

	@Test
	void leadsToTheHeadingThatMatches() {
		assertThat(addresses(this.site.page("/search?q=preparing+for+the+exam")))
			.contains("/guide/how-long-it-takes#preparing-for-the-exam");
	}

	@Test
	void marksTheWordsInWhateverForm() {
		Document page = this.site.page("/search?q=certified&kind=guide");
		assertThat(page.select(".entries b").eachText()).contains("certifications");
	}

	@Test
	void takesNearForNoSubject() {
		Document page = this.site.page("/search?q=programs+near+columbus");
		assertThat(page.select(".answer")).isEmpty();
		assertThat(addresses(page)).isNotEmpty().allMatch((address) -> address.matches("/programs/\\d{6}"));
		assertThat(page.select(".entries b").eachText()).contains("Columbus").doesNotContain("near");
	}

	@Test
	void marksNoLittleWordsOfANameOfSeveral() {
		assertThat(this.site.page("/search?q=roi").select(".entries b").eachText()).contains("release", "information")
			.doesNotContain("of", "it", "on");
	}

	@Test
	void countsWhatThereIsOfEachKindAndShowsOneOfThem() {
		Document all = this.site.page("/search?q=privacy");
		Element careers = all.selectFirst("nav[aria-label=Kinds] a[href*=kind=careers]");
		assertThat(careers).isNotNull();
		Document some = this.site.page(careers.attr("href"));
		assertThat(some.select("nav[aria-label=Kinds] a").eachText())
			.isEqualTo(all.select("nav[aria-label=Kinds] a").eachText());
		assertThat(some.select("nav[aria-label=Kinds] [aria-current]").text()).isEqualTo(careers.text());
		assertThat(addresses(some)).isNotEmpty().allMatch((address) -> address.startsWith("/careers/"));
	}

	@Test
	void goesOnFromPageToPage() {
		Document first = this.site.page("/search?q=coding");
		Document second = this.site.page(first.select("nav[aria-label=Pages] [rel=next]").attr("href"));
		assertThat(addresses(second)).hasSize(10).doesNotContainAnyElementsOf(addresses(first));
		assertThat(second.select(".entries").attr("start")).isEqualTo("11");
		assertThat(second.select("nav[aria-label=Pages] [rel=prev]").attr("href")).isEqualTo("/search?q=coding");
	}

	@Test
	void aPageBeyondTheLastLeadsBack() {
		Document page = this.site.page("/search?q=rhit&kind=glossary&page=30".replace("glossary", "words"));
		assertThat(addresses(page)).isEmpty();
		assertThat(page.select("main a").eachAttr("href")).contains("/search?q=rhit&kind=words");
	}

	@Test
	void offersTheWordThatMayHaveBeenMeant() {
		Document page = this.site.page("/search?q=acreditation");
		assertThat(page.select(".near a").text()).isEqualTo("accreditation");
		assertThat(addresses(page)).isEqualTo(addresses(this.site.page(page.select(".near a").attr("href"))));
	}

	@Test
	void tellsOfAWordThatNothingHasAndLeadsOn() {
		Document page = this.site.page("/search?q=xyzzyx");
		assertThat(page.select("main").text()).contains("Nothing on Charted has \u201cxyzzyx\u201d.");
		assertThat(page.select("main a[href=/faq], main a[href=/guide], main a[href=/programs/find]")).hasSize(3);
	}

	@Test
	void aWordThatNothingHasSpoilsNoOthers() {
		assertThat(addresses(this.site.page("/search?q=rhit+xyzzyx"))).contains("/credentials/rhit");
	}

	@Test
	void withoutWordsItTellsWhatCanBeFound() {
		Document page = this.site.page("/search");
		assertThat(page.select("main h2").text()).isEqualTo("What can be found");
		assertThat(page.select("main input[name=q]")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "co*", "cod?r", "\"medical coder\"", "medical AND NOT coder", "title:coder", "coder~",
			"+coder -medical", "(coder", "[a TO z]", "/cod.*/", "coder^9", "a||b&&c\\" })
	void operatorsArePlainWords(String words) {
		Answer answer = this.site.get("/search?q=" + encoded(words));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.document().select("#q").attr("value")).isEqualTo(words);
	}

	@Test
	void aWildcardFindsWhatTheWordFinds() {
		assertThat(addresses(this.site.page("/search?q=" + encoded("coder*"))))
			.isEqualTo(addresses(this.site.page("/search?q=coder")));
	}

	@Test
	void refusesMoreThanAFewWordsWithTheReason() {
		Answer answer = this.site.get("/search?q=" + "word+".repeat(40));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.document().select(".lead").text()).contains("Search for", "100 letters");
		assertThat(answer.document().select(".back a").attr("href")).isEqualTo("/search");
	}

	@ParameterizedTest
	@ValueSource(strings = { "page=0", "page=31", "page=x", "kind=sections" })
	void refusesWhatTheFormDoesNotHave(String parameter) {
		assertThat(this.site.get("/search?q=pay&" + parameter).status()).isEqualTo(400);
	}

	@Test
	void isNotToBeFoundBySearchEngines() {
		assertThat(this.site.page("/search?q=pay").select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(this.site.page("/guide/pay").select("meta[name=robots]")).isEmpty();
	}

	@Test
	void everyOtherPageHasTheBoxInItsHead() {
		Document page = this.site.page("/guide/pay");
		assertThat(page.select(".site-head form[action=/search][method=get] input[name=q]")).hasSize(1);
		assertThat(page.select(".site-head > div > a[href=/search]")).hasSize(1);
		assertThat(this.site.page("/search").select(".site-head form")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nowhere/medical-coder", "/medical_coder.html", "/medical/coder.json.html" })
	void anAddressThatIsNoneOffersItsWords(String address) {
		Answer answer = this.site.get(address);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.document().select("main form[action=/search] input[name=q]").attr("value"))
			.contains("medical", "coder")
			.doesNotContain("/", "_", "-", "html");
	}

	@Test
	void anAddressOfOurOwnIsNeverToldFromTheRequest() {
		Answer answer = this.site.get("/opensearch.xml");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(this.site.page("/").select("link[rel=search]")).isEmpty();
	}

	private static List<String> addresses(Document page) {
		return page.select("main .entries h2 a").eachAttr("href");
	}

	private static String encoded(String words) {
		return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
	}

}
