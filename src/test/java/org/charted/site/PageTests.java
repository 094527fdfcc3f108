package org.charted.site;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.assertj.core.api.SoftAssertions;
import org.charted.site.Site.Answer;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what holds for every page.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "charted.address=https://charted.example")
class PageTests {

	/**
	 * What makes a browser load something, or send something, on its own or on a click.
	 */
	private static final Set<String> LOADING = Set.of("src", "srcset", "data", "poster", "background", "action",
			"formaction", "ping", "manifest", "xlink:href");

	private static final int MOST_ENTRIES = 6;

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void visitTheSite() {
		this.site = new Site(this.port);
	}

	@ParameterizedTest
	@EnumSource
	void hasAllThatAPageNeeds(PageType type) {
		Answer answer = this.site.get(type.address());
		Document page = answer.document();
		SoftAssertions.assertSoftly((softly) -> {
			softly.assertThat(answer.status()).isEqualTo(200);
			softly.assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
			softly.assertThat(answer.body())
				.as("doctype, without which browsers fall back to old ways of layout")
				.startsWith("<!DOCTYPE html>\n<html lang=\"en-US\">");
			softly.assertThat(page.title()).isNotBlank();
			softly.assertThat(page.select("head > meta[name=description]").attr("content")).isNotBlank();
			softly.assertThat(page.select("head > meta[name=viewport]").attr("content"))
				.isEqualTo("width=device-width, initial-scale=1");
			softly.assertThat(page.select("h1")).hasSize(1).allMatch(Element::hasText);
			softly.assertThat(page.select("a[href]").eachAttr("href"))
				.as("links, the skip link first")
				.startsWith("#main");
			softly.assertThat(page.select("main").eachAttr("id")).containsExactly("main");
			softly.assertThat(page.select("link[rel=canonical]").eachAttr("href"))
				.containsExactly("https://charted.example" + type.path());
			softly.assertThat(page.select("link[rel=icon]").eachAttr("href")).contains("/favicon.svg");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/guide/pay;x=1", "/guide/pay?page=2", "/guide/pay?x=%FF" })
	void isKnownByItsPathAlone(String address) {
		assertThat(this.site.get(address).document().select("link[rel=canonical]").attr("href"))
			.isEqualTo("https://charted.example/guide/pay");
	}

	@Test
	void anErrorPageHasNoAddressToBeKnownBy() {
		assertThat(this.site.get("/nowhere").document().select("link[rel=canonical]")).isEmpty();
		assertThat(this.site.get("/evidence?page=x").document().select("link[rel=canonical]")).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "HOME")
	void tellsTheWayBack(PageType type) {
		Document page = this.site.get(type.address()).document();
		List<Element> crumbs = page.select("nav[aria-label=Breadcrumb] li");
		assertThat(crumbs).hasSizeBetween(2, 4);
		assertThat(crumbs.get(0).select("a").attr("href")).isEqualTo("/");
		for (Element crumb : crumbs.subList(0, crumbs.size() - 1)) {
			assertThat(this.site.get(crumb.select("a").attr("href").replaceFirst("#.*", "")).status()).isEqualTo(200);
		}
		assertThat(crumbs.get(crumbs.size() - 1).select("[aria-current=page]").text())
			.isEqualTo(page.title().replace(" \u00b7 Charted", ""));
	}

	@Test
	void startsAtTheHomePage() {
		assertThat(this.site.get("/").document().select("nav[aria-label=Breadcrumb]")).isEmpty();
	}

	@Test
	void marksTheSectionThatAPageIsIn() {
		assertThat(currentSection(PageType.CAREERS)).containsExactly("page Careers");
		assertThat(currentSection(PageType.CAREER)).containsExactly("true Careers");
		assertThat(currentSection(PageType.FIGURE_LEADS)).containsExactly("true How we know");
		assertThat(currentSection(PageType.OUTLOOK)).containsExactly("true Pay & outlook");
		assertThat(currentSection(PageType.FAQ)).containsExactly("true Guide");
		assertThat(currentSection(PageType.PROGRAM_FIELDS)).containsExactly("page Programs");
		assertThat(currentSection(PageType.PROGRAMS)).containsExactly("true Programs");
		assertThat(currentSection(PageType.INSTITUTION)).containsExactly("true Programs");
		assertThat(currentSection(PageType.PROGRAM_STATE)).containsExactly("true Programs");
		assertThat(currentSection(PageType.SOURCES)).containsExactly("true How we know");
		assertThat(currentSection(PageType.HOME)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void hasAShortMenuThatNamesOnePlaceAtMost(PageType type) {
		assertThat(this.site.get(type.address()).document().select("nav[aria-label=Sections] li a")).hasSizeBetween(1,
				MOST_ENTRIES);
		assertThat(currentSection(type)).hasSizeLessThanOrEqualTo(1);
	}

	@Test
	void listsAllPagesInItsFoot(@Autowired JdbcClient store) {
		List<String> pages = store
			.sql("select path from page where path not like '%#%' and kind not in ('home', 'state', 'program-state')")
			.query(String.class)
			.list();
		assertThat(this.site.get("/guide/pay").document().select(".every-page a").eachAttr("href")).containsAll(pages)
			.doesNotHaveDuplicates();
		assertThat(this.site.get("/nowhere").document().select(".every-page a").eachAttr("href")).containsAll(pages);
	}

	@Test
	void leadsToTheQuestionsFromItsFootTheGuideAndTheHomePage() {
		assertThat(this.site.get("/pay").document().select(".site-foot a[href=/faq]")).hasSize(1);
		assertThat(this.site.get("/guide").document().select("main a[href=/faq]")).isNotEmpty();
		assertThat(this.site.get("/").document().select("main a[href=/faq]")).isNotEmpty();
	}

	@Test
	void hasOnePageThatLeadsToAllAboutPay() {
		assertThat(this.site.get("/pay").document().select(".ways-on a").eachAttr("href")).contains("/pay/states",
				"/pay/metros", "/pay/industries", "/pay/compare", "/pay/why-figures-differ", "/outlook", "/guide/pay",
				"/guide/what-moves-pay", "/guide/pay-by-workplace", "/guide/outlook");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/evidence", "/sources" })
	void hasOnePlaceThatTellsHowItKnows(String address) {
		assertThat(this.site.get(address).document().select(".ways-on a").eachAttr("href")).containsExactly("/evidence",
				"/sources", "/guide/where-the-numbers-come-from");
	}

	private List<String> currentSection(PageType type) {
		return this.site.get(type.address())
			.document()
			.select("nav[aria-label=Sections] a[aria-current]")
			.stream()
			.map((link) -> link.attr("aria-current") + " " + link.text())
			.toList();
	}

	@Test
	void noTwoTypesShareATitle() {
		assertThat(Arrays.stream(PageType.values())
			.filter((type) -> !type.hasQuery())
			.map((type) -> this.site.get(type.address()).document().title())).doesNotHaveDuplicates();
		assertThat(this.site.get("/evidence?page=2").document().title())
			.isNotEqualTo(this.site.get("/evidence").document().title());
	}

	@ParameterizedTest
	@CsvSource({ "FIGURE_LEADS, mark-leads", "FIGURE_EARLIER, mark-earlier",
			"FIGURE_COUNTS_SOMETHING_ELSE, mark-counts-something-else", "FIGURE_REPORTED, mark-reported",
			"FIGURE_DOUBTFUL, mark-doubtful", "FIGURE_COMPUTED, mark-computed" })
	void examplesOfFiguresShowTheirStanding(PageType type, String mark) {
		assertThat(this.site.get(type.address()).document().select(".page-head .mark").eachAttr("class"))
			.contains("mark " + mark);
	}

	@Test
	void aComputedFigureNamesItsInputs() {
		assertThat(this.site.get(PageType.FIGURE_COMPUTED.address())
			.document()
			.select("main dd:has(.mark-computed) li a.fig")
			.eachAttr("href"))
			.containsExactly("/evidence/ooh-2018.29-2071.jobs", "/evidence/ooh-2018.29-2071.new-jobs");
	}

	@ParameterizedTest
	@EnumSource
	void letsTheBrowserLoadOnlyWhatIsOurs(PageType type) {
		Answer answer = this.site.get(type.address());
		assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; style-src 'self'; "
				+ "img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
		assertThat(answer.document().getAllElements()).allSatisfy((element) -> {
			assertThat(element.tagName()).isNotIn("script", "style", "iframe", "object", "embed", "base");
			assertThat(element.attributes()).allSatisfy(PageTests::staysHere);
			if (element.is("link:not([rel=canonical])")) {
				assertThat(element.attr("href")).matches("/[^/].*");
			}
		});
	}

	private static void staysHere(Attribute attribute) {
		assertThat(attribute.getKey()).isNotEqualTo("style").doesNotStartWith("on");
		if (LOADING.contains(attribute.getKey())) {
			assertThat(attribute.getValue()).as(attribute.getKey()).matches("/[^/].*");
		}
	}

	@ParameterizedTest
	@EnumSource
	void answersHeadAsGetButWithoutThePage(PageType type) {
		Answer answer = this.site.send("HEAD", type.address());
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(answer.header("Content-Security-Policy")).isNotEmpty();
		assertThat(answer.body()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void looksTheSameTheSecondTime(PageType type) {
		// what one request has loaded and kept must not be missing from the next
		String first = this.site.get(type.address()).body();
		assertThat(this.site.get(type.address()).body()).isEqualTo(first);
	}

	@ParameterizedTest
	@ValueSource(strings = { "stylesheet", "icon" })
	void hasTheFilesThatThePagesLoad(String relation) {
		List<String> files = this.site.get("/").document().select("link[rel=" + relation + "]").eachAttr("href");
		assertThat(files).isNotEmpty().allSatisfy((file) -> assertThat(this.site.get(file).status()).isEqualTo(200));
	}

}
