package org.charted.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.charted.site.Site.Answer;
import org.charted.web.Label;
import org.charted.web.TypedDollars;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.MethodParameter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what is answered to requests that ask for nothing that there is.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
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
			"standing=LEADS", "topic=pay.29-2072&topic=pay.29-9021" })
	void aValueThatAParameterCannotHaveIsABadRequest(String query) {
		Answer answer = this.site.sendLines("GET /evidence?" + query + " HTTP/1.1", HOST);
		assertThat(answer.status()).isEqualTo(400);
		assertInLayout(answer, "That choice does not exist");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/evidence?page=0", "/evidence?page=-1", "/evidence?page=x", "/evidence?page=1.5",
			"/evidence?page=01", "/evidence?page=99999999999999999999", "/evidence?page=1&page=2",
			"/evidence?topic=%zz", "/credentials/eligibility?coding-months=abc", "/credentials/eligibility?coding=61",
			"/credentials/cost?years=two", "/credentials/cost?dues-ahima=lots", "/credentials/cost?tuition=-1",
			"/pay/metros?page=x" })
	void whatWasTypedAndCannotBeUsedIsCalledSo(String address) {
		Answer answer = this.site.sendLines("GET " + address + " HTTP/1.1", HOST);
		assertThat(answer.status()).isEqualTo(400);
		assertInLayout(answer, "That entry cannot be used");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/credentials/eligibility?have=diploma&held=ccs&held=cca&coding=&coding-months=abc&privacy=4 | \
			/credentials/eligibility?have=diploma&held=ccs&held=cca&privacy=4 | Can I sit the exam?
			/credentials/cost?c=ccs&c=rhia&years=6&dues-ahima=lots&tuition= | \
			/credentials/cost?c=ccs&c=rhia&years=6 | What credentials cost over the years
			/evidence?standing=leads&page=1&page=2   | /evidence?standing=leads | How we know
			/pay/metros?q=akron&page=x               | /pay/metros?q=akron      | Pay by metropolitan area
			/credentials?topic=coding&have=luck      | /credentials?topic=coding | Credentials
			/credentials/eligibility?held=ccs&held=x | /credentials/eligibility?held=ccs | Can I sit the exam?
			/careers?work=coding&sort=pya            | /careers?work=coding     | Careers
			/credentials/cost?dues-nobody=5          | /credentials/cost | What credentials cost over the years
			/careers/medical-coder/from?career=zzz   | /careers/medical-coder   | Medical coder
			/careers/medical-coder/in?state=atlantis | /careers/medical-coder   | Medical coder
			""")
	void aRefusalLeadsBackToThePageWithAllElseThatWasFilledIn(String address, String back, String name) {
		Answer refusal = this.site.get(address);
		assertThat(refusal.status()).isEqualTo(400);
		Element link = refusal.document().select("main .back a").first();
		assertThat(link).isNotNull();
		assertThat(link.attr("href")).isEqualTo(back);
		assertThat(link.text()).isEqualTo(name);
		assertThat(this.site.page(back).select("h1").text()).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nowhere", "/nowhere?page=x" })
	void whereNothingCanBeLeftOutNothingLeadsBack(String address) {
		assertThat(this.site.get(address).document().select("main .back")).isEmpty();
	}

	@Test
	void aBadRequestTellsWhichFieldIsWrong() {
		assertThat(this.site.get("/evidence?page=x").document().select("main .lead").text())
			.isEqualTo("\u201cPage\u201d has to be a whole number from 1 to 999.");
		assertThat(this.site.get("/evidence?topic=zz&page=2").document().select("main .lead").text())
			.isEqualTo("There is no such choice for \u201cQuestion\u201d.");
		assertThat(this.site.get("/credentials/cost?dues-ahima=x").document().select("main .lead").text())
			.isEqualTo("\u201cDues of AHIMA a year\u201d has to be an amount of dollars up to 9,999.");
	}

	/**
	 * What has no field stands in links only, or in a form whose heading differs by page.
	 */
	@Test
	void refusalsNameFieldsAsTheFormPrintsThem(
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		Set<String> unprinted = Set.of("Page", "Sorted by", "Order", "What to show", "What to compare", "Kind");
		Map<String, List<String>> labels = new TreeMap<>();
		mapping.getHandlerMethods().forEach((page, method) -> {
			String path = page.getPatternValues().iterator().next();
			for (MethodParameter parameter : method.getMethodParameters()) {
				if (parameter.getParameterType().isRecord() && !path.matches(".*\\.(csv|json)")) {
					labels.computeIfAbsent(path, (added) -> new ArrayList<>())
						.addAll(labels(parameter.getParameterType()).toList());
				}
			}
		});
		assertThat(labels).hasSizeGreaterThan(10).allSatisfy((path, ofPage) -> {
			String shown = path.replaceFirst("\\{(slug|to)}/(in|from)", "medical-coder")
				.replace("{state}", "ohio")
				.replace("/sources/{id}", "/sources/research-2026")
				.replace("/programs/cost", "/programs/cost?c=205841");
			String page = this.site.page(shown).select("main").text().toUpperCase(Locale.ROOT);
			assertThat(ofPage).filteredOn((label) -> !unprinted.contains(label))
				.allSatisfy((label) -> assertThat(page).as(path)
					.contains(label.replace("%s", "AHIMA").toUpperCase(Locale.ROOT)));
		});
	}

	private static Stream<String> labels(Class<?> record) {
		return Stream.of(record.getDeclaredConstructors()[0].getParameters()).flatMap((parameter) -> {
			if (parameter.getType().isRecord() && parameter.getType() != TypedDollars.class) {
				return labels(parameter.getType());
			}
			Label label = parameter.getAnnotation(Label.class);
			assertThat(label).as(record + " " + parameter.getName()).isNotNull();
			return Stream.of(label.value());
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "utm_source=zz", "topic=", "topic=&publisher=&period=&standing=", "page=",
			"standing=leads&standing=leads", "standing=&standing=leads", "standing=+leads+", "page=1&page=1", "&&&",
			"zz=%FF", "zz=%zz", "zz=%", "zz=%00", "%FF=1", "%zz=1", "zz=%C3%28&page=1", "=%FF", "=", "zz[a]={x|y}",
			"zz=`\\^" })
	void aParameterThatDoesNotMatterIsPassedOver(String query) {
		assertThat(status("/evidence?" + query)).isEqualTo(200);
		assertThat(status("/guide/pay?" + query)).isEqualTo(200);
	}

	private int status(String address) {
		return this.site.sendLines("GET " + address + " HTTP/1.1", HOST).status();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/evidence?x=%FF", "/evidence?topic=%FF", "/pay/metros?q=%FF", "/nowhere?x=%FF",
			"/pay/metros?q=", "/pay/compare?a=", "/charted.css?x=", "/nowhere", "/careers/" })
	void whatARequestContainsMakesNoLineOfTheLog(String address, CapturedOutput output) {
		status(address + "%0d%0a2026-11-26T00:00:00Z%20ERROR%20FORGED");
		this.site.sendLines("GET /guide/pay HTTP/1.1", HOST, "Accept-Language: zz\rERROR FORGED",
				"X-Long: \nERROR FORGED");
		assertThat(output.getAll().lines()).noneMatch((line) -> line.matches("(2026-11-26T00:00:00Z )?ERROR FORGED.*"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/guide/pay", "/charted.css", "/evidence?page=2", "/careers.zz" })
	void howManyLanguagesAReaderKnowsDoesNotMatter(String address) {
		String languages = IntStream.range(0, 100).mapToObj((i) -> "en-x-a" + i).collect(Collectors.joining(","));
		Answer answer = this.site.sendLines("GET " + address + " HTTP/1.1", HOST, "Accept-Language: " + languages);
		assertThat(answer.status()).isEqualTo(this.site.get(address).status());
		assertThat(answer.body()).isEqualTo(this.site.get(address, "Accept-Language", "de").body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pay/metros?q=%FF", "/pay/metros?q=%zz", "/pay/metros?q=akron%00",
			"/pay/metros?q=%EE%80%80", "/pay/metros?q=%EE%80%80a%EE%80%81b%EE%80%82", "/evidence?page=%C3%28",
			"/careers?sort=%", "/pay/states?o=%E2%80%A8" })
	void whatIsNoTextIsABadRequestWhereItMatters(String address, CapturedOutput output) {
		Answer answer = this.site.sendLines("GET " + address + " HTTP/1.1", HOST);
		assertThat(answer.status()).isEqualTo(400);
		assertInLayout(answer, "That entry cannot be used");
		assertThat(output.getAll()).doesNotContain("ERROR");
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
			assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
			assertInLayout(answer, "This page can only be read");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/guide/pay", "/pay/states.csv", "/charted.css" })
	void everyMethodThatIsAllowedIsAnswered(String address) {
		assertThat(new String[] { "GET", "HEAD", "OPTIONS" })
			.allSatisfy((method) -> assertThat(this.site.sendLines(method + " " + address + " HTTP/1.1", HOST).status())
				.isEqualTo(200));
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
			"/evidence/?topic=pay.29-2072&page=2, /evidence?topic=pay.29-2072&page=2", "//, /", "//guide, /guide",
			"//example.org/a.json?x, /example.org/a.json?x" })
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
		assertInLayout(bad, "That entry cannot be used");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET /nowhere.json                    | 404 | There is no such page
			GET /pay/states/nowhere.json         | 404 | There is no such page
			GET /guide/pay.json                  | 404 | There is no such page
			GET /a%5Bb%C3%BC%3F.json             | 404 | There is no such page
			GET /pay/states.json?o=x             | 400 | That choice does not exist
			GET /pay/states.json;x=1?o=x         | 400 | That choice does not exist
			GET /pay/compare.json                | 400 | That choice does not exist
			GET /credentials.json?topic=%FF      | 400 | That entry cannot be used
			GET /pay/metros.json?page=x          | 400 | That entry cannot be used
			GET /careers/compare.json?c=x&c=y    | 400 | That choice does not exist
			POST /outlook.json                   | 405 | This page can only be read
			""")
	void aFileOfDataAnswersErrorsAsProblems(String request, int status, String title) {
		for (String accept : List.of("*/*", "text/html", "image/png", "zz")) {
			Answer answer = this.site.sendLines(request + " HTTP/1.1", HOST, "Accept: " + accept);
			assertThat(answer.status()).isEqualTo(status);
			assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
			assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
			JsonNode problem = new JsonMapper().readTree(answer.body());
			assertThat(problem.get("status").asInt()).isEqualTo(status);
			assertThat(problem.get("title").asString()).isEqualTo(title);
			assertThat(problem.get("detail").asString()).isNotBlank();
			assertThat(problem.get("instance").asString()).endsWith(".json").doesNotContain("error");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET /nowhere.csv                | 404 | There is no such page. Nothing is published
			GET /pay/states/nowhere.csv     | 404 | There is no such page. Nothing is published
			GET /pay/states.csv?measure=x   | 400 | That choice does not exist. There is no such choice for
			GET /pay/metros.csv?page=x      | 400 | That entry cannot be used. \u201cpage\u201d has to be
			GET /pay/compare.csv            | 400 | That choice does not exist. Choose two to five places
			POST /pay/compare.csv           | 405 | This page can only be read. Charted takes no input
			""")
	void aTableAnswersErrorsAsText(String request, int status, String text) {
		for (String accept : List.of("*/*", "text/html", "image/png", "zz")) {
			Answer answer = this.site.sendLines(request + " HTTP/1.1", HOST, "Accept: " + accept);
			assertThat(answer.status()).isEqualTo(status);
			assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
			assertThat(answer.body()).startsWith(text).doesNotContain("<");
		}
	}

	@Test
	void filesOfferWhatCouldHaveBeenMeant() {
		JsonMapper json = new JsonMapper();
		assertThat(
				json.readTree(this.site.get("/pay/states.json?o=29-2027&measure=p10").body()).at("/near/0").asString())
			.isEqualTo("/pay/states.json?o=29-2072&measure=p10");
		assertThat(json.readTree(this.site.get("/pay/compare.json?a=ohoi&a=texas").body()).at("/near/0").asString())
			.isEqualTo("/pay/compare.json?a=ohio&a=texas");
		assertThat(json.readTree(this.site.get("/pay/states/ohoi.json").body()).at("/near/0").asString())
			.isEqualTo("/pay/states/ohio");
		assertThat(this.site.get("/pay/states.csv?measure=meidan").body())
			.endsWith("Did you mean:\n/pay/states.csv?measure=median\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/zzzzzzzz", "/pay/zzzzzzzz", "/careers/compare" })
	void filesLeadOnWhereNothingLooksAlike(String address) {
		JsonNode problem = new JsonMapper().readTree(this.site.get(address + ".json").body());
		assertThat(problem.has("near")).isFalse();
		List<String> onward = problem.get("onward").valueStream().map(JsonNode::asString).toList();
		assertThat(onward).containsExactly("/", "/guide", "/evidence")
			.allSatisfy((path) -> assertThat(this.site.get(path).status()).isEqualTo(200));
		assertThat(this.site.get(address + ".csv").body())
			.endsWith("\nYou can go on from here:\n" + String.join("\n", onward) + "\n");
	}

	@ParameterizedTest
	@CsvSource({ "/pay/states.json, application/problem+json", "/pay/states.csv, text/plain" })
	void whatIsRefusedBeforeItReachesTheSiteKeepsTheFormIfItsAddressWasRead(String address, String type) {
		Answer answer = this.site.sendLines("GET " + address + " HTTP/1.1", HOST, "Content-Length: x");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.header("Content-Type")).isEqualToIgnoringCase(type + ";charset=UTF-8");
		assertThat(answer.body()).contains("This request could not be read").doesNotContain("<");
	}

	@Test
	void aSiteThatDoesNotKnowItsOwnAddressNamesNone() {
		Document page = this.site.get("/guide").document();
		assertThat(page.select("link[rel=canonical]")).isEmpty();
		assertThat(page.select("nav[aria-label=Sections] a[aria-current=page]").text()).isEqualTo("Guide");
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

	@ParameterizedTest
	@ValueSource(strings = { "/", "/evidence", "/guide/pay", "/careers", "/pay/states", "/credentials.csv",
			"/credentials/cost", "/nowhere", "/charted.css" })
	void noAddressTakesMoreThanAForm(String address) {
		String many = "?" + "zz=1&".repeat(100);
		assertThat(status(address + many)).isNotEqualTo(400).isEqualTo(status(address));
		assertRefusedAs(address + many + "zz=1", "These are more choices than this page has.");
		String different = IntStream.range(0, 1000).mapToObj((i) -> "p" + i).collect(Collectors.joining("&"));
		assertRefusedAs(address + "?" + different, "These are more choices than this page has.");
		String longest = "a".repeat(500);
		assertThat(status(address + "?zz=" + longest)).isNotEqualTo(400).isEqualTo(status(address));
		assertThat(status(address + "?" + longest + "=zz")).isNotEqualTo(400).isEqualTo(status(address));
		for (String tooLong : List.of("?zz=" + longest + "a", "?" + longest + "a=zz", "?zz=1&zz=" + longest + "a")) {
			assertRefusedAs(address + tooLong, "One of these choices is longer than any that this page has.");
		}
	}

	private void assertRefusedAs(String address, String reason) {
		Answer answer = this.site.get(address);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.body()).contains(reason);
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
