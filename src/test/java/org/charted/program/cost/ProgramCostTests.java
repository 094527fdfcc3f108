package org.charted.program.cost;

import org.charted.site.Site;
import org.charted.site.Site.Answer;
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

/**
 * Tests of what a program would cost, against cases worked by hand.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ProgramCostTests {

	/** It asks $4,548 a year of people of its state and $7,644 of others. */
	private static final String BY_YEAR = "/programs/cost?c=205841";

	/** It asks $12,729 for its entire program in medical coding. */
	private static final String ENTIRE = "/programs/cost?c=103501";

	private final Site site;

	ProgramCostTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			ASKED                                                            | TOTAL
			?c=205841&semesters=1                                            | at least $2,274
			?c=205841&semesters=3&books=0                                    | $6,822
			?c=205841&semesters=4&books=0&residence=out-of-state             | $15,288
			?c=205841&semesters=4&books=0&residence=in-district              | $9,096
			?c=205841&semesters=4&books=0&exam=rhit                          | $9,613
			?c=205841&semesters=4&books=0&exam=rhit&membership=100           | $9,625
			?c=205841&semesters=4&books=0&exam=rhit&fee=0                    | $9,314
			?c=205841&semesters=4&books=0&exam=rhit&fee=0&renewal=0          | $9,096
			?c=205841&tuition=3,000&books=250.50                             | $3,250.50
			?c=205841&tuition=3,000                                          | at least $3,000
			?c=103501                                                        | at least $12,729
			?c=103501&semesters=4&residence=out-of-state                     | at least $12,729
			?c=103501&books=71                                               | $12,800
			?c=441371&field=medical-billing                                  | not known
			?c=441371&field=medical-billing&tuition=15000&books=0            | $15,000
			""")
	void addsUp(String asked, String total) {
		assertThat(this.site.page("/programs/cost" + asked).select("#total").text()).isEqualTo(total);
	}

	@Test
	void aYearWithoutALengthGivesNoTotal() {
		Document page = this.site.page(BY_YEAR + "&level=associate-degree&exam=rhit");
		assertThat(page.select("#total, #weeks")).isEmpty();
		assertThat(page.select("[role=status]").text()).contains("No total yet", "semesters");
		assertThat(page.select("#parts ~ dl").text())
			.contains("$4,548 a year for undergraduates of any field who live in the state");
	}

	@Test
	void aLengthOfOursIsOfferedAsOursAndKeepsWhatWasChosen() {
		Element ours = this.site.page(BY_YEAR + "&level=associate-degree&residence=out-of-state&books=0")
			.selectFirst("[role=status] a");
		assertThat(ours.text()).isEqualTo("4 semesters, our assumption for an associate degree");
		assertThat(this.site.page(ours.attr("href")).select("#total").text()).isEqualTo("$15,288");
		assertThat(this.site.page(BY_YEAR).select("[role=status] a")).as("levels of several lengths").isEmpty();
	}

	@Test
	void everyPartOpensToWhereItComesFrom() {
		Document page = this.site.page(BY_YEAR + "&semesters=4&exam=rhit");
		assertThat(page.select("#parts ~ dl details").eachText()).hasSize(3)
			.satisfiesExactly(
					(tuition) -> assertThat(tuition).contains("computed", "divided by two", "our assumption", "$4,548",
							"Your semesters: 4", "2022\u201323", "full-time, first-time undergraduate"),
					(exam) -> assertThat(exam).contains("$299", "2026"),
					(renewal) -> assertThat(renewal).contains("$218", "Due every", "2 years"));
		assertThat(this.site.page(ENTIRE).select("#parts ~ dl details").text()).contains("nothing is multiplied",
				"does not tell of which level", "2023\u201324", "entire program");
	}

	@Test
	void tuitionOfUndergraduatesIsNotThatOfAMastersDegree() {
		Document page = this.site.page("/programs/cost?c=201645&level=masters-degree&semesters=4");
		assertThat(page.select("#parts ~ dl").text()).contains("the tuition of undergraduates, and not what is asked");
		assertThat(page.select("#total").text()).isEqualTo("not known");
	}

	/** It teaches health information management after a first degree alone. */
	@Test
	void examsAreThoseThatItsLevelsLeadTo() {
		String led = "#exam optgroup[label^=Those] option";
		assertThat(this.site.page("/programs/cost?c=134945").select(led).eachAttr("value")).contains("rhia")
			.doesNotContain("rhit");
		assertThat(this.site.page(BY_YEAR).select(led).eachAttr("value")).contains("rhit").doesNotContain("rhia");
	}

	@Test
	void theTotalIsSetBesideLocalPayAndNeverCalledAReturn() {
		Document page = this.site.page(BY_YEAR + "&semesters=4&books=0");
		Element weeks = page.selectFirst("section[aria-labelledby=weeks]");
		assertThat(weeks).isNotNull();
		// 9,096 / (34,950 / 52) = 13.5
		assertThat(weeks.select("dd").first().text()).startsWith("about 14 weeks of such a wage")
			.contains("computed", "$9,096 \u00f7 ($34,950 \u00f7 52)", "before taxes", "Canton-Massillon, OH");
		assertThat(weeks.select("dt").first().text()).isEqualTo("Medical records specialists, 10th percentile");
		assertThat(page.text()).doesNotContainIgnoringCase("return on")
			.doesNotContainIgnoringCase("pays off")
			.doesNotContainIgnoringCase("pay for itself");
		assertThat(this.site.page(BY_YEAR + "&semesters=4").select("#weeks ~ dl dd").eachText())
			.allMatch((text) -> text.startsWith("at least about"));
		// 218 / (38,060 / 52) = 0.3, without the tuition
		assertThat(this.site.page("/programs/cost?c=202763&exam=chda").select("#weeks ~ dl dd").eachText()).isNotEmpty()
			.allMatch((text) -> text.startsWith("at least part of a week of such a wage"));
	}

	/** The form is not printed. */
	@Test
	void aboveTheTotalItSaysForWhom() {
		assertThat(this.site.page("/programs/cost?c=205841&semesters=1&field=medical-coding&residence=out-of-state")
			.select("#total + .page-meta")
			.text()).isEqualTo("For people who live in another state; Medical coding.");
	}

	@Test
	void theExamsOfTheFieldComeFirst() {
		assertThat(this.site.page(BY_YEAR + "&field=medical-coding")
			.select("#exam optgroup:first-of-type option")
			.eachAttr("value")).containsExactly("cca", "cpc");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "tuition=abc", "books=-1", "fee=1.234", "membership=10,000", "renewal=x", "tuition=1000000" })
	void whatIsNoAmountIsRefusedByThePageWhichKeepsItsForm(String typed) {
		Answer answer = this.site.get(BY_YEAR + "&semesters=4&exam=rhit&" + typed);
		String name = typed.replaceAll("=.*", "");
		assertThat(answer.status()).isEqualTo(400);
		Document page = answer.document();
		assertThat(page.select("#" + name).attr("value")).isEqualTo(typed.replaceAll(".*=", ""));
		assertThat(page.select("#" + name).attr("aria-invalid")).isEqualTo("true");
		assertThat(page.select("#" + name + "-hint [role=alert]").text()).contains("has to be an amount of dollars");
		assertThat(page.select("#semesters").attr("value")).isEqualTo("4");
		assertThat(page.select("#exam option[selected]").attr("value")).isEqualTo("rhit");
		assertThat(page.select("form details[open]")).hasSize(name.equals("membership") ? 0 : 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "&tuition=100", "&tuition=abc", "&membership=0&level=x" })
	void whatWasTypedIsStoredNowhere(String typed) {
		assertThat(this.site.get(BY_YEAR + typed).header("Cache-Control")).isEqualTo("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?c=999999", "?c=abc", "?c=205841&c=103501", "?c=205841&level=x", "?c=205841&field=x",
			"?c=205841&field=medical-transcription", "?c=205841&residence=x", "?c=205841&semesters=0",
			"?c=205841&semesters=17", "?c=205841&exam=associate-degree", "?c=205841&exam=x" })
	void whatIsNoChoiceIsRefused(String query) {
		assertThat(this.site.get("/programs/cost" + query).status()).isEqualTo(400);
	}

	@Test
	void withoutAnInstitutionOneIsLookedForFirst() {
		assertThat(this.site.page("/programs/cost").select("form[action=/programs/find] input").eachAttr("name"))
			.containsExactly("near", "q");
		for (String address : new String[] { "/programs/205841", "/programs/compare?c=205841&c=103501" }) {
			assertThat(this.site.page(address).select("main a[href='/programs/cost?c=205841']")).as(address).hasSize(1);
		}
	}

	@Test
	void everyAnswerTellsToCallAndHowToAskTheAccreditor() {
		Document page = this.site.page(BY_YEAR + "&exam=rhit");
		assertThat(page.text()).contains("call the school before you plan on it", "read there who may sit it");
		assertThat(page.select("section[aria-labelledby=accreditation] ol li")).hasSize(5);
		assertThat(this.site.page("/programs/cost?c=203331").select("main > .refusal")).hasSize(1);
	}

}
