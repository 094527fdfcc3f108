package org.charted.ledger;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.charted.source.Grade;
import org.charted.source.SampleSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

class FigureViewTests {

	@Test
	void aLeadingFigurePrintsItsAmountAlone() {
		Element figure = printed(new SampleFigure("bureau-2024.median"));
		assertThat(figure.outerHtml())
			.isEqualTo("<a class=\"fig fig-leads\" href=\"/evidence/bureau-2024.median\"><b>$50,250</b></a>");
	}

	@Test
	void itsNoteSaysWhoForWhenWhomAndHowSure() {
		assertThat(note(new SampleFigure("f"))).isEqualTo("Bureau, May 2024: Coders. Official.");
		assertThat(note(new SampleFigure("f").set("geography", "Ohio")))
			.isEqualTo("Bureau, May 2024: Coders, Ohio. Official.");
		assertThat(note(new SampleFigure("f").set("unit", "year").amount("2004")))
			.isEqualTo("Bureau: Coders. Official.");
	}

	@ParameterizedTest
	@MethodSource
	void whatWarnsStandsInTheSentenceAndIsToldInTheNote(UnaryOperator<SampleFigure> change, String style,
			String warning, String note) {
		Element figure = printed(change.apply(new SampleFigure("f")));
		assertThat(figure.classNames()).containsExactly("fig", "fig-" + style);
		assertThat(figure.select("small").text()).isEqualTo(warning);
		assertThat(note(change.apply(new SampleFigure("f")))).contains(note);
	}

	static Stream<Arguments> whatWarnsStandsInTheSentenceAndIsToldInTheNote() {
		return Stream.of(
				change("earlier", (figure) -> figure.set("standing", Standing.EARLIER), "earlier", "earlier",
						"Official. Earlier."),
				change("of others", (figure) -> figure.set("standing", Standing.COUNTS_SOMETHING_ELSE),
						"counts-something-else", "other group", "Counts something else."),
				change("doubtful", (figure) -> figure.set("standing", Standing.DOUBTFUL), "doubtful", "doubtful",
						"Doubtful."),
				change("overtaken", (figure) -> figure.set("standing", Standing.OVERTAKEN), "newer-one-reported",
						"newer reported", "Newer one reported."),
				change("reported and not traced",
						(figure) -> figure.set("standing", Standing.REPORTED).set("grade", Grade.UNTRACED), "reported",
						"reported", "Not traced. Reported."),
				change("a copy", (figure) -> figure.set("grade", Grade.COPY), "leads", "",
						"Bureau, May 2024: Coders. Copy of the original."),
				change("of a dated edition", (figure) -> figure.set("grade", Grade.CONSISTENT), "leads", "",
						"Fits the edition."),
				change("computed", (figure) -> figure.set("source", null), "computed", "computed",
						"Charted: computed, May 2024: Coders. Charted computed it from original figures."),
				change("computed from old ones",
						(figure) -> figure.set("source", null).set("standing", Standing.EARLIER), "computed", "earlier",
						"original figures. Earlier."),
				change("computed from overtaken ones",
						(figure) -> figure.set("source", null).set("standing", Standing.OVERTAKEN), "computed",
						"newer reported", "original figures. Newer one reported."),
				change("computed from a weak one", (figure) -> figure.set("source", null).set("grade", Grade.WEAK),
						"computed", "computed", "The least sure figure that goes into it: weak."));
	}

	@Test
	void anUndatedPageTellsWhenItWasReadAndNoYear() {
		SampleFigure figure = new SampleFigure("f").period("2026").set("asOf", LocalDate.of(2026, 11, 22));
		assertThat(view(figure).by()).isEqualTo("Bureau, undated, read November 22, 2026");
		assertThat(view(figure).period()).isEqualTo("undated, read November 22, 2026");
		assertThat(view(figure.period("2023-12-31")).by()).isEqualTo("Bureau, December 31, 2023");
		assertThat(view(figure.period("2026").set("source", SampleSource.of("Bureau", "Bureau", "2026-03"))).by())
			.isEqualTo("Bureau, 2026");
	}

	@Test
	void nothingThatComesFromSeedsIsPrintedAsHtml() {
		FigureView view = view(
				new SampleFigure("f").source("B&B <i>").population("g", "G&G <u>").set("unit", "<b>jobs</b>"));
		assertThat(view.html()).contains("<b>50,250 &lt;b&gt;jobs&lt;/b&gt;</b>")
			.contains("B&amp;B &lt;i&gt;, May 2024</a>: G&amp;G &lt;u&gt;.");
	}

	@Test
	void namesThePublisherOrTheProgram() {
		assertThat(view(new SampleFigure("f")).publisher()).isEqualTo("Bureau of Wages");
		assertThat(view(new SampleFigure("f").set("source", null)).publisher()).isEqualTo("Charted");
	}

	private static FigureView view(SampleFigure sample) {
		return FigureView.of(sample.figure());
	}

	private static Element printed(SampleFigure sample) {
		return Jsoup.parseBodyFragment(view(sample).html()).body().child(0);
	}

	/** The words of the note, which stand between signs of their own. */
	private static String note(SampleFigure sample) {
		String html = view(sample).html();
		return Jsoup.parseBodyFragment(html.substring(html.indexOf('\ue001') + 1, html.length() - 1)).text();
	}

	private static Arguments change(String name, UnaryOperator<SampleFigure> change, String style, String warning,
			String note) {
		return argumentSet(name, change, style, warning, note);
	}

}
