package org.charted.career;

import java.util.ArrayList;
import java.util.List;

import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the list of careers as it is served.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CareerListTests {

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@BeforeEach
	void comeToTheSite() {
		this.visitor = new Visitor(this.port);
	}

	@Test
	void listsAllCareers() {
		assertThat(shown("/careers")).containsExactlyInAnyOrderElementsOf(SeededCareers.SLUGS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "education", "pay", "growth", "work", "remote" })
	void everyChoiceOfEveryFilterAnswersAndKeepsTheChoice(String name) {
		List<String> choices = choices(name);
		assertThat(choices).hasSizeGreaterThan(2);
		for (String choice : choices) {
			Document page = this.visitor.page("/careers?%s=%s".formatted(name, choice));
			assertThat(page.select("select[name=" + name + "] option[selected]").eachAttr("value"))
				.containsExactly(choice);
			assertThat(page.select("p.count b").text())
				.isEqualTo(String.valueOf(page.select("table.data tbody tr").size()));
			assertThat(page.select("a.clear").attr("href")).isEqualTo("/careers");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "education", "pay", "growth", "remote" })
	void choicesThatExcludeOneAnotherShareOutAllCareers(String name) {
		List<String> shown = new ArrayList<>();
		choices(name).forEach((choice) -> shown.addAll(shown("/careers?%s=%s".formatted(name, choice))));
		// every career has these figures today; one without them would be in no band
		assertThat(shown).containsExactlyInAnyOrderElementsOf(SeededCareers.SLUGS);
	}

	@Test
	void everyKindOfWorkHasItsCareersAndEveryCareerItsKind() {
		List<String> shown = new ArrayList<>();
		for (String kind : choices("work")) {
			List<String> careers = shown("/careers?work=" + kind);
			assertThat(careers).as(kind).isNotEmpty();
			shown.addAll(careers);
		}
		assertThat(shown).containsAll(SeededCareers.SLUGS);
	}

	@Test
	void everyPairOfChoicesAnswersWithCareersThatBothShow() {
		SoftAssertions softly = new SoftAssertions();
		for (String work : choices("work")) {
			List<String> ofWork = shown("/careers?work=" + work);
			for (String education : choices("education")) {
				List<String> both = shown("/careers?work=%s&education=%s".formatted(work, education));
				softly.assertThat(ofWork).containsAll(both);
				softly.assertThat(shown("/careers?education=" + education)).containsAll(both);
			}
		}
		softly.assertAll();
	}

	@Test
	void everyColumnSortsBothWays() {
		List<String> links = this.visitor.page("/careers").select("table.data thead a").eachAttr("href");
		assertThat(links).hasSize(7);
		for (String link : links) {
			Document up = this.visitor.page(link);
			assertThat(up.select("th[aria-sort=ascending] a").eachAttr("href")).as(link)
				.containsExactly(link + "&order=descending");
			Document down = this.visitor.page(link + "&order=descending");
			assertThat(down.select("th[aria-sort=descending] a").eachAttr("href")).as(link).containsExactly(link);
			assertThat(shown(down)).containsExactlyInAnyOrderElementsOf(shown(up)).isNotEqualTo(shown(up));
		}
	}

	@Test
	void sortLinksKeepTheFilterAndTheFilterKeepsTheSorting() {
		Document page = this.visitor.page("/careers?work=systems&sort=pay&order=descending");
		assertThat(page.select("table.data thead a").eachAttr("href")).hasSize(7)
			.allMatch((link) -> link.startsWith("/careers?work=systems&sort="));
		assertThat(page.select("form.filter input[type=hidden]")
			.stream()
			.map((input) -> input.attr("name") + "=" + input.val())).containsExactly("sort=pay", "order=descending");
	}

	/** The page of such a career tells what its own people start with. */
	@Test
	void schoolingOfASimilarOccupationIsMarkedAsThat() {
		assertThat(this.visitor.page("/careers")
			.select("td[data-label=Entry education]:contains(nearest occupation)")
			.stream()
			.map((cell) -> cell.parent().select("th a").attr("href")))
			.containsExactlyInAnyOrder("/careers/cdi-specialist", "/careers/coding-auditor",
					"/careers/healthcare-it-project-manager", "/careers/privacy-officer");
	}

	@Test
	void sortsByPayAsItIsPrinted() {
		Document page = this.visitor.page("/careers?sort=pay");
		// what stands first in a cell is what counts
		List<Integer> pay = page.select("td[data-label^=Median]")
			.stream()
			.map((cell) -> Integer.valueOf(cell.select("a.fig b").get(0).text().replaceAll("[^0-9]", "")))
			.toList();
		assertThat(pay).hasSameSizeAs(SeededCareers.SLUGS).isSorted();
	}

	@Test
	void tellsWhatSurveysFoundWhereNobodyCountsACareer() {
		Document page = this.visitor.page("/careers?sort=pay");
		assertThat(page.select("tr:has(th a[href=/careers/coding-auditor]) td[data-label^=Median]").text())
			.contains("not counted by itself", "What its own people told surveys: $70,320", "2022");
		assertThat(page.select("tr:has(th a[href=/careers/cdi-specialist]) td[data-label^=Median]").text())
			.contains("What its own people told surveys:", "2015");
		assertThat(page.select("tr:has(th a[href=/careers/medical-coder]) td[data-label^=Median]").text())
			.doesNotContain("surveys");
		assertThat(this.visitor.page("/careers").select("tr:has(th a[href=/careers/coding-auditor]) td.apart").text())
			.contains("not counted by itself", "What its own people told surveys: $70,320", "2022");
	}

	@Test
	void saysWhenNoCareerPasses() {
		Document page = this.visitor.page("/careers?education=none");
		assertThat(page.select("table.data, form.choose")).isEmpty();
		assertThat(page.select("main").text()).contains("No career has all of these");
		assertThat(page.select("main a[href=/careers]")).isNotEmpty();
	}

	@Test
	void handsOutWhatIsShown() {
		Document page = this.visitor.page("/careers?work=coding&sort=pay");
		assertThat(page.select(".count a").eachAttr("href")).containsExactly("/careers.csv?work=coding&sort=pay",
				"/careers.json?work=coding&sort=pay");
		JsonNode json = new JsonMapper().readTree(this.visitor.get("/careers.json?work=coding&sort=pay").body());
		assertThat(json.get("subjects").findValuesAsString("subject")).isEqualTo(shown(page)).isNotEmpty();
		assertThat(json.get("groups").findValuesAsString("attribute")).containsExactly("education", "occupation", "fit",
				"pay-healthcare", "pay-median", "nearest-healthcare", "nearest-median", "pay-surveys", "growth",
				"openings");
		assertThat(this.visitor.get("/careers.csv?work=coding").body())
			.startsWith("\uFEFFgroup,attribute,subject,text,kind,low,high,unit,")
			.contains("\"The career\",\"Closest occupation\",\"Medical coder\",29-2072,words,")
			.contains("\"The career\",\"Fit of that occupation\",\"Medical coder\",\"exact fit\",words,")
			.contains(
					"\"The career\",\"Fit of that occupation\",\"Medical registrar\",\"counted together with others\",words,")
			.contains("\"Coding auditor\",\"not counted by itself\",missing,")
			.doesNotContain("Chief information officer");
		assertThat(this.visitor.get("/careers.json?education=none").body()).contains("\"subjects\" : [ ]");
		assertThat(this.visitor.get("/careers.csv?work=x").statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "work=x", "pay=0", "remote=maybe", "growth=faster&growth=slower", "sort=x",
			"sort=pay&order=x" })
	void refusesWhatCannotBeChosenWithinTheLayout(String query) {
		var answer = this.visitor.get("/careers?" + query);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("site-head", "That choice does not exist");
	}

	@Test
	void everyKnownAmountIsAFigureOfTheLedger() {
		Document page = this.visitor.page("/careers?sort=career");
		for (String label : List.of("Median pay a year", "Growth in jobs", "Openings a year")) {
			assertThat(page.select("td[data-label='" + label + "']")).hasSameSizeAs(SeededCareers.SLUGS)
				.allMatch((cell) -> !cell.select("a.fig[href^=/evidence/], p.missing").isEmpty());
		}
	}

	@Test
	void careersStandBelowTheOccupationThatComesClosest() {
		Document page = this.visitor.page("/careers");
		List<Element> groups = page.select("table.data tbody");
		assertThat(groups).hasSizeBetween(5, SeededCareers.SLUGS.size() - 5);
		List<String> occupations = groups.stream().map((group) -> group.select("tr.occupation th").text()).toList();
		assertThat(occupations).doesNotHaveDuplicates().startsWith("Medical records specialists");
		assertThat(groups).allSatisfy((group) -> {
			assertThat(group.select("tr.occupation")).hasSize(1);
			assertThat(group.select("tr.occupation a.fig").size()).isGreaterThanOrEqualTo(3);
			assertThat(group.select("tr:not(.occupation)")).isNotEmpty();
			assertThat(group.select("tr:not(.occupation) a.fig:not(small a)"))
				.as("pay and outlook of each career again")
				.isEmpty();
		});
		assertThat(groups.get(0).select("tr:has(a[href=/careers/coding-auditor])").text())
			.contains("not counted by itself", "proxy fit");
		assertThat(groups.get(0).select("tr:has(a[href=/careers/medical-coder])").text())
			.doesNotContain("not counted by itself")
			.contains("exact fit");
		assertThat(this.visitor.page("/careers?work=coding").select("tr.occupation")).isEmpty();
		assertThat(this.visitor.page("/careers?sort=pay").select("tr.occupation")).isEmpty();
	}

	@Test
	void findsWhatASourceSaysOfRemoteWork() {
		assertThat(shown("/careers?remote=possible")).contains("medical-coder", "cdi-specialist")
			.doesNotContain("medical-assistant", "compliance-officer");
		assertThat(shown("/careers?remote=on-site")).contains("compliance-officer").doesNotContain("medical-coder");
		assertThat(this.visitor.page("/careers?remote=on-site").select("td[data-label='Remote work']").eachText())
			.allMatch((told) -> told.startsWith("usually in an office"));
		for (String choice : List.of("possible", "on-site", "not-verified")) {
			assertThat(this.visitor.page("/careers?remote=" + choice).select("td[data-label='Remote work']"))
				.isNotEmpty()
				.allMatch((cell) -> cell.select("a.ref").isEmpty() == choice.equals("not-verified"));
		}
	}

	@Test
	void theMapDrawsEveryStepThatTheWordsName() {
		Document page = this.visitor.page("/careers");
		assertThat(page.select("svg.map > a").eachAttr("href")).containsExactlyInAnyOrderElementsOf(
				SeededCareers.SLUGS.stream().map((slug) -> "/careers/" + slug).toList());
		List<Element> steps = page.select(".steps-in-words li a[href*=/to/]");
		assertThat(steps).hasSizeGreaterThan(SeededCareers.SLUGS.size());
		assertThat(page.select("svg.map path.step")).hasSameSizeAs(steps);
		assertThat(page.select("svg.map text.stage").eachText()).hasSize(4);
		assertThat(page.select("svg.map > title, svg.map > desc")).hasSize(2).allMatch(Element::hasText);
	}

	@Test
	void suggestsComparisonsThatAnswer() {
		List<String> links = this.visitor.page("/careers").select("section:has(> #suggestions) a").eachAttr("href");
		assertThat(links).hasSizeGreaterThan(2)
			.allSatisfy((link) -> assertThat(PrintedTable.of(this.visitor.page(link)).headings()).hasSizeBetween(2, 5));
	}

	private List<String> choices(String name) {
		return this.visitor.page("/careers")
			.select("select[name=" + name + "] option")
			.eachAttr("value")
			.stream()
			.filter((choice) -> !choice.isEmpty())
			.toList();
	}

	private List<String> shown(String address) {
		return shown(this.visitor.page(address));
	}

	private static List<String> shown(Document page) {
		return page.select("table.data tbody input[name=c]").eachAttr("value");
	}

}
