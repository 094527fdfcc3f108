package org.charted.ledger;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.charted.source.Grade;
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
	void aLeadingFigurePrintsItsPublisherAndPeriod() {
		assertThat(view(new SampleFigure("bureau-2024.median")).html())
			.isEqualTo("<a class=\"fig fig-leads\" href=\"/evidence/bureau-2024.median\"><b>$50,250</b> "
					+ "<small>Bureau, May 2024</small></a>");
	}

	@ParameterizedTest
	@MethodSource
	void anotherFigureSaysWhatItIs(UnaryOperator<SampleFigure> change, String style, String note) {
		Element figure = Jsoup.parseBodyFragment(view(change.apply(new SampleFigure("f"))).html()).body().child(0);
		assertThat(figure.classNames()).containsExactly("fig", "fig-" + style);
		assertThat(figure.select("small").text()).isEqualTo(note);
	}

	static Stream<Arguments> anotherFigureSaysWhatItIs() {
		return Stream.of(
				change("earlier", (figure) -> figure.set("standing", Standing.EARLIER), "earlier",
						"Bureau, May 2024 \u00b7 earlier"),
				change("of others", (figure) -> figure.set("standing", Standing.COUNTS_SOMETHING_ELSE),
						"counts-something-else", "Bureau, May 2024 \u00b7 counts something else"),
				change("doubtful", (figure) -> figure.set("standing", Standing.DOUBTFUL), "doubtful",
						"Bureau, May 2024 \u00b7 doubtful"),
				change("reported and not traced",
						(figure) -> figure.set("standing", Standing.REPORTED).set("grade", Grade.UNTRACED), "reported",
						"Bureau, May 2024 \u00b7 reported \u00b7 not traced"),
				change("reported by a third party, said once",
						(figure) -> figure.set("standing", Standing.REPORTED).set("grade", Grade.REPORTED), "reported",
						"Bureau, May 2024 \u00b7 reported"),
				change("of others, as a third party reports",
						(figure) -> figure.set("standing", Standing.COUNTS_SOMETHING_ELSE).set("grade", Grade.REPORTED),
						"counts-something-else",
						"Bureau, May 2024 \u00b7 counts something else \u00b7 reported by a third party"),
				change("a copy", (figure) -> figure.set("grade", Grade.COPY), "leads", "Bureau, May 2024"),
				change("of a dated edition", (figure) -> figure.set("grade", Grade.CONSISTENT), "leads",
						"Bureau, May 2024 \u00b7 fits the edition"),
				change("computed", (figure) -> figure.set("source", null).set("standing", Standing.EARLIER), "computed",
						"computed, May 2024"),
				change("computed from a weak one", (figure) -> figure.set("source", null).set("grade", Grade.WEAK),
						"computed", "computed, May 2024 \u00b7 weak"),
				change("a year", (figure) -> figure.set("unit", "year").amount("2004"), "leads", "Bureau"));
	}

	@Test
	void nothingThatComesFromSeedsIsPrintedAsHtml() {
		FigureView view = view(new SampleFigure("f").source("B&B <i>").set("unit", "<b>jobs</b>"));
		assertThat(view.html()).contains("<b>50,250 &lt;b&gt;jobs&lt;/b&gt;</b>")
			.contains("<small>B&amp;B &lt;i&gt;, May 2024</small>");
	}

	@Test
	void namesThePublisherOrTheProgram() {
		assertThat(view(new SampleFigure("f")).publisher()).isEqualTo("Bureau of Wages");
		assertThat(view(new SampleFigure("f").set("source", null)).publisher()).isEqualTo("Charted");
	}

	private static FigureView view(SampleFigure sample) {
		return FigureView.of(sample.figure());
	}

	private static Arguments change(String name, UnaryOperator<SampleFigure> change, String style, String note) {
		return argumentSet(name, change, style, note);
	}

}
