package org.charted.note;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NumberedPageTests {

	private static final Note WAGES = new Note("<a href=\"/sources/wages\">Wages, May 2025</a>: coders. Official.",
			"Wages, May 2025");

	private static final Note JOBS = new Note("<a href=\"/sources/jobs\">Projections</a>: coders.", "Projections");

	private static final Note ARTICLE = Note.of("<a href=\"/sources/article\">An article</a>");

	@Test
	void numbersNotesInTheOrderOfTheText() {
		Document page = page("One" + ARTICLE.mark() + " two" + WAGES.mark());
		assertThat(page.select("p.text sup").eachText()).containsExactly("1", "2");
		assertThat(page.select(".notes a[href=#notes]")).hasSize(1);
		assertThat(page.select(".notes li > span").eachText()).containsExactly("An article",
				"Wages, May 2025: coders. Official.");
	}

	@Test
	void equalNotesShareANumber() {
		Document page = page("One" + WAGES.mark() + " two" + ARTICLE.mark() + " three" + WAGES.mark());
		assertThat(page.select("p.text sup").eachText()).containsExactly("1", "2", "1");
		assertThat(page.select(".notes li")).hasSize(2);
	}

	@Test
	void leadsToTheNoteAndBackToTheFirstOfItsMarks() {
		Document page = page("One" + WAGES.mark() + " two" + WAGES.mark());
		assertThat(page.select("p.text a.ref").eachAttr("href")).containsExactly("#note-1", "#note-1");
		assertThat(page.select("#note-1 a.back").attr("href")).isEqualTo("#mark-1");
		assertThat(page.select("#mark-1")).hasSize(1);
		assertThat(page.selectFirst("p.text sup").id()).isEqualTo("mark-1");
	}

	@Test
	void aMarkStandsBesideTheWordItIsAbout() {
		assertThat(page("One \n " + ARTICLE.mark() + ".").selectFirst("p.text").text()).isEqualTo("One\u20601.");
	}

	@Test
	void saysOnceWhatAllUnmarkedFiguresHaveInCommon() {
		Document page = page(WAGES.mark() + WAGES.mark() + WAGES.mark() + ARTICLE.mark());
		assertThat(page.select(".usual").text()).isEqualTo("Figures: Wages, May 2025, unless marked.");
	}

	@Test
	void saysWhatMostHaveInCommonWhereSomeDiffer() {
		Document page = page(JOBS.mark() + WAGES.mark() + WAGES.mark() + WAGES.mark());
		assertThat(page.select(".usual").text())
			.isEqualTo("Most figures: Wages, May 2025. The number after each leads to its source.");
	}

	@Test
	void namesAPublisherOnceForSeveralPeriods() {
		Note now = new Note("Projections: coders.", "Projections, 2025");
		Note later = new Note("Projections: growth.", "Projections, 2025&ndash;35");
		assertThat(page(now.mark() + now.mark() + later.mark() + later.mark()).select(".usual").text())
			.isEqualTo("Figures: Projections, 2025 and 2025\u201335, unless marked.");
	}

	@Test
	void whatHasNoDateIsNotWhatMostHaveInCommon() {
		Note undated = new Note("AAPC, undated: coders.", "AAPC, undated");
		assertThat(page(undated.mark() + undated.mark() + undated.mark()).select(".usual")).isEmpty();
	}

	@Test
	void aFewFiguresNeedNoSuchLine() {
		assertThat(page(WAGES.mark() + WAGES.mark()).select(".usual")).isEmpty();
	}

	@Test
	void aSignThatBeginsNoNoteStaysAsItIs() {
		assertThat(page("One" + ARTICLE.mark() + " \ue000 two").select("p.text").text()).endsWith("\ue000 two");
	}

	@Test
	void aWordIsExplainedWhereThePageFirstUsesIt() {
		Meaning ehr = new Meaning("ehr", "A record on a computer.", "<a href=\"/glossary#ehr\">EHR</a>");
		Document page = page("One " + ehr.mark() + ", two " + ehr.mark() + WAGES.mark() + ".");
		assertThat(page.select("p.text button").eachAttr("popovertarget")).containsExactly("word-ehr");
		assertThat(page.select("#word-ehr").text()).isEqualTo("A record on a computer. In the glossary");
		assertThat(page.select("#word-ehr a").attr("href")).isEqualTo("/glossary#ehr");
		assertThat(page.select("p.text > a").eachText()).containsExactly("EHR");
		assertThat(page.select("p.text sup").text()).isEqualTo("1");
		assertThat(page.select(".word").first().ownText()).as("what may not stand at the beginning of a line")
			.isEqualTo(",");
	}

	@Test
	void theSignsInCellsAreToldOnce() {
		String figure = "<a class=\"fig fig-reported\" href=\"/evidence/a\"><b>$1</b> <small>reported</small></a>"
				+ ARTICLE.mark();
		assertThat(page("</p><table><tr><td>" + figure + "</td><td>" + figure + "</td></tr></table><p>")
			.select(".notes .mark-reported")
			.eachText()).containsExactly("reported");
		assertThat(page(figure).select(".notes .mark")).as("the word stands in the text").isEmpty();
	}

	@Test
	void aPageWithoutNotesStaysAsItIs() {
		assertThat(page("Words.").select(".notes, .usual, sup")).isEmpty();
		assertThat(NumberedPage.of("<p>Words.</p>")).isEqualTo("<p>Words.</p>");
	}

	private static Document page(String text) {
		return Jsoup.parse(NumberedPage.of("<main><!--usual--><p class=\"text\">" + text + "</p></main><!--notes-->"));
	}

}
