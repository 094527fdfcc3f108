package org.charted.ledger;

import java.util.ArrayList;
import java.util.List;

import org.charted.site.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the pages of the ledger.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LedgerPageTests {

	private final Site site;

	LedgerPageTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@Test
	void whatTheProgramComputesIsFoundByItsPublisher() {
		Document page = this.site.page("/evidence?publisher=Charted");
		assertThat(page.select("table.data tbody tr")).isNotEmpty()
			.allSatisfy((line) -> assertThat(line.select(".mark-computed")).hasSize(1));
		assertThat(page.select("select[name=publisher] option[value~=.+]").eachText())
			.isSortedAccordingTo(String::compareTo)
			.contains("Charted");
	}

	@ParameterizedTest
	@CsvSource({ "2023, false", "2024, true", "2030, true", "2034, true", "2035, false" })
	void aSpanIsFoundByEachOfItsYears(String year, boolean found) {
		assertThat(figures("topic=growth.29-2072&period=" + year).contains("/evidence/ep-2024-34.29-2072.growth"))
			.isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource({ "2024, false", "2025, true", "2026, false" })
	void aMonthIsFoundByItsYear(String year, boolean found) {
		assertThat(figures("topic=pay.29-2072&period=" + year).contains("/evidence/oews-2025.us.29-2072.median"))
			.isEqualTo(found);
	}

	@Test
	void whatAnUndatedPageSaysIsOfNoKnownYear() {
		JsonMapper json = new JsonMapper();
		assertThat(json.readTree(this.site.get("/evidence.json?period=2026").body()).findValuesAsString("period"))
			.contains("2026", "2022\u201332")
			.noneMatch((period) -> period.startsWith("undated"));
		List<String> unknown = json.readTree(this.site.get("/evidence.json?period=unknown").body())
			.findValuesAsString("period");
		assertThat(unknown).contains("year not known")
			.allMatch((period) -> period.equals("year not known") || period.startsWith("undated, read "))
			.filteredOn((period) -> period.startsWith("undated"))
			.hasSameSizeAs(json.readTree(this.site.get("/evidence.json").body())
				.findValuesAsString("period")
				.stream()
				.filter((period) -> period.startsWith("undated"))
				.toList());
	}

	private List<String> figures(String query) {
		return this.site.page("/evidence?" + query).select("table.data tbody th a").eachAttr("href");
	}

	@Test
	void figuresAreFoundByWordsOfTheirQuestionAndOfWhatTheyCount() {
		Document page = this.site.page("/evidence?q=AHIMA+credential");
		assertThat(page.select("table.data tbody tr").eachText()).isNotEmpty()
			.allSatisfy((figure) -> assertThat(figure.toLowerCase()).contains("ahima", "credential"));
		assertThat(page.select("#q").val()).isEqualTo("AHIMA credential");
		assertThat(this.site.page("/evidence?q=median+wage").select("table.data tbody tr").eachText()).isNotEmpty()
			.allSatisfy((figure) -> assertThat(figure.toLowerCase()).contains("median", "wage"));
		assertThat(this.site.page("/evidence?q=xyzzy").select("main").text()).contains("No figure has all of these");
		assertThat(figures("q=%3F%21")).isEmpty();
		assertThat(this.site.get("/evidence?q=" + "a".repeat(101)).status()).isEqualTo(400);
	}

	@Test
	void aQuestionThatWasChosenCanBeLeftOut() {
		assertThat(this.site.page("/evidence").select("select[name=topic]")).isEmpty();
		Document page = this.site.page("/evidence?topic=growth.29-2072");
		String question = page.select("select[name=topic] option[selected]").text();
		assertThat(page.select("select[name=topic] option").eachText()).containsExactly("any", question);
		assertThat(page.select("table.data tbody td[data-label=Question]").eachText()).containsOnly(question);
	}

	@Test
	void listsEverySourceOnceFromPageToPage(@Autowired JdbcClient database) {
		List<String> listed = new ArrayList<>();
		String address = "/sources";
		while (!address.isEmpty()) {
			Document page = this.site.page(address);
			listed.addAll(page.select("main .entries h2 a").eachAttr("href"));
			address = page.select("main .pages a[rel=next]").attr("href");
		}
		assertThat(listed).doesNotHaveDuplicates()
			.hasSize(database.sql("select count(*) from source").query(Integer.class).single());
		assertThat(this.site.page("/sources?page=999").select("main .entries li, main .pages")).isEmpty();
		assertThat(this.site.get("/sources?page=0").status()).isEqualTo(400);
		assertThat(this.site.page("/sources?page=2").title()).isNotEqualTo(this.site.page("/sources").title());
	}

	@Test
	void handsOutAllThatPassesTheFilter() {
		Document page = this.site.page("/evidence?publisher=Charted&page=2");
		assertThat(page.select(".count a").eachAttr("href")).containsExactly("/evidence.csv?publisher=Charted",
				"/evidence.json?publisher=Charted");
		JsonNode all = new JsonMapper().readTree(this.site.get("/evidence.json").body());
		List<String> entries = all.findValuesAsString("entry");
		assertThat(all.findValuesAsString("standing")).hasSameSizeAs(entries).doesNotContain("");
		assertThat(entries).doesNotHaveDuplicates().startsWith(figures("").toArray(String[]::new));
		assertThat(this.site.page("/evidence").select(".count b").text().replace(",", ""))
			.isEqualTo(String.valueOf(entries.size()));
		String topic = this.site.get("/evidence.csv?topic=growth.29-2072&standing=leads").body();
		assertThat(topic).startsWith("\uFEFFquestion,measure,kind,low,high,unit,qualifier,period,publisher,counts,"
				+ "population,geography,standing,grade,entry\n");
		assertThat(figures("topic=growth.29-2072&standing=leads")).isNotEmpty()
			.allSatisfy((entry) -> assertThat(topic).containsOnlyOnce(entry));
		assertThat(topic).doesNotContain("/evidence/ep-2016-26.29-2071.growth");
		for (String wrong : List.of("topic=zz", "publisher=zz", "period=1", "standing=LEADS", "page=x")) {
			assertThat(this.site.get("/evidence.csv?" + wrong).status()).isEqualTo(400);
		}
	}

	@Test
	void whatNobodyDatesHasNoYear() {
		assertThat(figures("period=unknown")).contains("/evidence/hipaa-journal.breaches");
		assertThat(figures("topic=breaches&period=2024")).isNotEmpty()
			.doesNotContain("/evidence/hipaa-journal.breaches");
		Document page = this.site.page("/evidence/hipaa-journal.breaches");
		assertThat(page.select("dt:containsOwn(Period) + dd").text()).isEqualTo("year not known");
		String mark = this.site.page("/outlook")
			.select("a.fig[href='/evidence/hipaa-journal.breaches'] + sup a")
			.attr("href");
		assertThat(this.site.page("/outlook").select(".notes " + mark).text()).contains("year not known");
		assertThat(this.site.page("/evidence/calhipaa-2024-12.breaches").select("#rivals ~ ul").text())
			.contains("Nobody says for which year it is.");
	}

	@ParameterizedTest
	@CsvSource({ "ahima-2019.rhia.pass-rate, newer one reported", "ahima-2022.cca.pass-rate, newer one reported",
			"oes-2018.11-9111.mean-gap.computed, earlier", "aapc-2022.cpma.mean, reported",
			"aapc-2018.cic.mean, reported", "aapc-2019.cpb.pay, reported", "aapc-2022.remote, reported",
			"acdis-2015.band, reported", "compliance-gap.computed, earlier",
			"hospital-office-gap.computed, newer one reported", "aapc-2021.certified.mean, counts something else",
			"hipaa-journal.breaches, reported", "growth-ratio.29-2072.computed, leads" })
	void oldAndUnofficialFiguresDoNotLead(String figure, String standing) {
		assertThat(this.site.page("/evidence/" + figure).select(".page-meta .mark").eachText()).startsWith(standing);
	}

	@Test
	void theNoteOnGrowthNamesTheNewestRateAndThoseThatArticlesPrint() {
		List<String> named = this.site.page("/evidence/ep-2016-26.29-2071.growth")
			.select("#rivals + .prose a.fig")
			.eachAttr("href");
		assertThat(figures("topic=growth.29-2072&standing=leads")).contains(named.get(0));
		assertThat(named.subList(1, named.size())).hasSize(4)
			.allSatisfy(
					(figure) -> assertThat(this.site.page(figure).select("dt").eachText()).contains("Passed on by"));
	}

	@Test
	void tellsHowSureAComputedFigureIs() {
		String sure = this.site.page("/evidence/growth-ratio.29-2072.computed")
			.select("dt:containsOwn(How sure) + dd")
			.text();
		assertThat(sure).isEqualTo("computed: Charted computed it from original figures.");
		assertThat(this.site.page("/evidence/aapc-2022.cpma.mean").select("dt:containsOwn(How sure) + dd").text())
			.startsWith("the publisher\u2019s own survey: The publisher asked its own members or customers");
		assertThat(this.site.page("/evidence/rhia.pass-rate").select("dt:containsOwn(How sure) + dd").text())
			.startsWith("weak:");
	}

	@Test
	void noMarkIsPrintedTwice() {
		List<Element> lines = this.site.page("/evidence?standing=reported").select("table.data tbody tr");
		assertThat(lines).isNotEmpty()
			.noneSatisfy((line) -> assertThat(line.select("td").last()).isNotNull()
				.extracting(Element::text)
				.asString()
				.contains("reported by a third party"));
	}

}
