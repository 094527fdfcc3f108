package org.charted.career;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.charted.career.PrintedTable.Cell;
import org.charted.career.PrintedTable.Row;
import org.charted.career.PrintedTable.Value;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of careers side by side as they are served.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CareerComparisonTests {

	private static final String COMPARE = "/careers/compare";

	/** A career that may be counted in several occupations, so that no chart draws it. */
	private static final String SEVERAL = "/careers/cdi-specialist";

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@BeforeEach
	void comeToTheSite() {
		this.visitor = new Visitor(this.port);
	}

	@ParameterizedTest
	@FieldSource("org.charted.career.SeededCareers#PAIRS")
	void anyTwoStandSideBySide(List<String> careers) {
		standSideBySide(careers);
	}

	@ParameterizedTest
	@MethodSource("companies")
	void threeFourAndFiveStandSideBySide(List<String> careers) {
		standSideBySide(careers);
	}

	static List<List<String>> companies() {
		return SeededCareers.companies(40);
	}

	private void standSideBySide(List<String> careers) {
		Document page = this.visitor.page(COMPARE + SeededCareers.query(careers));
		PrintedTable table = PrintedTable.of(page);
		assertThat(table.headings().stream().map((heading) -> link(heading).attr("href")))
			.containsExactlyElementsOf(careers.stream().map((slug) -> "/careers/" + slug).toList());
		assertThat(table.headings()).allSatisfy((heading) -> {
			assertThat(page.title()).contains(link(heading).text());
			assertThat(heading.select("small").text())
				.matches(".*SOC \\d\\d-\\d{4}, ((exact|close|broad|proxy) fit|counted together with others)");
		});
		assertThat(table.groups()).containsExactly("The work", "The way in", "Money", "Surveys of members", "Outlook",
				"Credentials", "Fit");
		for (Row row : table.rows()) {
			boolean pay = row.group().equals("Money");
			for (int i = 0; i < row.cells().size(); i++) {
				String whose = table.headings().get(i).select("small").text();
				assertThat(row.cells().get(i).borrowed()).as(row.label() + ": " + whose)
					.isEqualTo(pay && !whose.endsWith("exact fit"));
			}
		}
		assertThat(page.select("table.compare tbody th small")).isEmpty();
		assertThat(table.rows()).hasSizeGreaterThanOrEqualTo(16);
		List<String> titles = table.headings().stream().map((heading) -> link(heading).text()).toList();
		for (Row row : table.rows()) {
			assertThat(row.cells()).as(row.label()).extracting(Cell::subject).containsExactlyElementsOf(titles);
			assertThat(row.cells()).as(row.label()).allSatisfy(CareerComparisonTests::isCitedOrMissing);
			saysRightlyWhetherItDiffers(row);
		}
		long bars = table.headings()
			.stream()
			.filter((heading) -> !link(heading).attr("href").equals(SEVERAL))
			.map((heading) -> heading.select("small").text())
			.map((note) -> note.replaceFirst("(close|broad|proxy) fit|counted together with others", "nearest"))
			.distinct()
			.count();
		assertThat(page.select("svg.chart rect.median")).as("a bar for each occupation").hasSize((int) bars);
	}

	private static Element link(Element heading) {
		return heading.select("a").get(0);
	}

	private static void isCitedOrMissing(Cell cell) {
		if (cell.missing().isEmpty()) {
			assertThat(cell.values()).isNotEmpty()
				.allSatisfy((value) -> assertThat(value.notes()).as(value.text()).isNotEmpty());
		}
		else {
			assertThat(cell.missing()).isIn("not published", "not verified", "not found");
			assertThat(cell.values()).isEmpty();
		}
	}

	/**
	 * A figure is another one when its address is, even if amounts and periods happen to
	 * tie.
	 */
	private static void saysRightlyWhetherItDiffers(Row row) {
		int words = distinct(row, Value::text);
		int wordsOrFigures = distinct(row, (value) -> value.text() + value.figure());
		if (row.same()) {
			assertThat(words).as(row.label()).isEqualTo(1);
		}
		else {
			assertThat(wordsOrFigures).as(row.label()).isGreaterThan(1);
		}
	}

	private static int distinct(Row row, Function<Value, String> words) {
		return row.cells().stream().map((cell) -> {
			Set<String> said = cell.values().stream().map(words).collect(Collectors.toCollection(HashSet::new));
			said.add("missing: " + cell.missing());
			said.add("borrowed: " + cell.borrowed());
			return said;
		}).collect(Collectors.toSet()).size();
	}

	@ParameterizedTest
	@MethodSource("fewCompanies")
	void onlyDifferencesAreThoseOfTheWholeTable(List<String> careers) {
		String address = COMPARE + SeededCareers.query(careers);
		PrintedTable all = PrintedTable.of(this.visitor.page(address));
		Document page = this.visitor.page(address + "&only=differences");
		assertThat(PrintedTable.of(page).rows()).isEqualTo(all.rows().stream().filter((row) -> !row.same()).toList());
		assertThat(page.select("a[href='" + address + "']").eachText()).contains("Show all attributes");
	}

	static List<List<String>> fewCompanies() {
		return SeededCareers.companies(8);
	}

	@Test
	void titlesThatShareAnOccupationShareItsPay() {
		PrintedTable table = PrintedTable
			.of(this.visitor.page(COMPARE + "?c=medical-coder&c=medical-records-specialist"));
		assertThat(table.rows()).filteredOn((row) -> row.group().equals("Money")).hasSize(6).allMatch(Row::same);
		assertThat(PrintedTable
			.of(this.visitor.page(COMPARE + "?c=medical-coder&c=medical-records-specialist&only=differences"))
			.groups()).doesNotContain("Money").contains("The work");
	}

	@Test
	void chartsShareOneAxisAndSayTheSameInWords() {
		Document page = this.visitor
			.page(COMPARE + "?c=medical-coder&c=chief-information-officer&c=medical-transcriptionist");
		assertThat(page.select("svg.chart")).hasSize(2);
		assertThat(page.select("svg.chart:has(#pay-range-title) rect.bar")).hasSize(3);
		assertThat(page.select("svg.chart:has(#growth-chart-title) rect.bar")).hasSize(4);
		assertThat(page.select("svg.chart desc").eachText()).allSatisfy((words) -> assertThat(words)
			.contains("Medical coder: ", "Chief information officer", "Medical transcriptionist: "));
	}

	@Test
	void offersToAddTheOthersAndToRemoveEach() {
		Document page = this.visitor.page(COMPARE + "?c=medical-coder&c=coding-auditor&c=ehr-analyst");
		assertThat(page.select("form.filter input[type=hidden]").eachAttr("value")).containsExactly("medical-coder",
				"coding-auditor", "ehr-analyst");
		assertThat(page.select("form.filter select[name=c] option").eachAttr("value"))
			.hasSize(SeededCareers.SLUGS.size() - 3)
			.doesNotContain("medical-coder", "coding-auditor", "ehr-analyst");
		assertThat(page.select("a.remove").eachAttr("href")).containsExactly(
				COMPARE + "?c=coding-auditor&c=ehr-analyst", COMPARE + "?c=medical-coder&c=ehr-analyst",
				COMPARE + "?c=medical-coder&c=coding-auditor");
	}

	@Test
	void addingKeepsThatOnlyDifferencesAreShown() {
		Document page = this.visitor.page(COMPARE + "?c=medical-coder&c=coding-auditor&only=differences");
		assertThat(page.select("form.filter input[name=only]").eachAttr("value")).containsExactly("differences");
	}

	@Test
	void pickingKeepsThatOnlyDifferencesAreShown() {
		Document page = this.visitor.page(COMPARE + "?c=medical-coder&only=differences");
		assertThat(page.select("form.choose input[name=only]").eachAttr("value")).containsExactly("differences");
		assertThat(this.visitor.page(COMPARE).select("form.choose input[name=only]")).isEmpty();
	}

	@Test
	void offersNoSixth() {
		Document page = this.visitor.page(COMPARE + SeededCareers.query(SeededCareers.SLUGS.subList(0, 5)));
		assertThat(page.select("form.filter")).isEmpty();
		assertThat(page.select("a.remove")).hasSize(5);
	}

	@ParameterizedTest
	@CsvSource({ "'', 0", "?c=, 0", "?c=medical-coder, 1", "?c=medical-coder&c=medical-coder, 1",
			"?only=differences&c=him-manager, 1" })
	void offersAPickerUntilTwoAreChosen(String query, int chosen) {
		Document page = this.visitor.page(COMPARE + query);
		assertThat(page.select("table.compare, [role=alert]")).isEmpty();
		assertThat(page.select("form.choose input[name=c]").eachAttr("value"))
			.containsExactlyInAnyOrderElementsOf(SeededCareers.SLUGS);
		assertThat(page.select("form.choose input[checked]")).hasSize(chosen);
		assertThat(page.select("main").text().contains("A comparison needs at least two")).isEqualTo(chosen == 1);
		assertThat(page.select("section:has(> #suggestions) a")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			?c=medical-coder&c=coder&c=him-manager,                   medical-coder him-manager
			?c=medical-coder&c=..%2F..%2Fetc,                         medical-coder
			?c=%3Cscript%3E&c=him-manager&c=medical-coder,            him-manager medical-coder
			?c=x,                                                     ''
			?c=medical-coder&c=him-manager&only=x,                    medical-coder him-manager
			""")
	void refusesWhatDoesNotExistAndKeepsTheOthers(String query, String kept) {
		refuses(query, kept.isEmpty() ? List.of() : List.of(kept.split(" ")));
	}

	@Test
	void refusesSixAndKeepsTheFirstFive() {
		refuses(SeededCareers.query(SeededCareers.SLUGS.subList(3, 9)), SeededCareers.SLUGS.subList(3, 8));
	}

	private void refuses(String query, List<String> kept) {
		HttpResponse<String> answer = this.visitor.get(COMPARE + query);
		assertThat(answer.statusCode()).isEqualTo(400);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("header.site-head, footer.site-foot")).hasSize(2);
		assertThat(page.select("[role=alert]").text()).isNotBlank();
		assertThat(page.select("form.choose input[checked]").eachAttr("value"))
			.containsExactlyInAnyOrderElementsOf(kept);
		List<String> onward = page.select("form.choose a").eachAttr("href");
		if (kept.size() > 1) {
			assertThat(onward).containsExactly(COMPARE + SeededCareers.query(kept));
			assertThat(PrintedTable.of(this.visitor.page(onward.get(0))).headings()).hasSameSizeAs(kept);
		}
		else {
			assertThat(onward).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?c=medical-coder", "?c=medical-coder&c=x", "?c=medical-coder&c=him-manager&only=x" })
	void filesRefuseWhatThePageWouldNotCompare(String query) {
		for (String ending : List.of(".csv", ".json")) {
			HttpResponse<String> answer = this.visitor.get(COMPARE + ending + query);
			assertThat(answer.statusCode()).as(ending).isEqualTo(400);
			assertThat(answer.body()).doesNotContain("<");
		}
	}

	@Test
	void repeatsCollapse() {
		String once = this.visitor.get(COMPARE + "?c=medical-coder&c=him-manager").body();
		assertThat(this.visitor.get(COMPARE + "?c=medical-coder&c=him-manager&c=medical-coder&c=him-manager").body())
			.isEqualTo(once);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/careers", "/careers?work=data&sort=pay", "/careers/medical-coder", "/careers/compare",
			"/careers/compare?c=medical-coder&c=him-manager&c=ehr-analyst",
			"/careers/compare.csv?c=medical-coder&c=him-manager", "/careers/compare.json?c=medical-coder&c=him-manager",
			"/careers/medical-coder/to/him-manager" })
	void everybodyGetsTheSameAndNobodyIsFollowed(String address) {
		Visitor other = new Visitor(this.port);
		// the other one has been elsewhere before
		other.get(COMPARE + "?c=medical-assistant&c=coding-auditor");
		HttpResponse<String> answer = other.get(address);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(this.visitor.get(address).body()).isEqualTo(answer.body());
		assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
		assertThat(other.hasCookies()).isFalse();
	}

}
