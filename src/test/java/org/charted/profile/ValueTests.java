package org.charted.profile;

import java.math.BigDecimal;
import java.util.List;

import org.charted.profile.Value.Attribution;
import org.charted.source.Grade;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charted.compare.Samples.dollars;
import static org.charted.compare.Samples.page;

class ValueTests {

	private static final Attribution NOBODY = new Attribution(null, null, null);

	@Test
	void aPublishedCellLooksLikeAFigureThatLeads() {
		assertThat(cell(Grade.COPY).html())
			.startsWith("<a class=\"fig fig-leads\" href=\"/pay/states/ohio\"><b>$50,990</b></a>")
			.contains("BLS wages, May 2025: Coders, Ohio. Copy of the original.");
		assertThat(cell(Grade.WEAK).html()).contains("Weak.");
	}

	@Test
	void whatWasComputedSaysSoAndWhatSpeaksAgainstItsInputs() {
		assertThat(computed(cell(Grade.COPY), cell(Grade.OFFICIAL)).html())
			.startsWith("<a class=\"fig fig-computed\" href=\"/pay/states/ohio\">"
					+ "<b>$54,900</b> <small>computed</small></a>")
			.contains("Charted: Coders, Ohio, May 2025. The first divided by the second.")
			.doesNotContain("Weak.");
		assertThat(computed(cell(Grade.COPY), cell(Grade.WEAK)).html()).contains("<small>computed</small>")
			.contains("Weak.");
		assertThat(computed(cell(Grade.COPY), cell(Grade.WEAK)).line().grade()).isEmpty();
	}

	@Test
	void wordsAreEscapedUnlessTheyAreHtml() {
		assertThat(Value.Words.plain("R&D <b>", NOBODY).html()).isEqualTo("<span>R&amp;D &lt;b&gt;</span>");
		assertThat(new Value.Words("<em>all</em>", "all", NOBODY).html()).isEqualTo("<span><em>all</em></span>");
		assertThat(new Value.Missing("<none>").html()).isEqualTo("&lt;none&gt;");
	}

	@Test
	void aLinkHasTheTitleOfItsPageBeforeWhatIsSaidOfIt() {
		Value.Link audits = new Value.Link(page("auditor", "Q&A"), "<em>Audits</em>", "Audits", NOBODY);
		assertThat(audits.html()).isEqualTo("<a href=\"/careers/auditor\">Q&amp;A</a><span>: <em>Audits</em></span>");
		assertThat(audits.words()).isEqualTo("Q&A: Audits");
		Value.Link alone = new Value.Link(page("auditor", "Auditor"), "", "", NOBODY);
		assertThat(alone.html()).isEqualTo("<a href=\"/careers/auditor\">Auditor</a>");
		assertThat(alone.words()).isEqualTo("Auditor");
	}

	@Test
	void amountsAreTheSameWhereTheirPeriodIs() {
		assertThat(dollars(7).essence()).isEqualTo(dollars(7).essence()).isNotEqualTo(dollars(7, "May 2024").essence());
		assertThat(new Value.Missing("Codes").essence()).isNotEqualTo(Value.Words.plain("Codes", NOBODY).essence());
	}

	private static Value.OfTable cell(Grade grade) {
		return new Value.OfTable("/pay/states.csv", "Ohio", "median", new BigDecimal("50990"), "dollars a year",
				"$50,990", "Median pay", "Coders", "Ohio", "May 2025", "Bureau", "BLS wages, May 2025", grade,
				"/pay/states/ohio");
	}

	private static Value.Computed computed(Value.OfTable... inputs) {
		return new Value.Computed("The first divided by the second", List.of(inputs), new BigDecimal("54900"),
				"dollars a year", "$54,900", "Coders", "Ohio", "May 2025", "/pay/states/ohio");
	}

}
