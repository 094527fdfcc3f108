package org.charted.pay.place;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.charted.ProjectSeeds;
import org.charted.site.Site;
import org.charted.site.Site.Answer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charted.wage.PrintedWages.places;

/**
 * Tests of pay by area: that readers find their place, and what they are told when not.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MetroPageTests {

	private final Site site;

	MetroPageTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@ParameterizedTest
	@MethodSource
	void anAreaComesFirstForItsOwnName(String name) {
		assertThat(places(this.site.page("/pay/metros?q=" + encode(name)))).startsWith(name);
	}

	/** One name for each set of signs that names have besides letters. */
	static Collection<String> anAreaComesFirstForItsOwnName() {
		Map<Set<Integer>, String> names = new HashMap<>();
		for (Map<String, String> row : ProjectSeeds.table("wages-metros.csv")) {
			String name = row.getOrDefault("name", "");
			names.put(name.replaceAll("\\p{L}", "").chars().boxed().collect(Collectors.toSet()), name);
		}
		return names.values();
	}

	@Test
	void theTableOfAreasCanBeReadPageByPage() {
		List<String> rows = new ArrayList<>();
		int pages = 0;
		String next = "/pay/metros";
		while (!next.isEmpty()) {
			Document page = this.site.page(next);
			page.select("table.wages tbody tr").forEach((row) -> rows.add(row.text()));
			next = page.select("a[rel=next]").attr("href");
			pages++;
		}
		assertThat(rows).hasSameSizeAs(rowsOfTheField()).doesNotHaveDuplicates();
		assertThat(pages).isEqualTo((rows.size() + MetroTable.ROWS_A_PAGE - 1) / MetroTable.ROWS_A_PAGE);
	}

	@Test
	void anAreaIsNamedAgainOnlyWhereARowOfItIsAskedFor() {
		Elements rows = this.site.page("/pay/metros").select("table.wages tbody tr");
		for (int i = 1; i < rows.size(); i++) {
			boolean again = rows.get(i).select(".name").text().equals(rows.get(i - 1).select(".name").text());
			assertThat(rows.get(i).hasClass("again")).as(rows.get(i).text()).isEqualTo(again);
		}
		assertThat(rows.select(".again")).isNotEmpty();
	}

	@Test
	void theFileHoldsAllAreas() {
		assertThat(new JsonMapper().readTree(this.site.get("/pay/metros.json").body()))
			.extracting((row) -> row.get("place").asString())
			.hasSameElementsAs(rowsOfTheField().stream().map((row) -> row.get("name")).toList());
	}

	private static List<Map<String, String>> rowsOfTheField() {
		return ProjectSeeds.table("wages-metros.csv")
			.stream()
			.filter((row) -> List.of("29-2072", "29-9021").contains(row.get("soc")))
			.toList();
	}

	@Test
	void payCanBeSetAtNationalPrices() {
		// $47,520 at a price level of 93.37, and one without a level
		Document page = this.site.page("/pay/metros?q=akron&o=29-2072&adjust=prices");
		assertThat(page.select("table.wages caption").text()).contains("computed");
		assertThat(page.select("td[data-label='Median pay']").text()).isEqualTo("$52,990");
		assertThat(this.site.page("/pay/metros?q=guam&o=29-2072&adjust=prices")
			.select("td[data-label='Median pay']")
			.text()).isEqualTo("no price level in the tables used here");
		assertThat(this.site.get("/pay/metros.csv?q=akron&o=29-2072&adjust=prices").body()).contains(",52990,")
			.contains("computed: divided by the price level over 100");
		assertThat(this.site.get("/pay/metros?adjust=taxes").status()).isEqualTo(400);
	}

	@Test
	void areasAreOrderedByWhatPayBuysThere() {
		List<String> places = places(
				this.site.page("/pay/metros?o=29-1141&adjust=prices&sort=median&order=descending"));
		assertThat(places).isNotEqualTo(places(this.site.page("/pay/metros?o=29-1141&sort=median&order=descending")));
	}

	@ParameterizedTest
	@CsvSource({ "akron, 'Akron, OH'", "AKRON, 'Akron, OH'", "fort worth, 'Dallas-Fort Worth-Arlington, TX'",
			"worth dallas, 'Dallas-Fort Worth-Arlington, TX'", "st. louis, 'St. Louis, MO-IL'",
			"saint louis, 'St. Louis, MO-IL'", "ft worth, 'Dallas-Fort Worth-Arlington, TX'", "guam, Guam" })
	void anAreaIsFoundByAPartOfItsName(String words, String name) {
		assertThat(places(this.site.page("/pay/metros?o=29-2072&q=" + encode(words)))).startsWith(name);
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
		List<String> places = places(this.site.page("/pay/metros?o=29-2072&q=" + encode(abbreviation)));
		assertThat(places).startsWith(first)
			.isEqualTo(places(this.site.page("/pay/metros?o=29-2072&q=" + encode(word))));
	}

	@Test
	void theLettersOfAStateFindItsAreas() {
		assertThat(places(this.site.page("/pay/metros?o=29-2072&q=MT"))).contains("Billings, MT")
			.doesNotContain("Mount Vernon-Anacortes, WA");
	}

	@Test
	void aStateFindsItsAreas() {
		List<String> places = places(this.site.page("/pay/metros?o=29-2072&q=vermont"));
		assertThat(places).isNotEmpty().allMatch((name) -> name.contains("VT") || name.contains("Vermont"));
	}

	@ParameterizedTest
	@CsvSource({ "clevland, 'Cleveland, OH'", "pitsburgh, 'Pittsburgh, PA'", "houstan, Houston" })
	void aSlipIsAnsweredWithNearNames(String words, String name) {
		Document page = this.site.page("/pay/metros?q=" + encode(words));
		assertThat(page.select("table.wages")).isEmpty();
		List<Element> near = page.select("main p:contains(Did you mean) a");
		assertThat(near).anyMatch((link) -> link.text().startsWith(name));
		assertThat(near)
			.allSatisfy((link) -> assertThat(places(this.site.page(link.attr("href")))).startsWith(link.text()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "%20", "%23%23%23", "%25", "%27%3B--", "%3Cscript%3E", "%F0%9F%98%80", "zzzzzz" })
	void whateverIsAskedForIsAnswered(String words) {
		Answer answer = this.site.get("/pay/metros?q=" + words);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body()).doesNotContain("<script>");
	}

	@Test
	void refusesANameThatIsTooLong() {
		assertThat(this.site.get("/pay/metros?q=" + "a".repeat(100)).status()).isEqualTo(200);
		assertThat(this.site.get("/pay/metros?q=" + "a".repeat(101)).status()).isEqualTo(400);
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
