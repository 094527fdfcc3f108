package org.charted.site;

import org.charted.site.Site.Answer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what is answered to requests that ask for nothing that there is.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ErrorPageTests {

	private static final String HOST = "Host: localhost";

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void visitTheSite() {
		this.site = new Site(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nowhere", "/guide/nowhere", "/guide/pay/nowhere", "/faq/nowhere", "/glossary/nowhere",
			"/organizations/nowhere", "/evidence/nowhere", "/sources/nowhere", "/careers/nowhere",
			"/credentials/nowhere", "/error", "/Guide", "/guide/Pay", "/nowhere.css", "/WEB-INF/web.xml" })
	void anUnknownAddressIsNotFound(String address) {
		Answer answer = this.site.get(address);
		assertThat(answer.status()).isEqualTo(404);
		assertInLayout(answer, "There is no such page");
	}

	@ParameterizedTest
	@ValueSource(strings = { "topic=zz", "publisher=zz", "period=1", "period=20", "period=2025%25", "standing=Leads",
			"standing=LEADS", "page=0", "page=-1", "page=x", "page=1.5", "page=01", "page=99999999999999999999",
			"page=1&page=2", "topic=pay.29-2072&topic=pay.29-9021", "topic=%zz" })
	void aValueThatAParameterCannotHaveIsABadRequest(String query) {
		Answer answer = this.site.sendLines("GET /evidence?" + query + " HTTP/1.1", HOST);
		assertThat(answer.status()).isEqualTo(400);
		assertInLayout(answer, "That choice does not exist");
	}

	@Test
	void aBadRequestTellsWhichParameterIsWrong() {
		assertThat(this.site.get("/evidence?page=x").document().select("main .lead").text())
			.isEqualTo("\u201cpage\u201d has to be a whole number from 1 to 999.");
		assertThat(this.site.get("/evidence?topic=zz&page=2").document().select("main .lead").text())
			.isEqualTo("There is no such choice for \u201ctopic\u201d.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "utm_source=zz", "topic=", "topic=&publisher=&period=&standing=", "page=",
			"standing=leads&standing=leads", "standing=&standing=leads", "standing=+leads+", "page=1&page=1", "&&&" })
	void aParameterThatDoesNotMatterIsPassedOver(String query) {
		assertThat(this.site.get("/evidence?" + query).status()).isEqualTo(200);
		assertThat(this.site.get("/guide/pay?" + query).status()).isEqualTo(200);
	}

	@Test
	void thePageBeyondTheLastLeadsBackToTheFirst() {
		Answer answer = this.site.get("/evidence?page=999");
		assertThat(answer.status()).isEqualTo(200);
		Document page = answer.document();
		assertThat(page.select("table")).isEmpty();
		assertThat(page.select("main a:containsOwn(Show all figures)").attr("href")).isEqualTo("/evidence");
		assertThat(page.select("[rel=prev], [rel=next]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/guide", "/guide/pay", "/faq", "/evidence", "/evidence?page=2",
			"/evidence/oews-2025.us.29-2072.median", "/sources", "/careers", "/credentials/rhit", "/charted.css" })
	void pagesCanOnlyBeRead(String address) {
		assertThat(new String[] { "POST", "PUT", "DELETE", "PATCH", "TRACE", "BREW" }).allSatisfy((method) -> {
			Answer answer = this.site.sendLines(method + " " + address + " HTTP/1.1", HOST);
			assertThat(answer.status()).isEqualTo(405);
			assertThat(answer.header("Allow")).contains("GET");
			assertInLayout(answer, "This page can only be read");
		});
	}

	@Test
	void aFormIsNotReadBeforeItsMethodIsRefused() {
		Answer answer = this.site.sendLines("POST /evidence HTTP/1.1", HOST,
				"Content-Type: multipart/form-data; boundary=x", "Content-Length: 0");
		assertThat(answer.status()).isEqualTo(405);
	}

	@Test
	void traceDoesNotRepeatWhatItWasSent() {
		assertThat(this.site.sendLines("TRACE / HTTP/1.1", HOST, "X-Mark: secret").body()).doesNotContain("secret");
	}

	@ParameterizedTest
	@CsvSource({ "/guide/, /guide", "/guide/pay/, /guide/pay", "/guide/pay//, /guide/pay", "//guide/, /guide",
			"//example.org/, /example.org", "///example.org//, /example.org", "/nowhere/, /nowhere",
			"/evidence/?page=2, /evidence?page=2",
			"/evidence/?topic=pay.29-2072&page=2, /evidence?topic=pay.29-2072&page=2", "//, /" })
	void aTrailingSlashIsTakenAwayOnThisHost(String address, String expected) {
		Answer answer = this.site.sendLines("GET " + address + " HTTP/1.1", HOST);
		assertThat(answer.status()).isEqualTo(301);
		assertThat(answer.header("Location")).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "image/png", "text/plain", "*/*", "text/html", "zz", "" })
	void errorsArePagesWhateverTheReaderAccepts(String accept) {
		Answer missing = this.site.sendLines("GET /nowhere HTTP/1.1", HOST, "Accept: " + accept);
		assertThat(missing.status()).isEqualTo(404);
		assertInLayout(missing, "There is no such page");
		Answer bad = this.site.sendLines("GET /evidence?page=x HTTP/1.1", HOST, "Accept: " + accept);
		assertThat(bad.status()).isEqualTo(400);
		assertInLayout(bad, "That choice does not exist");
	}

	@Test
	void anErrorPageHasNoAddressToBeKnownBy() {
		assertThat(this.site.get("/nowhere").document().select("link[rel=canonical]")).isEmpty();
	}

	@Test
	void pathParametersAreNotPartOfTheAddress() {
		assertThat(this.site.get("/guide/pay;x=1").document().select("link[rel=canonical]").attr("href"))
			.endsWith("/guide/pay");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /%zz HTTP/1.1", "GET /% HTTP/1.1", "GET /a|b HTTP/1.1", "GET /a\\b HTTP/1.1",
			"GET /%00 HTTP/1.1", "GET /a%00b HTTP/1.1", "GET /\u0000 HTTP/1.1", "GET /..%2f HTTP/1.1",
			"GET /../../etc/passwd HTTP/1.1", "GET /%2e%2e/ HTTP/1.1", "GET /guide%2fpay HTTP/1.1",
			"GET /caf\u00e9 HTTP/1.1", "GET /caf%E9 HTTP/1.1", "G(ET / HTTP/1.1", "GET / HTTP/9.9", "GET", "", "zz" })
	void aMalformedRequestIsRefusedWithAPlainPage(String line) {
		assertRefused(this.site.sendLines(line, HOST));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Host: a b", "Content-Length: x", "Content-Length: -1", "Transfer-Encoding: zz", "Expect: zz" })
	void aMalformedHeaderIsRefusedWithAPlainPage(String header) {
		assertRefused(this.site.sendLines("GET / HTTP/1.1", header.startsWith("Host") ? "Accept: */*" : HOST, header));
	}

	@Test
	void tooMuchIsRefusedWithAPlainPage() {
		assertRefused(this.site.sendLines("GET /" + "a".repeat(100_000) + " HTTP/1.1", HOST));
		assertRefused(this.site.sendLines("GET / HTTP/1.1", HOST, "X-Long: " + "a".repeat(100_000)));
		assertRefused(this.site.sendLines("GET /evidence?" + "topic=zz&".repeat(10_000) + " HTTP/1.1", HOST));
	}

	@Test
	void aThousandParametersAreRead() {
		StringBuilder query = new StringBuilder();
		for (int i = 0; i < 1000; i++) {
			query.append("a=").append(i).append('&');
		}
		assertThat(this.site.sendLines("GET /evidence?" + query + " HTTP/1.1", HOST).status()).isEqualTo(200);
		Answer answer = this.site.sendLines("GET /evidence?" + query + "a=1001 HTTP/1.1", HOST);
		assertThat(answer.status()).isEqualTo(400);
		assertInLayout(answer, "That choice does not exist");
	}

	@Test
	void aLongAddressIsNotFound() {
		Answer answer = this.site.get("/guide/" + "a".repeat(5_000));
		assertThat(answer.status()).isEqualTo(404);
		assertInLayout(answer, "There is no such page");
	}

	private static void assertInLayout(Answer answer, String title) {
		assertClean(answer);
		Document page = answer.document();
		assertThat(page.select("h1").eachText()).containsExactly(title);
		assertThat(page.title()).isEqualTo(title + " \u00b7 Charted");
		assertThat(page.select("nav[aria-label=Sections], .site-foot, a.skip[href=#main]")).hasSize(3);
		assertThat(page.select("main a[href]").eachAttr("href")).contains("/", "/guide");
	}

	/** What the connector refuses has never been in reach of the layout. */
	private static void assertRefused(Answer answer) {
		assertThat(answer.status()).isIn(400, 414, 417, 431, 501, 505);
		assertClean(answer);
		Document page = answer.document();
		assertThat(page.select("h1").eachText()).containsExactly("This request could not be read");
		assertThat(page.select("main a[href]").eachAttr("href")).contains("/");
	}

	private static void assertClean(Answer answer) {
		assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
		assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'self';");
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("Set-Cookie")).isEmpty();
		assertThat(answer.body()).doesNotContainIgnoringCase("tomcat")
			.doesNotContain("Whitelabel", "Exception", "\tat ", "org.springframework", "java.lang");
		assertThat(answer.header("Server")).isEmpty();
	}

}
