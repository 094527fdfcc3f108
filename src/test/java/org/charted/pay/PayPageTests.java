package org.charted.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assertj.core.data.Percentage;
import org.charted.site.Site;
import org.charted.site.Site.Answer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the pages about pay and outlook: that readers find their place in them, that
 * they say what is computed and what is missing, and what they refuse.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PayPageTests {

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void visitTheSite() {
		this.site = new Site(this.port);
	}

	private Document page(String address) {
		Answer answer = this.site.get(address);
		assertThat(answer.status()).as(address).isEqualTo(200);
		return answer.document();
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** The cells of a column, from top to bottom. */
	private static List<String> column(Document page, String label) {
		return page.select("table.wages tbody td[data-label='%s']".formatted(label)).eachText();
	}

	private static List<String> places(Document page) {
		return page.select("table.wages tbody th[scope=row]").stream().map((header) -> {
			Element copy = header.clone();
			copy.select("small").remove();
			return copy.text();
		}).toList();
	}

	@Test
	void everyStateIsTwoClicksFromPay() {
		assertThat(page("/pay").select("main a[href='/pay/states']")).isNotEmpty();
		List<String> tiles = page("/pay/states").select("svg a").eachAttr("href");
		assertThat(tiles).hasSize(52).doesNotHaveDuplicates().allSatisfy((path) -> {
			Document state = page(path);
			assertThat(state.select("h1").text()).startsWith("Pay in ");
			assertThat(state.select("#occupations + table tbody tr, section:has(#occupations) tbody tr")).hasSize(17);
		});
	}

	@Test
	void everyAreaComesFirstForItsOwnName() {
		Set<String> names = new HashSet<>();
		for (JsonNode row : new JsonMapper().readTree(this.site.get("/pay/metros.json").body())) {
			names.add(row.get("place").asString());
		}
		assertThat(names).hasSize(510)
			.allSatisfy((name) -> assertThat(places(page("/pay/metros?q=" + encode(name)))).as(name).startsWith(name));
	}

	@Test
	void theTableOfAreasCanBeReadPageByPage() {
		List<String> rows = new ArrayList<>();
		String next = "/pay/metros";
		int pages = 0;
		while (!next.isEmpty()) {
			Document page = page(next);
			page.select("table.wages tbody tr").forEach((row) -> rows.add(row.text()));
			next = page.select("a[rel=next]").attr("href");
			pages++;
		}
		assertThat(pages).isEqualTo(14);
		assertThat(rows).hasSize(683).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource({ "akron, 'Akron, OH'", "AKRON, 'Akron, OH'", "fort worth, 'Dallas-Fort Worth-Arlington, TX'",
			"worth dallas, 'Dallas-Fort Worth-Arlington, TX'", "st. louis, 'St. Louis, MO-IL'",
			"saint louis, 'St. Louis, MO-IL'", "ft worth, 'Dallas-Fort Worth-Arlington, TX'", "guam, Guam" })
	void anAreaIsFoundByAPartOfItsName(String words, String name) {
		assertThat(places(page("/pay/metros?o=29-2072&q=" + encode(words)))).startsWith(name);
	}

	@ParameterizedTest
	@CsvSource({ "D.C., DC, 'Washington-Arlington-Alexandria, DC-VA-MD-WV'",
			"'washington, d.c.', 'Washington, DC', 'Washington-Arlington-Alexandria, DC-VA-MD-WV'",
			"Mt., Mount, 'Mount Vernon-Anacortes, WA'", "Mt, mount, 'Mount Vernon-Anacortes, WA'",
			"mt vernon, MOUNT VERNON, 'Mount Vernon-Anacortes, WA'",
			"MT. VERNON, Mount Vernon, 'Mount Vernon-Anacortes, WA'", "rocky mt., Rocky Mount, 'Rocky Mount, NC'",
			"St. Cloud, saint cloud, 'St. Cloud, MN'", "Ft. Wayne, Fort Wayne, 'Fort Wayne, IN'",
			"'billings, mt', 'BILLINGS, MT', 'Billings, MT'" })
	void anAbbreviationFindsWhatTheWordFinds(String abbreviation, String word, String first) {
		List<String> places = places(page("/pay/metros?o=29-2072&q=" + encode(abbreviation)));
		assertThat(places).startsWith(first).isEqualTo(places(page("/pay/metros?o=29-2072&q=" + encode(word))));
	}

	@Test
	void theLettersOfAStateFindItsAreas() {
		assertThat(places(page("/pay/metros?o=29-2072&q=MT"))).contains("Billings, MT")
			.doesNotContain("Mount Vernon-Anacortes, WA");
	}

	@Test
	void aStateFindsItsAreas() {
		List<String> places = places(page("/pay/metros?o=29-2072&q=vermont"));
		assertThat(places).isNotEmpty().allMatch((name) -> name.contains("VT") || name.contains("Vermont"));
	}

	@ParameterizedTest
	@CsvSource({ "clevland, 'Cleveland, OH'", "pitsburgh, 'Pittsburgh, PA'", "houstan, Houston" })
	void aSlipIsAnsweredWithNearNames(String words, String name) {
		Document page = page("/pay/metros?q=" + encode(words));
		assertThat(page.select("table.wages")).isEmpty();
		List<Element> near = page.select("main p:contains(Did you mean) a");
		assertThat(near).anyMatch((link) -> link.text().startsWith(name));
		assertThat(near).allSatisfy((link) -> assertThat(places(page(link.attr("href")))).startsWith(link.text()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "%20", "%23%23%23", "%25", "%27%3B--", "%3Cscript%3E", "%F0%9F%98%80", "zzzzzz" })
	void whateverIsAskedForIsAnswered(String words) {
		Answer answer = this.site.get("/pay/metros?q=" + words);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body()).doesNotContain("<script>");
	}

	@ParameterizedTest
	@CsvSource({ "median, Median pay", "p10, 10th percentile", "p25, 25th percentile", "p75, 75th percentile",
			"p90, 90th percentile", "employment, Jobs", "quotient, Location quotient", "prices, Price level" })
	void sortsByEveryNumberWithWhatIsMissingLast(String sort, String label) {
		for (String order : List.of("ascending", "descending")) {
			Document page = page("/pay/states?o=29-9021&sort=%s&order=%s".formatted(sort, order));
			List<String> cells = column(page, label);
			List<BigDecimal> numbers = cells.stream()
				.filter((cell) -> !"not published".equals(cell))
				.map((cell) -> new BigDecimal(cell.replaceAll("[$,]", "")))
				.toList();
			Comparator<BigDecimal> comparator = "ascending".equals(order) ? Comparator.naturalOrder()
					: Comparator.reverseOrder();
			assertThat(numbers).isSortedAccordingTo(comparator);
			assertThat(cells.subList(numbers.size(), cells.size())).containsOnly("not published");
			assertThat(page.select("th[aria-sort=%s]".formatted(order)).eachText()).containsExactly(label);
		}
	}

	@Test
	void aHeadingSortsAndTurnsTheOrderAround() {
		Document page = page("/pay/states?o=29-9021");
		String first = page.select("thead a:containsOwn(Median pay)").attr("href");
		assertThat(first).contains("o=29-9021").contains("sort=median").contains("order=descending");
		String second = page(first).select("thead a:containsOwn(Median pay)").attr("href");
		assertThat(second).contains("sort=median").doesNotContain("order");
	}

	@ParameterizedTest
	@ValueSource(strings = { "median", "p10", "p25", "p75", "p90", "employment", "quotient" })
	void theMapShowsWhatTheTableShows(String measure) {
		Document page = page("/pay/states?measure=" + measure);
		String label = page.select("#measure option[selected]").text();
		List<String> words = page.select("svg a").eachAttr("aria-label");
		List<String> places = places(page);
		List<String> cells = column(page, label);
		assertThat(words).hasSize(52);
		for (int i = 0; i < places.size(); i++) {
			assertThat(words.get(i)).startsWith(places.get(i) + ": " + cells.get(i));
		}
		assertThat(page.select("svg > title, svg > desc")).hasSize(2).allMatch(Element::hasText);
		assertThat(page.select("svg > desc").text()).contains(words);
	}

	@Test
	void adjustedPayIsDividedByThePriceLevelAndSaysSo() {
		Document plain = page("/pay/states");
		Document adjusted = page("/pay/states?adjust=prices");
		List<String> levels = column(plain, "Price level");
		List<String> medians = column(plain, "Median pay");
		List<String> computed = column(adjusted, "Median pay");
		for (int i = 0; i < medians.size(); i++) {
			if ("not published".equals(levels.get(i))) {
				assertThat(computed.get(i)).isEqualTo("price level not published");
				continue;
			}
			// the page shows levels to a tenth, so only nearly the same can be worked out
			BigDecimal expected = number(medians.get(i)).multiply(BigDecimal.valueOf(100))
				.divide(number(levels.get(i)), 0, RoundingMode.HALF_UP);
			assertThat(number(computed.get(i))).isCloseTo(expected, Percentage.withPercentage(0.1));
			assertThat(computed.get(i)).endsWith("0");
		}
		assertThat(adjusted.select("caption .mark-computed, .count .mark-computed")).hasSize(2);
		assertThat(plain.select("main .mark-computed")).isEmpty();
		assertThat(column(adjusted, "Jobs")).isEqualTo(column(plain, "Jobs"));
	}

	private static BigDecimal number(String cell) {
		return new BigDecimal(cell.replaceAll("[$,]", ""));
	}

	@Test
	void smallSamplesAreSaid() {
		Document page = page("/pay/states?o=29-9021");
		int said = 0;
		for (Element row : page.select("table.wages tbody tr")) {
			String jobs = row.select("td[data-label=Jobs]").text();
			String median = row.select("td[data-label='Median pay']").text();
			boolean small = !"not published".equals(median)
					&& ("not published".equals(jobs) || number(jobs).intValue() < 100);
			assertThat(row.select(".caution").text().startsWith("small sample")).as(row.text()).isEqualTo(small);
			said += small ? 1 : 0;
		}
		assertThat(said).isPositive();
		assertThat(page.select("svg .doubtful")).hasSize(said);
	}

	@Test
	void puertoRicoStandsApart() {
		Document page = page("/pay/states");
		Element tile = page.selectFirst("svg a[href='/pay/states/puerto-rico'] rect");
		assertThat(tile).isNotNull();
		int x = Integer.parseInt(tile.attr("x"));
		int y = Integer.parseInt(tile.attr("y"));
		assertThat(page.select("svg a:not([href='/pay/states/puerto-rico']) rect"))
			.allSatisfy((other) -> assertThat(Math.max(Math.abs(Integer.parseInt(other.attr("x")) - x),
					Math.abs(Integer.parseInt(other.attr("y")) - y)))
				.isGreaterThanOrEqualTo(60));
	}

	@Test
	void anAreaIsListedInEachStateItLiesIn() {
		for (String state : List.of("massachusetts", "new-hampshire")) {
			assertThat(places(page("/pay/states/" + state))).contains("Boston-Cambridge-Newton, MA-NH");
		}
	}

	@Test
	void aStateIsSetAgainstTheNation() {
		Element row = page("/pay/states/mississippi").select("table.wages tbody tr").get(0);
		BigDecimal here = number(row.select("td[data-label='Median pay']").text());
		BigDecimal nation = number(row.select("td[data-label='Median in the whole country']").text());
		int less = nation.subtract(here).movePointRight(2).divide(nation, 0, RoundingMode.HALF_UP).intValue();
		assertThat(row.select("td").last().text()).isEqualTo(less + "% less computed");
		Element near = page("/pay/states/ohio").select("table.wages tbody tr").get(0);
		assertThat(near.select("td").last().text()).isEqualTo("about the same computed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pay", "/pay/states?o=29-9021&adjust=prices", "/pay/states/ohio",
			"/pay/metros?q=columbus", "/pay/industries?o=11-9111", "/pay/compare?a=ohio&a=akron-oh&o=29-9021",
			"/pay/why-figures-differ", "/outlook" })
	void everyTableCanBeTakenAway(String address) {
		List<String> files = page(address).select(".page-head a[rel=nofollow]").eachAttr("href");
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

	@Test
	void nothingIsDrawnAcrossTheBreak() {
		Document page = page("/pay/why-figures-differ");
		List<Element> edges = page.select(".timeline .gap line");
		double from = Double.parseDouble(edges.get(0).attr("x1"));
		double to = Double.parseDouble(edges.get(1).attr("x1"));
		assertThat(from).isLessThan(to);
		Pattern line = Pattern.compile("M(\\S+) \\S+ L(\\S+) \\S+");
		assertThat(page.select(".timeline path.line")).isNotEmpty().allSatisfy((path) -> {
			Matcher ends = line.matcher(path.attr("d"));
			assertThat(ends.matches()).isTrue();
			double first = Double.parseDouble(ends.group(1));
			double last = Double.parseDouble(ends.group(2));
			assertThat(last <= from || first >= to).as(path.attr("d")).isTrue();
		});
	}

	@Test
	void projectionsAreJoinedByNothing() {
		Document page = page("/outlook");
		assertThat(page.select(".timeline line.span")).isNotEmpty();
		assertThat(page.select(".timeline path.line, .timeline .gap")).isEmpty();
	}

	@Test
	void whatIsAboveTheTopCodeIsNotCalledWithheld() {
		Document page = page("/pay/industries?o=11-9111");
		Element row = page.selectFirst("table.wages tbody tr:has(th:contains(Manufacturing))");
		assertThat(row).isNotNull();
		assertThat(row.select("td[data-label='90th percentile']").text()).isEqualTo("above the top code");
		assertThat(page.select("p:contains(Not drawn)").text()).contains("Manufacturing");
	}

	@Test
	void theFileOfIndustriesSaysWhomTheOldFiguresCount() {
		List<String> lines = this.site.get("/pay/industries.csv?o=43-4071").body().lines().toList();
		assertThat(lines).filteredOn((line) -> line.contains("printed by the articles"))
			.hasSize(5)
			.allSatisfy((line) -> assertThat(line).contains("SOC 29-2071").doesNotContain("File clerks"));
	}

	@Test
	void aChosenAreaIsSeenInThePicker() {
		Element box = page("/pay/compare?a=akron-oh").selectFirst("input[value=akron-oh]");
		assertThat(box).isNotNull();
		assertThat(box.hasAttr("checked")).isTrue();
		assertThat(box.parents().is("details[open]")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pay/metros?q=akron", "/pay/states/ohio" })
	void anAreaIsTickedOnceAndTheOccupationChosen(String address) {
		Document page = page(address);
		assertThat(page.select("form.choose input[name=a]").eachAttr("value")).doesNotHaveDuplicates()
			.contains("akron-oh");
		assertThat(page.select("form.choose select[name=o] option")).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pay/why-figures-differ", "/outlook" })
	void aTimelineDrawsWhatItsTableSays(String address) {
		Document page = page(address);
		List<String> marks = page.select(".timeline svg a").eachAttr("href");
		assertThat(marks).hasSizeGreaterThan(10).doesNotHaveDuplicates();
		assertThat(page.select("table:has(caption:contains(figures of the chart)) tbody th a.fig").eachAttr("href"))
			.containsExactlyElementsOf(marks);
	}

	@ParameterizedTest
	@ValueSource(strings = { "glassdoor-2024.hit.median", "research-2026.experienced.pay", "oes-2018.29-2071.median",
			"oews-2020.us.29-2098.median", "cs-org-2022.data-entry.pay", "cs-org-2022.managerial.pay",
			"oes-2018.11-9111.median", "ooh-2018.29-2071.hospitals.median", "ooh-2018.29-2071.nursing-care.median",
			"cs-org-2023.records.pay", "cs-org-2023.technologists.pay", "oews-2023.us.13-1041.median",
			"oews-2025.us.29-2072.median", "oews-2025.us.29-9021.mean" })
	void everyPayFigureOfTheArticlesStandsOnTheTimeAxis(String figure) {
		assertThat(page("/pay/why-figures-differ").select(".timeline svg a[href='/evidence/%s']".formatted(figure)))
			.hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ep-2016-26.29-2071.growth", "ooh-2022ed.29-9021.growth", "ooh-2024ed.29-9021.growth",
			"ep-2018-28.29-2071.growth", "ep-2016-26.11-9111.growth", "ooh-2024ed.11-9111.growth",
			"ep-2024-34.29-2072.growth", "ep-2024-34.29-9021.growth" })
	void whatWasSaidOfGrowthStandsBesideWhatIsSaidToday(String figure) {
		assertThat(page("/outlook").select(".timeline svg a[href='/evidence/%s']".formatted(figure))).hasSize(1);
	}

	@Test
	void theOutlookTellsOfBreachesAndOfAutomationWithTheirSources() {
		Document page = page("/outlook");
		assertThat(page.select("main a.fig[href='/evidence/hipaa-journal.breaches']")).isNotEmpty();
		Element automation = page.selectFirst("h2:contains(automation)");
		assertThat(automation).isNotNull();
		assertThat(automation.nextElementSiblings().select("a.fig, a.cite")).hasSizeGreaterThan(3);
	}

	@Test
	void theArticlesOlderFiguresStandBesideTheNewOnes() {
		Element hospital = page("/pay/industries").selectFirst("tr#hospital");
		assertThat(hospital).isNotNull();
		assertThat(hospital.select("a.fig").eachAttr("href")).contains("/evidence/ooh-2018.29-2071.hospitals.median",
				"/evidence/ooh-2024.29-2072.hospitals.median");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers/medical-coder", "/careers/compliance-officer", "/careers/him-manager",
			"/credentials/rhit", "/credentials/cpc", "/credentials/associate-degree", "/guide/pay", "/guide/outlook",
			"/guide/pay-by-workplace", "/guide/what-moves-pay", "/guide/where-the-numbers-come-from" })
	void theGuideLeadsThere(String address) {
		List<String> links = page(address).select("main a[href^=/pay], main a[href=/outlook]").eachAttr("href");
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

	@Test
	void refusesANameThatIsTooLong() {
		assertThat(this.site.get("/pay/metros?q=" + "a".repeat(100)).status()).isEqualTo(200);
		assertThat(this.site.get("/pay/metros?q=" + "a".repeat(101)).status()).isEqualTo(400);
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

	@Test
	void aSlipInAPlaceIsAnsweredWithANearOne() {
		Answer answer = this.site.get("/pay/compare?a=ohoi&a=texas&o=29-9021");
		assertThat(answer.status()).isEqualTo(400);
		String near = answer.document().select(".page-head p:contains(Did you mean) a").attr("href");
		assertThat(near).isEqualTo("/pay/compare?a=texas&a=ohio&o=29-9021");
		assertThat(page(near).select("h1").text()).isEqualTo("Places side by side");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pay/states/guam", "/pay/states/akron-oh", "/pay/states/united-states",
			"/pay/states/nowhere.csv", "/pay/states/nowhere.json", "/pay/nowhere", "/outlook/nowhere" })
	void whatIsNoStateIsNotFound(String address) {
		assertThat(this.site.get(address).status()).isEqualTo(404);
	}

	@Test
	void aPlaceKeepsTheOccupationWhenOneIsAddedOrRemoved() {
		Document page = page("/pay/compare?a=ohio&a=texas&o=29-9021");
		assertThat(page.select("a.remove").eachAttr("href")).containsExactly("/pay/compare?a=texas&o=29-9021",
				"/pay/compare?a=ohio&o=29-9021");
		assertThat(page.select("form:has(#add) input[name=o]").attr("value")).isEqualTo("29-9021");
		assertThat(page.select(".lead").text()).startsWith("Health information technologists");
		assertThat(page.select("#pay-range")).hasSize(1);
	}

	@Test
	void aPlaceThatOurTablesLackSaysSo() {
		Document page = page("/pay/compare?a=ohio&a=akron-oh&o=31-9092");
		assertThat(page.select("td[data-label='Akron, OH'] .missing").eachText())
			.contains("not in our tables, which have the occupations of the field only");
	}

}
