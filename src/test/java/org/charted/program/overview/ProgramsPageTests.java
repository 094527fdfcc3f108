package org.charted.program.overview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.charted.site.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what a reader learns of programs in the whole country.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ProgramsPageTests {

	private static final List<String> YEARS = List.of("2019-20", "2020-21", "2021-22", "2022-23", "2023-24");

	private Site site;

	private Document page;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new Site(port);
		this.page = this.site.page("/programs");
	}

	private static List<Map<String, String>> rows(String csv) {
		return CsvMapper.builder()
			.build()
			.readerForMapOf(String.class)
			.with(CsvSchema.emptySchema().withHeader())
			.<Map<String, String>>readValues(csv.getBytes(StandardCharsets.UTF_8))
			.readAll();
	}

	private static List<Map<String, String>> upstream() throws IOException {
		return rows(new ClassPathResource("/org/charted/program/national-totals.csv")
			.getContentAsString(StandardCharsets.UTF_8));
	}

	private static int sum(List<Map<String, String>> rows, String year) {
		return rows.stream()
			.filter((row) -> row.get("award_year").equals(year))
			.mapToInt((row) -> Integer.parseInt(row.get("awards")))
			.sum();
	}

	private static int number(Element cell) {
		return Integer.parseInt(cell.text().replace(",", ""));
	}

	@Test
	void itsFileHoldsTheTotalsOfTheRecord() throws IOException {
		assertThat(rows(this.site.get("/programs.csv").body()).stream()
			.map((line) -> Map.of("award_year", line.get("period"), "cip", line.get("cip"), "level",
					line.get("levelCode"), "reporting", line.get("reporting"), "with_awards", line.get("withAwards"),
					"awards", line.get("awards"))))
			.containsExactlyInAnyOrderElementsOf(upstream());
	}

	@Test
	void itsTablesAddUpToTheTotalsOfTheRecord() throws IOException {
		List<Map<String, String>> upstream = upstream();
		for (String by : List.of("field", "level")) {
			List<Element> rows = this.page.select("tr[id^=%s-]".formatted(by));
			for (String year : YEARS) {
				List<Element> cells = rows.stream()
					.map((row) -> row.selectFirst("td[data-label=%s]".formatted(year)))
					.toList();
				int all = number(cells.get(cells.size() - 1));
				assertThat(all).as(by + " " + year).isEqualTo(sum(upstream, year));
				assertThat(cells.subList(0, cells.size() - 1)).extracting(ProgramsPageTests::number)
					.satisfies(
							(numbers) -> assertThat(numbers.stream().mapToInt(Integer::intValue).sum()).isEqualTo(all));
			}
		}
	}

	@Test
	void itsChartsSayWhatItsTablesSay() {
		for (String by : List.of("field", "level")) {
			String words = this.page.select("desc#awards-by-%s-words".formatted(by)).text();
			List<Element> rows = this.page.select("tr[id^=%s-]:not(#%s-all)".formatted(by, by));
			assertThat(rows).hasSizeGreaterThan(7)
				.allSatisfy((row) -> assertThat(words)
					.contains("%s: %s, after %s in 2019-20".formatted(row.select("th").text(),
							row.select("td[data-label=2023-24]").text(), row.select("td[data-label=2019-20]").text())));
		}
		assertThat(this.page.select("figcaption#awards-by-field").text()).contains("2023-24, provisional");
	}

	@Test
	void tellsHowManyReportAndHowFewReportMost() {
		assertThat(this.page.select("section[aria-labelledby=states] > p").text()).isEqualTo(
				"1,060 institutions reported a program of these fields for 2023-24, and 917 made at least one award."
						+ " The finder leaves out 2 that have closed since. Two of them report 29% of all 39,864 awards: Ultimate Medical Academy with 6,937 and"
						+ " DeVry University-Illinois with 4,556.");
	}

	@Test
	void tellsHowMuchTheRecordKnows() {
		List<String> known = this.page.select("section[aria-labelledby=coverage] dd").eachText();
		assertThat(known.get(0)).isEqualTo("620, or 68%");
		assertThat(known.get(1)).isEqualTo("750, or 82%");
		int earnings = Integer.parseInt(known.get(2).replaceFirst(",.*", ""));
		assertThat(3 * earnings).isLessThan(917);
		assertThat(known.get(2)).contains("at least 80%");
	}

	@Test
	void theMapCountsTheInstitutionsWithAwardsAndLeadsToEachState(@Autowired JdbcClient store) {
		Map<String, Integer> counted = this.page.select("figure.tiles a")
			.stream()
			.collect(Collectors.toMap((tile) -> tile.attr("href"), (tile) -> number(tile.selectFirst(".amount"))));
		assertThat(counted).hasSize(52).containsEntry("/programs/states/ohio", 46);
		assertThat(counted.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(917);
		assertThat(this.page.select("section[aria-labelledby=states] ul.inline a").eachAttr("href"))
			.containsExactlyInAnyOrderElementsOf(counted.keySet());
		assertThat(store.sql("select path from page where kind = 'program-state'").query(String.class).list())
			.containsExactlyInAnyOrderElementsOf(counted.keySet());
	}

	@Test
	void eachFieldLeadsToCareersCredentialsAndItsPrograms() {
		List<Element> fields = this.page.select("section[aria-labelledby=fields] li:has(h3)");
		assertThat(fields).hasSize(8).allSatisfy((field) -> {
			assertThat(field.select("h3 a").attr("href")).isEqualTo("/programs/find?field=" + field.id());
			assertThat(field.select("> p a:not(.ref)").eachAttr("href")).isNotEmpty()
				.allMatch((path) -> path.matches("/(careers|credentials)/.+"));
			assertThat(field.text()).contains("In our reading", "CIP");
		});
		assertThat(this.page.select("#medical-coding p a").eachAttr("href")).contains("/careers/medical-coder",
				"/credentials/cpc");
	}

	@Test
	void asksTheFinderForWhatAReaderChooses() {
		Element form = this.page.selectFirst("main form.filter");
		assertThat(form.attr("action")).isEqualTo("/programs/find");
		assertThat(form.select("select, input").eachAttr("name")).containsExactly("state", "near", "field", "level");
		assertThat(form.select("select[name=field] option")).hasSize(9);
		assertThat(form.select("select[name=level] option").eachAttr("value")).contains("certificate",
				"certificate-under-a-year", "associate");
	}

	@Test
	void saysWhatItDoesNotKnow() {
		assertThat(this.page.select("section[aria-labelledby=accreditation]").text()).contains("CAHIIM", "RHIT",
				"online", "graduation rate");
		assertThat(this.page.text()).contains("call the school before you plan on it", "It is not a person",
				"not where its students live");
	}

}
