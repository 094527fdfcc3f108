package org.charted.career.transition;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.charted.career.Careers;
import org.charted.career.ListedCareer;
import org.charted.ProjectSeeds;
import org.charted.career.PrintedTable;
import org.charted.career.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the ways from one career to another as they are served.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TransitionTests {

	@Autowired
	private Careers careers;

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@BeforeEach
	void comeToTheSite() {
		this.visitor = new Visitor(this.port);
	}

	@ParameterizedTest
	@MethodSource("org.charted.career.SeededCareers#ways")
	void tellsTheWayOrThatNoneIsKnown(List<String> ends) {
		String from = "/careers/" + ends.get(0);
		String to = "/careers/" + ends.get(1);
		Document page = this.visitor.page(from + "/to/" + ends.get(1));
		List<Element> legs = page.select("ol.steps > li");
		Integer distance = distances(from).get(to);
		assertThat(page.text().contains("No source names this step")).isEqualTo(legs.isEmpty())
			.isEqualTo(distance == null);
		assertThat(page.select(".lead").text().contains("single step between the two")).isEqualTo(legs.size() > 1);
		if (distance != null) {
			assertThat(legs).hasSize(distance);
			assertThat(stops(legs)).startsWith(from).endsWith(to).doesNotHaveDuplicates();
			assertThat(legs).allMatch((leg) -> !leg.select("p a.ref").isEmpty());
		}
		tellsWhatChanges(page, from, to);
	}

	/**
	 * The careers along the way, after a check that each leg begins where the one before
	 * it ends.
	 */
	private static List<String> stops(List<Element> legs) {
		List<String> stops = new ArrayList<>();
		for (Element leg : legs) {
			List<String> ends = leg.select("h3 a").eachAttr("href");
			assertThat(ends).hasSize(2);
			if (stops.isEmpty()) {
				stops.add(ends.get(0));
			}
			assertThat(stops.get(stops.size() - 1)).isEqualTo(ends.get(0));
			stops.add(ends.get(1));
		}
		return stops;
	}

	private static void tellsWhatChanges(Document page, String from, String to) {
		PrintedTable table = PrintedTable.of(page);
		assertThat(table.headings()).extracting((heading) -> heading.select("a").attr("href"))
			.containsExactly(from, to);
		assertThat(table.headings()).extracting((heading) -> heading.select("small").text())
			.allMatch((note) -> note.endsWith(" fit") || note.endsWith(", counted together with others"));
		assertThat(table.groups()).containsExactly("The way in", "Money", "Surveys of members", "Outlook");
		assertThat(table.rows()).hasSizeGreaterThanOrEqualTo(6);
		assertThat(table.rows()).flatExtracting(PrintedTable.Row::cells)
			.allMatch((cell) -> !cell.missing().isEmpty()
					|| cell.values().stream().noneMatch((value) -> value.notes().isEmpty()));
		// each skill is cited, and is either shared or to be built
		List<Element> skills = page.select("section:has(> #skills) dd li");
		assertThat(skills).isNotEmpty().allMatch((skill) -> !skill.select("a.ref").isEmpty());
		assertThat(skills.stream().map((skill) -> skill.select("span").get(0).text())).doesNotHaveDuplicates();
		assertThat(page.select("a[href='/careers/compare?c=%s&c=%s']".formatted(from.substring(9), to.substring(9))))
			.isNotEmpty();
		assertThat(page.select("a[href='%s/to/%s']".formatted(to, from.substring(9)))).isNotEmpty();
	}

	@Test
	void tellsPayThatOnlySurveysKnowAndTimeWhereASourceGivesIt() {
		Document page = this.visitor.page("/careers/medical-assistant/to/coding-auditor");
		assertThat(page.select("tr:has(th:containsOwn(Pay in surveys)) td").last().text()).contains("$70,320", "2022");
		assertThat(page.select("tr:has(th:containsOwn(Pay in surveys)) td").last().select("a.fig small").text())
			.isNotEmpty();
		assertThat(this.visitor.page("/careers/medical-assistant/to/cdi-specialist")
			.select("tr:has(th:containsOwn(Pay in surveys)) td")
			.last()
			.select("a.fig")).hasSize(2);
		Document coder = this.visitor.page("/careers/medical-assistant/to/medical-coder");
		assertThat(coder.select("#way ~ ol").text()).contains("How long the step takes: not verified");
		assertThat(coder.select("dt:contains(Time for the usual schooling) + dd a.fig").eachAttr("href"))
			.containsExactly("/evidence/cs-org-2023.certificate.length");
	}

	/** What beginners in another occupation study is nothing that a nurse lacks. */
	@Test
	void tellsANurseWhatANurseLacksForDocumentation() {
		Document page = this.visitor.page("/careers/registered-nurse/to/cdi-specialist");
		assertThat(page.select("#way ~ ol").text()).contains("how a note becomes a code and a payment");
		assertThat(page.select("dt:contains(Named for both) + dd").text()).contains("Medical terminology");
		assertThat(page.select("dt:contains(Named for the second) + dd").text()).contains("Coding systems")
			.doesNotContain("Medical terminology");
		assertThat(page.select("section:has(> #start)").text()).contains("A nurse's license instead")
			.doesNotContain("Time for the usual schooling")
			.doesNotContain("records specialists");
	}

	/** Who is counted as a nurse before the step may be so after it. */
	@Test
	void showsNoLossWhereNobodyTellsWhichOccupationCounts() {
		Document page = this.visitor.page("/careers/registered-nurse/to/cdi-specialist");
		assertThat(page.select("section:has(> #now-and-then) > p").text()).contains("no raise and no cut");
		assertThat(page.select("tr:has(th:containsOwn(Median pay)) td").last().text()).contains("$51,140", "$97,550");
		assertThat(page.select("tr:has(th:containsOwn(Growth)) td").last().select("a.fig")).hasSize(3);
		assertThat(this.visitor.page("/careers/registered-nurse/to/medical-coder").text())
			.doesNotContain("no raise and no cut");
	}

	@Test
	void warnsAnAssistantThatAFirstCodingJobMayPayLess() {
		assertThat(this.visitor.page("/careers/medical-assistant/to/medical-coder").select("#way ~ ol").text())
			.contains("may pay you less than you earn now");
	}

	/** How many next steps each career is away, as the profiles name them. */
	private Map<String, Integer> distances(String from) {
		Map<String, List<String>> steps = new HashMap<>();
		for (ListedCareer listed : this.careers.listed()) {
			steps.put(listed.page().getPath(),
					listed.nextSteps().stream().map((step) -> step.target().getPath()).toList());
		}
		Map<String, Integer> distances = new HashMap<>(Map.of(from, 0));
		Deque<String> reached = new ArrayDeque<>(List.of(from));
		while (!reached.isEmpty()) {
			String here = reached.remove();
			for (String next : steps.getOrDefault(here, List.of())) {
				if (distances.putIfAbsent(next, distances.get(here) + 1) == null) {
					reached.add(next);
				}
			}
		}
		return distances;
	}

	@Test
	void someWaysAreKnownAndSomeAreNot() {
		// so that both kinds of pages are among those tested
		assertThat(distances("/careers/medical-coder")).containsKey("/careers/coding-auditor");
		assertThat(distances("/careers/chief-information-officer")).doesNotContainKey("/careers/medical-assistant");
	}

	@Test
	void addsEducationAndCredentialsWithTheirTypicalTime() {
		Document page = this.visitor.page("/careers/medical-coder/to/him-manager");
		List<Element> additions = page.select("section:has(> #add-to) dt a");
		assertThat(additions).isNotEmpty().allMatch((addition) -> addition.attr("href").startsWith("/credentials/"));
		assertThat(additions.stream().map((addition) -> addition.attr("href")))
			.contains("/credentials/bachelors-degree")
			.doesNotHaveDuplicates();
		assertThat(page.select("section:has(> #add-to) dd")).hasSameSizeAs(additions)
			.allMatch((addition) -> addition.text().endsWith("Typical time: not found")
					|| addition.text().contains("Typical time:") && !addition.select("a.ref").isEmpty());
	}

	@Test
	void addsNoCredentialThatTheFirstCareerHasToo() {
		Document coder = this.visitor.page("/careers/medical-coder");
		List<String> known = coder.select("#credentials + dd a[href^=/credentials/]").eachAttr("href");
		assertThat(known).contains("/credentials/rhit");
		Document page = this.visitor.page("/careers/medical-coder/to/health-information-technician");
		assertThat(page.select("section:has(> #add-to) dt a").eachAttr("href")).doesNotContainAnyElementsOf(known);
	}

	/** The page of a degree tells of that degree in this field. */
	@ParameterizedTest
	@CsvSource({ "medical-coder, registered-nurse", "him-manager, registered-nurse",
			"medical-coder, chief-information-officer", "medical-coder, health-informatics-specialist" })
	void aDegreeInAnotherFieldIsNotTakenForOneInThis(String from, String to) {
		Document page = this.visitor.page("/careers/%s/to/%s".formatted(from, to));
		assertThat(page.select("main a[href=/credentials/bachelors-degree]")).isEmpty();
		if (!from.equals("him-manager")) {
			assertThat(page.select("section:has(> #add-to)").text())
				.contains("The typical education for starting in it: bachelor’s degree");
		}
	}

	@Test
	void whatIsSaidOfLicensesIsToldToThoseWhoStepDown() {
		assertThat(
				this.visitor.page("/careers/him-manager/to/medical-assistant").select("section:has(> #add-to)").text())
			.contains("some states require an accredited program")
			.doesNotContain("no credential beyond");
	}

	/** What nurses earn to leave the ward does not make one. */
	@Test
	void whoBecomesANurseNeedsALicenseAndNoCredentialForLeaving() {
		Document page = this.visitor.page("/careers/him-manager/to/registered-nurse");
		assertThat(page.select("section:has(> #add-to)").text()).contains("A nurse's license")
			.doesNotContain("Certified", "no credential beyond");
	}

	@Test
	void aCertificateIsNoHigherDegree() {
		assertThat(this.visitor.page("/careers/medical-billing-specialist/to/medical-coder").text())
			.doesNotContain("takes a higher degree");
	}

	@Test
	void aShortStepIsOneForThoseWithTheExperienceThatItAsksFor() {
		assertThat(this.visitor.page("/careers/compliance-officer/to/coding-auditor").select(".page-head").text())
			.contains("a short step for somebody with the experience that it asks for");
		assertThat(this.visitor.page("/careers/him-manager/to/privacy-officer").select(".page-head").text())
			.contains("a short step for somebody with the experience that it asks for");
		assertThat(this.visitor.page("/careers/him-manager/to/compliance-officer").select(".page-head").text())
			.contains("it is a short step.");
	}

	@ParameterizedTest
	@CsvSource({ "medical-coder, medical-records-specialist", "health-information-technician, medical-coder",
			"medical-billing-specialist, medical-coder", "cdi-specialist, coding-auditor",
			"him-manager, compliance-officer" })
	void aStepThatNobodyNamesButThatIsPlainIsComparedAndCalledShort(String from, String to) {
		Document page = this.visitor.page("/careers/%s/to/%s".formatted(from, to));
		assertThat(page.select(".page-head").text()).contains("No source names this step", "What differs is",
				"Our reading: on paper it is a short step");
	}

	/** What is asked of both together is not what either asks. */
	@ParameterizedTest
	@CsvSource({ "health-information-technologist, medical-registrar",
			"medical-registrar, health-information-technologist", "health-data-analyst, medical-registrar" })
	void howShortAStepIsToWorkThatIsCountedTogetherNobodyTells(String from, String to) {
		assertThat(this.visitor.page("/careers/%s/to/%s".formatted(from, to)).select(".page-head").text())
			.contains("No source names this step", "What differs is", "the work is related; how short the step is",
					"Statistics count the second together with another job", "takes by itself")
			.doesNotContain("short step", "The same statistical occupation");
	}

	@Test
	void whatDiffersIsToldOnlyWhereItDoes() {
		assertThat(this.visitor.page("/careers/him-manager/to/compliance-officer").select(".page-head").text())
			.contains("What differs is experience to start, training on the job, the skills")
			.doesNotContain("usual entry education", "older edition");
		assertThat(this.visitor.page("/careers/medical-records-specialist/to/medical-billing-specialist")
			.select(".page-head")
			.text()).contains("What differs is usual entry education, training on the job")
			.doesNotContain("experience to start");
	}

	@ParameterizedTest
	@CsvSource({ "medical-assistant, chief-information-officer", "him-manager, medical-assistant",
			"medical-transcriptionist, medical-assistant", "ehr-analyst, medical-registrar" })
	void noOrdinaryStepIsCalledShort(String from, String to) {
		assertThat(this.visitor.page("/careers/%s/to/%s".formatted(from, to)).select(".page-head").text())
			.doesNotContain("short step");
	}

	@Test
	void relatedWorkThatTakesAHigherDegreeIsNoShortStep() {
		Document page = this.visitor.page("/careers/release-of-information-specialist/to/privacy-officer");
		assertThat(page.select(".page-head").text()).contains("the work is related, but the step is not a short one",
				"Both are about privacy", "In the nearest occupation a higher degree is typical");
		assertThat(page.select("main").text()).contains("Named for both careers:")
			.doesNotContain("no ordinary step", "no higher degree", "hold it already");
	}

	@Test
	void aNurseIsNotTakenToHoldWhatNursesEarnToLeave() {
		Document page = this.visitor.page("/careers/registered-nurse/to/medical-coder");
		assertThat(page.select("main").text()).doesNotContain("Named for both careers");
		assertThat(page.select("section:has(> #add-to) dt a").eachAttr("href")).contains("/credentials/cca",
				"/credentials/cpc");
	}

	@Test
	void nobodyBecomesAChiefWithoutLeadingFirst() {
		List<String> others = ProjectSeeds.slugs("careers")
			.stream()
			.filter((career) -> !career.equals("chief-information-officer"))
			.toList();
		for (String from : others) {
			List<String> stops = this.visitor.page("/careers/%s/to/chief-information-officer".formatted(from))
				.select("ol.steps > li h3 a:first-child")
				.eachAttr("href");
			if (!stops.isEmpty()) {
				assertThat(stops.get(stops.size() - 1)).isIn("/careers/him-manager",
						"/careers/healthcare-it-project-manager");
			}
		}
	}

	@Test
	void aStepDownTellsWhatStartingThereAsks() {
		Document page = this.visitor.page("/careers/him-manager/to/medical-assistant");
		assertThat(page.select("section:has(> #start)").text()).contains(this.visitor.page("/careers/medical-assistant")
			.select("#entry-education + dd a.fig, #entry-education + dd span")
			.first()
			.text());
		assertThat(page.text()).doesNotContain("None beyond those");
	}

	@Test
	void toItselfIsItsProfile() {
		HttpResponse<String> answer = this.visitor.get("/careers/medical-coder/to/medical-coder");
		assertThat(answer.statusCode()).isEqualTo(301);
		assertThat(answer.headers().firstValue("Location")).hasValue("/careers/medical-coder");
	}

	@ParameterizedTest
	@CsvSource({ "/careers/medical-coder/to/x", "/careers/x/to/medical-coder", "/careers/x/to/x",
			"/careers/medical-coder/to/", "/careers/medical-coder/to" })
	void unknownEndsAreNotFound(String address) {
		HttpResponse<String> answer = this.visitor.get(address);
		assertThat(answer.statusCode()).isIn(301, 404);
		if (answer.statusCode() == 301) {
			assertThat(this.visitor.get(answer.headers().firstValue("Location").orElseThrow()).statusCode())
				.isEqualTo(404);
		}
	}

}
