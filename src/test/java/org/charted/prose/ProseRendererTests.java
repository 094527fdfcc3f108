package org.charted.prose;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.charted.note.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProseRendererTests {

	private String version = "1";

	private String unit = "$";

	private final ProseRenderer prose = new ProseRenderer(new References() {

		@Override
		public Map<String, Reference> figures(Set<String> ids) {
			return all(ids, "<b>" + unit() + "%s</b> <small>BLS, 2025</small>", unit() + "%s");
		}

		@Override
		public Map<String, Reference> sources(Set<String> ids) {
			return all(ids, "<cite>%s</cite>", "source %s");
		}

		@Override
		public Map<String, String> meanings() {
			return Map.of("/glossary#ehr", "A <record> on a computer.");
		}

		private String unit() {
			return ProseRendererTests.this.unit;
		}

		private Map<String, Reference> all(Set<String> ids, String html, String words) {
			return ids.stream()
				.filter((id) -> !id.equals("unknown"))
				.collect(Collectors.toMap((id) -> id, (id) -> new Reference(html.formatted(id), words.formatted(id))));
		}

	}, () -> this.version);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Plain & simple                       | Plain & simple
			Two\tspaces,  three   more           | Two spaces, three more
			About {7} a year                     | About $7 a year
			As they say [^a].                    | As they say source a.
			**{7}**, _often_ `R&D` for <5        | $7, often R&D for <5
			The [HCCA](/organizations/hcca) says | The HCCA says
			Of {unknown} [^unknown]              | Of
			""")
	void aPhraseHasTheWordsThatAReaderSeesSaveTheSmallPrint(String markdown, String words) {
		assertThat(this.prose.render(markdown).phrase().words()).isEqualTo(words);
	}

	@Test
	void aPhraseOfOneParagraphHasNoTagsAroundIt() {
		assertThat(this.prose.render("Codes **all** {7}").phrase().html())
			.isEqualTo("Codes <strong>all</strong> <b>$7</b> <small>BLS, 2025</small>");
		assertThat(this.prose.render("One\n\nTwo").phrase().html()).isEqualTo("<p>One</p>\n<p>Two</p>");
		assertThat(this.prose.render("One\n\nTwo").phrase().words()).isEqualTo("One Two");
	}

	@Test
	void aWordOfTheGlossaryBringsItsMeaning() {
		assertThat(this.prose.render("Every [EHR](/glossary#ehr) has").phrase().html()).isEqualTo("Every "
				+ new Meaning("ehr", "A &lt;record&gt; on a computer.", "<a href=\"/glossary#ehr\">EHR</a>").mark()
				+ " has");
		assertThat(this.prose.render("Every [EHR](/glossary#ehr) has").phrase().words()).isEqualTo("Every EHR has");
		assertThat(this.prose.render("A [word](/glossary#unknown)").phrase().html())
			.isEqualTo("A <a href=\"/glossary#unknown\">word</a>");
	}

	@Test
	void aTextIsKeptUntilThereIsOtherContent() {
		assertThat(this.prose.render("About {7}").phrase().words()).isEqualTo("About $7");
		this.unit = "€";
		assertThat(this.prose.render("About {7}").phrase().words()).isEqualTo("About $7");
		this.version = "2";
		assertThat(this.prose.render("About {7}").phrase().words()).isEqualTo("About €7");
	}

	@Test
	void aTextKeepsItsParagraphs() {
		assertThat(this.prose.render("Codes {7} [^a]").html())
			.isEqualTo("<p>Codes <b>$7</b> <small>BLS, 2025</small> <cite>a</cite></p>\n");
	}

}
