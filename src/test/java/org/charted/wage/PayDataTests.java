package org.charted.wage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.charted.ProjectSeeds;
import org.charted.site.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the pages show what the publishers print. {@code upstream-cells.csv} was
 * drawn from the upstream files, without the program; a new edition needs a new draw.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PayDataTests {

	/** Counts are rounded to tens; so many states round by up to five each. */
	private static final int ROUNDING = 51 * 5;

	/** The largest part that withheld states make up, of transcriptionists. */
	private static final double MOST_WITHHELD = 0.07;

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void visitTheSite() {
		this.site = new Site(this.port);
	}

	@Test
	void showTheCellsOfTheUpstreamFiles() throws IOException {
		Map<String, Document> pages = new HashMap<>();
		List<String> faults = new ArrayList<>();
		List<Map<String, String>> cells = rows(new ClassPathResource("upstream-cells.csv", PayDataTests.class)
			.getContentAsString(StandardCharsets.UTF_8));
		assertThat(cells).hasSize(74).doesNotHaveDuplicates();
		for (Map<String, String> cell : cells) {
			Document page = pages.computeIfAbsent(cell.get("page"), (address) -> this.site.get(address).document());
			List<String> shown = page.select("table.wages:not(section[aria-labelledby=by-the-hour] table) tbody tr")
				.stream()
				.filter((row) -> name(row).equals(cell.get("row")))
				.map((row) -> value(row.select("td[data-label='%s']".formatted(cell.get("column")))))
				.toList();
			if (!shown.equals(List.of(String.valueOf(cell.get("shown"))))) {
				faults.add(cell + " is shown as " + shown);
			}
		}
		assertThat(faults).isEmpty();
	}

	/** The name of a row, without the small print below it. */
	private static String name(Element row) {
		Element header = row.selectFirst("th[scope=row]");
		if (header == null) {
			return "";
		}
		Element copy = header.clone();
		copy.select("small").remove();
		return copy.text();
	}

	/** The value of a cell, without who says it. */
	private static String value(List<Element> cells) {
		Element copy = cells.get(0).clone();
		copy.select("small, sup").remove();
		return copy.text().replace("\u2060", "");
	}

	@Test
	void statesAddUpToTheNation() throws IOException {
		Map<String, Integer> nation = new HashMap<>();
		rows(this.site.get("/pay.csv").body()).stream()
			.filter((row) -> "dollars a year".equals(row.get("unit")))
			.forEach((row) -> nation.put(row.get("soc"), Integer.valueOf(String.valueOf(row.get("jobs")))));
		assertThat(nation.keySet()).containsExactlyInAnyOrderElementsOf(
				ProjectSeeds.table("occupations.csv").stream().map((row) -> row.get("soc")).toList());
		List<String> occupations = nation.keySet().stream().filter((soc) -> !"00-0000".equals(soc)).toList();
		List<String> all = ProjectSeeds.table("areas.csv")
			.stream()
			.filter((area) -> "state".equals(area.get("kind")))
			.map((area) -> area.get("name"))
			.toList();
		for (String soc : occupations) {
			List<Map<String, String>> states = rows(this.site.get("/pay/states.csv?o=" + soc).body());
			assertThat(states).as(soc).extracting((row) -> row.get("place")).containsExactlyInAnyOrderElementsOf(all);
			int sum = 0;
			boolean withheld = false;
			for (Map<String, String> state : states) {
				String jobs = String.valueOf(state.get("jobs"));
				withheld |= jobs.isEmpty();
				// the count of the nation leaves Puerto Rico out
				sum += (jobs.isEmpty() || "Puerto Rico".equals(state.get("place"))) ? 0 : Integer.parseInt(jobs);
			}
			int whole = nation.getOrDefault(soc, 0);
			assertThat(whole - sum).as(soc).isBetween(-ROUNDING, withheld ? (int) (whole * MOST_WITHHELD) : ROUNDING);
		}
	}

	@Test
	void everyRowOfEveryPlaceIsThereOnce() throws IOException {
		List<Map<String, String>> metros = new ArrayList<>();
		for (Map<String, String> occupation : ProjectSeeds.table("occupations.csv")) {
			if (!"all".equals(occupation.get("part"))) {
				metros.addAll(rows(this.site.get("/pay/metros.csv?o=" + occupation.get("soc")).body()));
			}
		}
		assertThat(metros).extracting((row) -> row.get("place") + " " + row.get("soc"))
			.doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(ProjectSeeds.table("wages-metros.csv")
				.stream()
				.map((row) -> row.get("name") + " " + row.get("soc"))
				.toList());
	}

	@Test
	void payByTheHourIsThatOfTheSurvey() throws IOException {
		Document page = this.site.page("/pay");
		Element row = page.select("section[aria-labelledby=by-the-hour] tbody tr:contains(Medical records specialists)")
			.first();
		assertThat(row.select("td:not(.more)").eachText()).containsExactly("$17.79", "$20.91", "$24.59", "$31.17",
				"$39.01");
		assertThat(row.select("td[data-label='Median pay'] a").attr("href"))
			.isEqualTo("/evidence/oews-2025.us.29-2072.hourly-median");
		assertThat(rows(this.site.get("/pay.csv").body()))
			.filteredOn((line) -> "29-2072".equals(line.get("soc")) && "dollars an hour".equals(line.get("unit")))
			.singleElement()
			.satisfies((line) -> assertThat(line).containsEntry("median", "24.59").containsEntry("p90", "39.01"));
	}

	@Test
	void anOccupationWhoseHourlyPayWeLackSaysSo() {
		Element nurses = this.site.page("/pay")
			.select("section[aria-labelledby=by-the-hour] tbody tr:contains(Registered nurses)")
			.first();
		assertThat(nurses.select("td:not(.more)").eachText()).hasSize(5).containsOnly("not in the tables used here");
	}

	@Test
	void whatIsNoStateIsNotCalledOne() throws IOException {
		Map<String, String> kinds = new HashMap<>();
		rows(this.site.get("/pay/states.csv").body()).forEach((row) -> kinds.put(row.get("place"), row.get("kind")));
		assertThat(kinds).containsEntry("District of Columbia", "federal district")
			.containsEntry("Puerto Rico", "territory")
			.containsEntry("Ohio", "state");
		assertThat(kinds.values().stream().filter("state"::equals)).hasSize(50);
		assertThat(rows(this.site.get("/pay/metros.csv?q=guam").body())).isNotEmpty()
			.allSatisfy((row) -> assertThat(row).containsEntry("kind", "nonmetropolitan area"));
	}

	@Test
	void whatWasNotPublishedIsEmptyInFilesAndSaysWhy() throws IOException {
		List<Map<String, String>> states = rows(this.site.get("/pay/states.csv?o=29-9021").body());
		assertThat(states).filteredOn((row) -> "Alabama".equals(row.get("place"))).singleElement().satisfies((row) -> {
			assertThat(row).containsEntry("median", "").containsEntry("jobs", "");
			assertThat(row).containsEntry("note", "nothing published");
		});
		assertThat(states).filteredOn((row) -> "Arkansas".equals(row.get("place")))
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("median", "93300")
				.containsEntry("note", "small sample: jobs not published"));
	}

	@Test
	void fewJobsAndEqualPercentilesAreNoted() throws IOException {
		List<Map<String, String>> rows = new ArrayList<>(rows(this.site.get("/pay/states.csv?o=31-9094").body()));
		assertThat(rows).filteredOn((row) -> "Georgia".equals(row.get("place")))
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("p10", "24530")
				.containsEntry("p25", "24530")
				.containsEntry("note", "some percentiles are equal"));
		assertThat(rows).filteredOn((row) -> "District of Columbia".equals(row.get("place")))
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("note",
					"small sample: fewer than 100 jobs; some percentiles are equal"));
		rows.addAll(rows(this.site.get("/pay/metros.csv").body()));
		assertThat(rows).allSatisfy((row) -> {
			List<String> printed = Stream.of("p10", "p25", "median", "p75", "p90")
				.map((column) -> String.valueOf(row.get(column)))
				.filter((cell) -> !cell.isEmpty())
				.toList();
			String jobs = String.valueOf(row.get("jobs"));
			assertThat(String.valueOf(row.get("note")).contains("equal"))
				.isEqualTo(Set.copyOf(printed).size() < printed.size());
			assertThat(String.valueOf(row.get("note")).contains("fewer than 100 jobs"))
				.isEqualTo(!jobs.isEmpty() && Integer.parseInt(jobs) < 100);
		});
	}

	private static List<Map<String, String>> rows(String csv) throws IOException {
		try (MappingIterator<Map<String, String>> rows = CsvMapper.builder()
			.build()
			.readerForMapOf(String.class)
			.with(CsvSchema.emptySchema().withHeader())
			.readValues(csv.getBytes(StandardCharsets.UTF_8))) {
			return rows.readAll();
		}
	}

}
