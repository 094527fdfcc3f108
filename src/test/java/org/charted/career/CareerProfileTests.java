package org.charted.career;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.assertj.core.api.SoftAssertions;
import org.charted.ledger.FigureView;
import org.charted.profile.ProfileView;
import org.charted.profile.Value;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that every career of the seeds is told in full.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CareerProfileTests {

	private static final List<String> ATTRIBUTES = List.of("also-called", "duties", "settings", "remote",
			"entry-education", "entry-experience", "training", "skills", "pay-median", "pay-low", "pay-high",
			"pay-healthcare", "pay-hourly", "pay-earlier", "nearest-median", "nearest-low", "nearest-high",
			"nearest-healthcare", "nearest-hourly", "nearest-earlier", "pay-surveys", "ai-exposure", "growth",
			"openings", "jobs", "credentials", "suits", "suits-not", "pressures", "next-steps");

	private static final List<String> NUMBERS = List.of("pay-median", "pay-low", "pay-high", "pay-healthcare",
			"pay-earlier", "growth", "openings", "jobs");

	private static final Set<String> FITS = Set.of("exact", "shared", "close", "broad", "proxy");

	@Autowired
	private Careers careers;

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@BeforeEach
	void comeToTheSite() {
		this.visitor = new Visitor(this.port);
	}

	@Test
	void careersAreThoseOfTheSeedsCareers() {
		assertThat(this.careers.listed()).extracting((listed) -> listed.page().getSlug())
			.containsExactlyInAnyOrderElementsOf(SeededCareers.SLUGS);
	}

	@ParameterizedTest
	@FieldSource("org.charted.career.SeededCareers#SLUGS")
	void hasEveryAttributeAsValuesOrAsMissing(String slug) {
		ProfileView profile = listed(slug).profile();
		assertThat(profile.groups()).extracting(ProfileView.Group::title)
			.containsExactly("The work", "The way in", "Money", "Pay of the nearest occupation", "Surveys of members",
					"Outlook", "Credentials", "Fit");
		assertThat(rows(profile)).extracting(ProfileView.Entry::id).containsAll(ATTRIBUTES).doesNotHaveDuplicates();
		SoftAssertions softly = new SoftAssertions();
		for (ProfileView.Entry row : rows(profile)) {
			if (row.isMissing()) {
				softly.assertThat(row.values())
					.as(row.id())
					.singleElement()
					.extracting(Value::words)
					.isIn("not published", "not verified", "not counted by itself", "counted by itself", "not found");
			}
			else {
				softly.assertThat(row.values())
					.as(row.id())
					.isNotEmpty()
					.allSatisfy(CareerProfileTests::isSaidBySomebody);
			}
		}
		softly.assertAll();
	}

	private static void isSaidBySomebody(Value value) {
		assertThat(value.words()).isNotBlank();
		assertThat(value.by().asOf()).isNotNull();
		assertThat(value.line().grade()).isNotBlank();
		assertThat(value.line().source()).as(value.words()).isNotBlank();
	}

	@ParameterizedTest
	@FieldSource("org.charted.career.SeededCareers#SLUGS")
	void payAndOutlookAreFiguresOfTheLedgerForTheOccupationItNames(String slug) {
		ListedCareer listed = listed(slug);
		for (String attribute : NUMBERS) {
			for (Value value : listed.profile().values(attribute)) {
				assertThat(value).as(slug + ": " + attribute).isInstanceOf(Value.OfLedger.class);
				FigureView figure = figure(value);
				if (!listed.isCountedInSeveral()) {
					assertThat(figure.id()).as(attribute).contains(listed.career().getSoc());
				}
				Document entry = this.visitor.page(figure.path());
				assertThat(entry.select("main").text()).contains(figure.amount());
			}
		}
	}

	@ParameterizedTest
	@FieldSource("org.charted.career.SeededCareers#SLUGS")
	void amountsAreInTheUnitThatListsAndChartsExpect(String slug) {
		ListedCareer listed = listed(slug);
		for (String measure : List.of("median", "low", "high", "healthcare", "earlier")) {
			String attribute = listed.payAttribute(measure);
			assertThat(listed.profile().figures(attribute)).extracting(FigureView::unit)
				.as(attribute)
				.allMatch("dollars a year"::equals);
		}
		assertThat(listed.profile().figures("growth")).extracting(FigureView::unit).allMatch("percent"::equals);
		assertThat(List.of("low", "median", "high"))
			.extracting((measure) -> figure(row(listed, listed.payAttribute(measure)).values().get(0)).low())
			.isSorted();
	}

	@ParameterizedTest
	@FieldSource("org.charted.career.SeededCareers#SLUGS")
	void fitIsNamedWithItsReasonAndShownWhereverPayIs(String slug) {
		ListedCareer listed = listed(slug);
		assertThat(listed.career().getFit()).isIn(FITS);
		assertThat(listed.career().getSoc()).matches("[0-9]{2}-[0-9]{4}");
		assertThat(listed.career().getFitReason()).hasSizeGreaterThan(40).contains("[^");
		String fit = listed.career().getFitLabel();
		Document profile = this.visitor.page("/careers/" + slug);
		assertThat(profile.select("section:has(> #occupation)").text()).contains(fit, listed.career().getSoc());
		assertThat(profile.select("section:has(> #occupation) a.ref")).isNotEmpty();
		Document list = this.visitor.page("/careers?sort=career");
		assertThat(list.select("tr:has(th a[href=/careers/" + slug + "]) td:last-child").text()).contains(fit,
				listed.career().getSoc());
	}

	@ParameterizedTest
	@FieldSource("org.charted.career.SeededCareers#SLUGS")
	void profileOffersEveryOtherCareerToCompareAndToGoTo(String slug) {
		Document profile = this.visitor.page("/careers/" + slug);
		assertThat(profile.select("main form[action=/careers/compare] input[type=hidden][name=c]").eachAttr("value"))
			.containsExactly(slug);
		assertThat(profile.select("main form[action=/careers/compare] option").eachAttr("value"))
			.containsExactlyInAnyOrderElementsOf(others(slug));
		assertThat(profile.select("main a[href^=/careers/" + slug + "/to/]").eachAttr("href"))
			.containsExactlyInAnyOrderElementsOf(
					others(slug).stream().map((to) -> "/careers/%s/to/%s".formatted(slug, to)).toList());
	}

	@ParameterizedTest
	@FieldSource("org.charted.career.SeededCareers#SLUGS")
	void answersStandBeforeTheProse(String slug) {
		ListedCareer listed = listed(slug);
		Document page = this.visitor.page("/careers/" + slug);
		Element answers = page.selectFirst(".page-head + .answered > .answers");
		assertThat(answers).isNotNull();
		assertThat(answers.select("dt").eachText()).containsSubsequence("Pay a year", "Usual way in", "Growth",
				"Remote", "Counted as");
		assertThat(answers.select("a.fig").eachText())
			.anyMatch((figure) -> figure.startsWith(amount(listed, listed.payAttribute("median"))))
			.anyMatch((figure) -> figure.startsWith(amount(listed, "growth")));
		answers.select("a.fig small, sup").remove();
		assertThat(answers.text().replaceAll("[\\s\\u2060]+", " ")).contains(
				row(listed, "entry-education").values().get(0).words(), listed.career().getOccupation().getName(),
				listed.career().getFitLabel());
		assertThat(page.select("main select, main article.prose")).last()
			.extracting(Element::tagName)
			.isEqualTo("article");
		assertThat(page.select(".toc li").size()).isBetween(4, 8);
	}

	@ParameterizedTest
	@FieldSource("org.charted.career.SeededCareers#SLUGS")
	void eachFactStandsOnce(String slug) {
		ListedCareer listed = listed(slug);
		Document page = this.visitor.page("/careers/" + slug);
		List<String> answered = page.select(".answers dt[id]").eachAttr("id");
		List<String> told = page.select(".facts dt[id]").eachAttr("id");
		assertThat(told).doesNotContainAnyElementsOf(answered);
		assertThat(page.select(".facts .missing").eachText()).doesNotContain("counted by itself",
				"not counted by itself");
		boolean own = listed.career().isCountedByItself();
		Set<String> inTheRowOfTheMedian = own ? Set.of("pay-low", "pay-high") : Set.of();
		assertThat(ATTRIBUTES.stream()
			.filter((attribute) -> !attribute.startsWith(own ? "nearest-" : "pay-") || attribute.equals("pay-surveys"))
			.filter((attribute) -> !inTheRowOfTheMedian.contains(attribute))
			.filter((attribute) -> page.getElementById(attribute) == null)).isEmpty();
	}

	@Test
	void leadsToTheStateAndToTheWayThatAReaderChooses() {
		assertThat(leadsTo("/careers/medical-coder/in?state=ohio")).endsWith("/pay/states/ohio");
		assertThat(leadsTo("/careers/medical-coder/in?state=")).endsWith("/pay/states?o=29-2072");
		assertThat(leadsTo("/careers/medical-coder/in")).endsWith("/careers/medical-coder#pay-there");
		assertThat(leadsTo("/careers/medical-coder/from")).endsWith("/careers/medical-coder#way-here");
		assertThat(leadsTo("/careers/medical-coder/from?career=")).endsWith("/careers/medical-coder#way-here");
		assertThat(this.visitor.get("/careers/pirate/in").statusCode()).isEqualTo(404);
		assertThat(this.visitor.page("/careers/medical-coder").select("#pay-there .first, #way-here .first").eachText())
			.containsExactly("Choose a state, or all of them.", "Choose the career that you come from.");
		assertThat(leadsTo("/careers/medical-coder/from?career=medical-assistant"))
			.endsWith("/careers/medical-assistant/to/medical-coder");
		assertThat(this.visitor.get("/careers/medical-coder/in?state=atlantis").statusCode()).isEqualTo(400);
		assertThat(this.visitor.get("/careers/medical-coder/from?career=pirate").statusCode()).isEqualTo(400);
		assertThat(this.visitor.get("/careers/pirate/in?state=ohio").statusCode()).isEqualTo(404);
		Document page = this.visitor.page("/careers/medical-coder");
		assertThat(page.select("form[action=/careers/medical-coder/in] option")).hasSizeGreaterThan(50);
		assertThat(page.select("form[action=/careers/medical-coder/from] option").eachAttr("value"))
			.containsExactlyInAnyOrderElementsOf(others("medical-coder"));
	}

	private String leadsTo(String address) {
		return this.visitor.get(address).headers().firstValue("Location").orElse("");
	}

	@ParameterizedTest
	@FieldSource("org.charted.career.SeededCareers#SLUGS")
	void profileDrawsPayAndGrowthAndSaysTheSameInWords(String slug) {
		ListedCareer listed = listed(slug);
		Document profile = this.visitor.page("/careers/" + slug);
		if (listed.isCountedInSeveral()) {
			assertThat(profile.select("svg.chart")).isEmpty();
			return;
		}
		String name = listed.career().isCountedByItself() ? listed.page().getTitle()
				: listed.career().getOccupation().getName() + " (nearest occupation)";
		assertThat(profile.select("svg.chart:has(#pay-range-title) desc").text()).contains(name,
				amount(listed, listed.payAttribute("low")), amount(listed, listed.payAttribute("median")),
				amount(listed, listed.payAttribute("high")));
		assertThat(profile.select("svg.chart:has(#pay-range-title) rect.median")).hasSize(1);
		assertThat(profile.select("svg.chart:has(#growth-chart-title) desc").text()).contains(name,
				amount(listed, "growth"), "All occupations");
		assertThat(profile.select("svg.chart:has(#growth-chart-title) rect.bar")).hasSize(2);
	}

	@Test
	void occupationsOfManyIndustriesShowPayInHealthCareFirst() {
		assertThat(listed("compliance-officer").career().isAcrossIndustries()).isTrue();
		Document list = this.visitor.page("/careers?sort=career");
		for (ListedCareer listed : this.careers.some(SeededCareers.SLUGS)) {
			List<String> pay = list
				.select("tr:has(th a[href=" + listed.page().getPath() + "]) td[data-label^=Median] > div p")
				.eachText();
			if (listed.career().isAcrossIndustries()) {
				assertThat(pay).containsSubsequence("In health care:", "All industries:");
			}
			else if (!listed.isCountedInSeveral()) {
				assertThat(pay).last().asString().startsWith("$");
			}
			assertThat(rows(listed.profile())).extracting(ProfileView.Entry::id)
				.containsSubsequence("pay-healthcare", "pay-median");
		}
	}

	@ParameterizedTest
	@FieldSource("org.charted.career.SeededCareers#SLUGS")
	void payOfAnotherOccupationIsNeverACareersOwn(String slug) {
		ListedCareer listed = listed(slug);
		boolean own = listed.career().getFit().equals("exact");
		for (String measure : List.of("median", "low", "high", "healthcare", "hourly", "earlier")) {
			assertThat(row(listed, "pay-" + measure).isMissing()).as(measure)
				.isEqualTo(!own || measure(listed, measure));
			if (!own) {
				assertThat(row(listed, "pay-" + measure).values()).extracting(Value::words)
					.containsExactly("not counted by itself");
			}
		}
		Element pay = this.visitor.page("/careers?sort=career")
			.selectFirst("tr:has(th a[href=/careers/" + slug + "]) td[data-label^=Median]");
		assertThat(pay).isNotNull();
		assertThat(pay.select("> p.missing").eachText()).isEqualTo(own ? List.of() : List.of("not counted by itself"));
		// what surveys found is its own people's, and stands below
		assertThat(pay.select(".nearest a.fig")).hasSize(own ? 0 : pay.select("> div a.fig").size());
		assertThat(pay.select("> div a.fig")).isNotEmpty();
		assertThat(this.visitor.page("/careers/" + slug).select("svg.chart:has(#pay-range-title) rect.bar.hollow"))
			.hasSize((own || listed.isCountedInSeveral()) ? 0 : 1);
	}

	@Test
	void tellsPayAndGrowthOfEveryOccupationThatMayCountACareer() {
		Element answers = this.visitor.page("/careers/cdi-specialist").selectFirst(".answers");
		assertThat(answers).isNotNull();
		assertThat(answers.select("#nearest-median + dd").text()).contains("no table tells")
			.containsSubsequence("$51,140", "Medical records specialists", "$68,020",
					"Health information technologists", "$97,550", "Registered nurses");
		assertThat(answers.select("#growth + dd li a.fig")).hasSize(3);
		assertThat(answers.text()).contains("Counted as no table tells in which occupation, proxy fit");
		assertThat(this.visitor.page("/careers/coding-auditor").select("#nearest-median + dd a.fig")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "medical-registrar", "health-information-technologist" })
	void payOfTwoCareersTogetherIsNotThatOfOne(String slug) {
		Document page = this.visitor.page("/careers/" + slug);
		Element answers = page.selectFirst(".answers");
		assertThat(answers).isNotNull();
		assertThat(answers.text())
			.contains("not counted by itself",
					"Nearest occupation, health information technologists and medical registrars together: $",
					"Counted as Health information technologists and medical registrars, counted together with others")
			.doesNotContain("exact fit");
		assertThat(page.select("section:has(> #occupation)").text())
			.contains("counted together with others. Nobody counts");
		assertThat(this.visitor.page("/careers").select("tr:has(th a[href=/careers/" + slug + "])").text())
			.contains("not counted by itself", "counted together with others");
	}

	private static boolean measure(ListedCareer listed, String measure) {
		return row(listed, listed.payAttribute(measure)).isMissing();
	}

	private ListedCareer listed(String slug) {
		return this.careers.some(List.of(slug)).get(0);
	}

	private static List<ProfileView.Entry> rows(ProfileView profile) {
		return profile.groups().stream().flatMap((group) -> group.rows().stream()).toList();
	}

	private static ProfileView.Entry row(ListedCareer listed, String attribute) {
		return Objects.requireNonNull(listed.profile().row(attribute));
	}

	private static FigureView figure(Value value) {
		return ((Value.OfLedger) value).figure();
	}

	private static String amount(ListedCareer listed, String attribute) {
		return figure(row(listed, attribute).values().get(0)).amount();
	}

	private static List<String> others(String slug) {
		return SeededCareers.SLUGS.stream().filter((other) -> !other.equals(slug)).toList();
	}

}
