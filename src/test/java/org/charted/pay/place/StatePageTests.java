package org.charted.pay.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.assertj.core.data.Percentage;
import org.charted.ProjectSeeds;
import org.charted.site.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charted.wage.PrintedWages.column;
import static org.charted.wage.PrintedWages.number;
import static org.charted.wage.PrintedWages.places;

/**
 * Tests of pay by state: the map, the table and the page of each state.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class StatePageTests {

	private static final int STATES = count("areas.csv", (row) -> "state".equals(row.get("kind")));

	private static final int OCCUPATIONS = count("occupations.csv", (row) -> !"all".equals(row.get("part")));

	private final Site site;

	StatePageTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	private static int count(String table, Predicate<Map<String, String>> some) {
		return (int) ProjectSeeds.table(table).stream().filter(some).count();
	}

	@Test
	void everyStateIsTwoClicksFromPay() {
		assertThat(this.site.page("/pay").select("main a[href='/pay/states']")).isNotEmpty();
		List<String> tiles = this.site.page("/pay/states").select("svg a").eachAttr("href");
		assertThat(tiles).hasSize(STATES).doesNotHaveDuplicates().allSatisfy((path) -> {
			Document state = this.site.page(path);
			assertThat(state.select("h1").text()).startsWith("Pay in ");
			assertThat(state.select("#occupations + table tbody tr, section:has(#occupations) tbody tr"))
				.hasSize(OCCUPATIONS);
		});
	}

	@ParameterizedTest
	@CsvSource({ "median, Median pay", "p10, 10th percentile", "p25, 25th percentile", "p75, 75th percentile",
			"p90, 90th percentile", "employment, Jobs", "quotient, Location quotient", "prices, Price level" })
	void sortsByEveryNumberWithWhatIsMissingLast(String sort, String label) {
		String missing = "prices".equals(sort) ? "none in the tables used here" : "not published";
		for (String order : List.of("ascending", "descending")) {
			Document page = this.site.page("/pay/states?o=29-9021&sort=%s&order=%s".formatted(sort, order));
			List<String> cells = column(page, label);
			List<BigDecimal> numbers = cells.stream()
				.filter((cell) -> !missing.equals(cell))
				.map((cell) -> new BigDecimal(cell.replaceAll("[$,]", "")))
				.toList();
			Comparator<BigDecimal> comparator = "ascending".equals(order) ? Comparator.naturalOrder()
					: Comparator.reverseOrder();
			assertThat(numbers).isSortedAccordingTo(comparator);
			assertThat(cells.subList(numbers.size(), cells.size())).containsOnly(missing);
			assertThat(page.select("th[aria-sort=%s]".formatted(order)).eachText()).containsExactly(label);
		}
	}

	@Test
	void aHeadingSortsAndTurnsTheOrderAround() {
		Document page = this.site.page("/pay/states?o=29-9021");
		String first = page.select("thead a:containsOwn(Median pay)").attr("href");
		assertThat(first).contains("o=29-9021").contains("sort=median").contains("order=descending");
		String second = this.site.page(first).select("thead a:containsOwn(Median pay)").attr("href");
		assertThat(second).contains("sort=median").doesNotContain("order");
	}

	@ParameterizedTest
	@ValueSource(strings = { "median", "p10", "p25", "p75", "p90", "employment", "quotient" })
	void theMapShowsWhatTheTableShows(String measure) {
		Document page = this.site.page("/pay/states?measure=" + measure);
		String label = page.select("#measure option[selected]").text();
		List<String> words = page.select("svg a > title").eachText();
		List<String> places = places(page);
		List<String> cells = column(page, label);
		assertThat(words).hasSize(STATES);
		for (int i = 0; i < places.size(); i++) {
			assertThat(words.get(i)).startsWith(places.get(i) + ": " + cells.get(i));
		}
		assertThat(page.select("svg > title, svg > desc")).hasSize(2).allMatch(Element::hasText);
		assertThat(page.select("svg > desc").text()).contains(words);
	}

	@Test
	void adjustedPayIsDividedByThePriceLevelAndSaysSo() {
		Document plain = this.site.page("/pay/states");
		Document adjusted = this.site.page("/pay/states?adjust=prices");
		List<String> levels = column(plain, "Price level");
		List<String> medians = column(plain, "Median pay");
		List<String> computed = column(adjusted, "Median pay");
		for (int i = 0; i < medians.size(); i++) {
			if ("none in the tables used here".equals(levels.get(i))) {
				assertThat(computed.get(i)).isEqualTo("no price level in the tables used here");
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

	@Test
	void smallSamplesAreSaid() {
		Document page = this.site.page("/pay/states?o=29-9021");
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
	void equalPercentilesAreSaidInWordsWhereverTheyArePrinted() {
		Document state = this.site.page("/pay/states/georgia");
		assertThat(state.select("tr:has(a:containsOwn(Medical transcriptionists)) .caution").text())
			.isEqualTo("some percentiles are equal");
		assertThat(state.select("p.source").first().text())
			.contains("The warnings are ours: \u201csmall sample\u201d stands by fewer than 100 jobs");
		assertThat(this.site.page("/pay/metros?q=bismarck&o=29-2072").select("table.wages .caution").eachText())
			.containsExactly("small sample: fewer than 100 jobs; some percentiles are equal");
		assertThat(this.site.page("/pay/compare?a=georgia&a=ohio&o=31-9094").select("table thead").text())
			.containsOnlyOnce("some percentiles are equal");
		assertThat(this.site.page("/pay/states?o=31-9094").select("svg .doubtful title, svg title").eachText())
			.noneMatch((words) -> words.contains("equal"));
	}

	@Test
	void puertoRicoStandsApart() {
		Document page = this.site.page("/pay/states");
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
			assertThat(places(this.site.page("/pay/states/" + state))).contains("Boston-Cambridge-Newton, MA-NH");
		}
	}

	@Test
	void aStateIsSetAgainstTheNation() {
		Element row = this.site.page("/pay/states/mississippi").select("table.wages tbody tr").get(0);
		BigDecimal here = number(row.select("td[data-label='Median pay']").text());
		BigDecimal nation = number(row.select("td[data-label='Median in the whole country']").text());
		int less = nation.subtract(here).movePointRight(2).divide(nation, 0, RoundingMode.HALF_UP).intValue();
		assertThat(row.select("td").last().text()).isEqualTo(less + "% less");
		Element near = this.site.page("/pay/states/ohio").select("table.wages tbody tr").get(0);
		assertThat(near.select("td").last().text()).isEqualTo("about the same");
	}

	@Test
	void aStateAnswersFirstWhatTheFieldEarnsThere() {
		Document page = this.site.page("/pay/states/ohio");
		List<Element> answers = page.select("main > .page-head + .answered .here > section");
		assertThat(answers).hasSize(2);
		for (int i = 0; i < answers.size(); i++) {
			Element row = page.select("section:has(#occupations) tbody tr").get(i);
			assertThat(answers.get(i).select("h2").text()).isEqualTo(row.select("th").text());
			assertThat(answers.get(i).select("p > b").text()).isEqualTo(cell(row, "Median pay"));
			assertThat(answers.get(i).select("dd").eachText()).containsExactly(
					cell(row, "10th percentile") + " to " + cell(row, "90th percentile"),
					answers.get(i).select("dd").get(1).text(), cell(row, "Here the median is (computed)")
							+ "; median there " + cell(row, "Median in the whole country") + " computed",
					cell(row, "Jobs"));
			assertThat(answers.get(i).select("dd").get(1).text())
				.startsWith(cell(row, "Median at national prices (computed)") + "; ")
				.endsWith("computed");
		}
	}

	@Test
	void payAtNationalPricesStandsBesideWhatWasPublished() {
		Document state = this.site.page("/pay/states/ohio");
		Document states = this.site.page("/pay/states?adjust=prices");
		String median = states.select("tr:has(a[href='/pay/states/ohio']) td[data-label='Median pay']").text();
		assertThat(column(state, "Median at national prices (computed)")).startsWith(median);
		assertThat(state.select("th:contains(Median at national prices) .mark-computed")).hasSize(2);
		assertThat(column(this.site.page("/pay/states/puerto-rico"), "Median at national prices (computed)"))
			.containsOnly("no price level in the tables used here");
	}

	private static String cell(Element row, String label) {
		return row.select("td[data-label='%s']".formatted(label)).text();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pay/states/guam", "/pay/states/akron-oh", "/pay/states/united-states",
			"/pay/states/nowhere.csv", "/pay/states/nowhere.json", "/pay/nowhere", "/outlook/nowhere" })
	void whatIsNoStateIsNotFound(String address) {
		assertThat(this.site.get(address).status()).isEqualTo(404);
	}

	/** The only metropolitan area of the District of Columbia lies mostly around it. */
	@Test
	void tellsWhenAllOfItsAreasCrossTheBorder() {
		assertThat(this.site.page("/pay/states/district-of-columbia").select("section:has(#areas) > p").text())
			.contains("those of the whole area, not of the part that lies here");
		assertThat(this.site.page("/pay/states/ohio").select("section:has(#areas) > p").text())
			.doesNotContain("crosses the border");
	}

}
