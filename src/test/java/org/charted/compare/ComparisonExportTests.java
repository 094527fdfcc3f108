package org.charted.compare;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.charted.profile.ProfileView;
import org.charted.web.TableFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charted.compare.Samples.dollars;
import static org.charted.compare.Samples.missing;
import static org.charted.compare.Samples.page;
import static org.charted.compare.Samples.pointsTo;
import static org.charted.compare.Samples.row;
import static org.charted.compare.Samples.says;
import static org.charted.compare.Samples.subject;

class ComparisonExportTests {

	private static final JsonMapper JSON = new JsonMapper();

	private final ComparisonExport export = new ComparisonExport(new TableFile(JSON));

	private final Comparison comparison = Comparison.of(List.of(
			subject("coder", row("skills", says("BLS", "Codes"), says("AHIMA", "Rules, \"all\" of them")),
					row("pay", dollars(51_140)), row("next", pointsTo(page("auditor", "Coding auditor"), "Audits"))),
			subject("registrar", missing("skills", "not published"), row("pay", dollars(60_000), dollars(70_000)),
					missing("next", "not verified"))));

	@Test
	void csvHasALineForEachValue() {
		assertThat(lines(this.comparison)).containsExactly(
				List.of("group", "attribute", "subject", "value", "source", "period", "grade", "checked"),
				line("skills", "coder", "Codes", "BLS 2025", "", "official"),
				line("skills", "coder", "Rules, \"all\" of them", "AHIMA 2025", "", "official"),
				List.of("Facts", "Label of skills", "Title of registrar", "not published", "", "", "", ""),
				line("pay", "coder", "$51,140", "Bureau", "May 2025", "official"),
				line("pay", "registrar", "$60,000", "Bureau", "May 2025", "official"),
				line("pay", "registrar", "$70,000", "Bureau", "May 2025", "official"),
				line("next", "coder", "Coding auditor: Audits", "BLS 2025", "", "official"),
				List.of("Facts", "Label of next", "Title of registrar", "not verified", "", "", "", ""));
	}

	@Test
	void csvQuotesCommasQuotesAndLineBreaks() {
		String csv = csv(Comparison.of(List.of(subject("a", row("x", says("one, two"), says("say \"no\""), says("a\nb"),
				says("plain"), says("\u201ccurly\u201d \u2013 \u00e9"))))));
		assertThat(csv).contains(",\"one, two\",", ",\"say \"\"no\"\"\",", ",\"a\nb\",", ",plain,",
				"\u201ccurly\u201d \u2013 \u00e9");
		assertThat(lines(csv)).extracting((line) -> line.get(3))
			.containsExactly("value", "one, two", "say \"no\"", "a\nb", "plain", "\u201ccurly\u201d \u2013 \u00e9");
	}

	@Test
	void csvOfNothingIsItsHeading() {
		assertThat(csv(Comparison.of(List.of())).strip())
			.isEqualTo("\uFEFFgroup,attribute,subject,value,source,period,grade,checked");
	}

	@Test
	void answersNameTheirKind() {
		assertThat(this.export.csv(this.comparison).getHeaders().getContentType())
			.hasToString("text/csv;charset=UTF-8");
		assertThat(this.export.json(this.comparison).getHeaders().getContentType()).hasToString("application/json");
	}

	@Test
	void jsonWritesAmountsAsNumbers() {
		JsonNode figure = json().at("/groups/0/attributes/1/cells/0/values/0/figure");
		assertThat(figure.get("low").isNumber()).isTrue();
		assertThat(figure.get("low").decimalValue()).isEqualByComparingTo("51140");
		assertThat(figure.get("high").decimalValue()).isEqualByComparingTo("51140");
		assertThat(figure.get("unit").asString()).isEqualTo("dollars a year");
		assertThat(figure.get("id").asString()).isEqualTo("a.figure");
	}

	@Test
	void jsonTellsWhatIsMissingAndWhatDiffers() {
		JsonNode skills = json().at("/groups/0/attributes/0");
		assertThat(skills.get("differs").asBoolean()).isTrue();
		assertThat(skills.at("/cells/0").has("missing")).isFalse();
		assertThat(skills.at("/cells/0/values")).hasSize(2);
		assertThat(skills.at("/cells/1/missing").asString()).isEqualTo("not published");
		assertThat(skills.at("/cells/1/values")).isEmpty();
	}

	@Test
	void jsonSaysWhereAValuePointsTo() {
		JsonNode value = json().at("/groups/0/attributes/2/cells/0/values/0");
		assertThat(value.get("page").asString()).isEqualTo("/careers/auditor");
		assertThat(value.get("source").asString()).isEqualTo("BLS 2025");
		assertThat(value.get("checked").asString()).isEqualTo("2026-11-22");
		assertThat(value.has("figure")).isFalse();
	}

	@Test
	void jsonHoldsTheSameAsTheTable() {
		JsonNode json = json();
		assertThat(json.get("subjects")).extracting((subject) -> subject.get("id").asString())
			.containsExactly("coder", "registrar");
		assertThat(json.get("groups")).hasSameSizeAs(this.comparison.groups());
		List<List<String>> cells = new ArrayList<>();
		for (JsonNode row : json.at("/groups/0/attributes")) {
			for (JsonNode cell : row.get("cells")) {
				List<String> words = new ArrayList<>(List.of(cell.path("missing").asString("")));
				cell.get("values").forEach((value) -> words.add(value.get("text").asString()));
				cells.add(words);
			}
		}
		assertThat(cells).isEqualTo(table());
	}

	@Test
	void differencesAloneAreExportedAlone() {
		Comparison same = Comparison.of(List.of(subject("a", row("x", says("1")), row("y", says("2"))),
				subject("b", row("x", says("1")), row("y", says("3")))));
		assertThat(lines(same.differences())).extracting((line) -> line.get(1))
			.containsExactly("attribute", "Label of y", "Label of y");
	}

	/** Of each cell the word that it is missing, and its values. */
	private List<List<String>> table() {
		return this.comparison.groups()
			.stream()
			.flatMap((group) -> group.rows().stream())
			.flatMap((row) -> row.cells().stream())
			.map((cell) -> {
				List<String> words = new ArrayList<>(List.of(cell.missing()));
				cell.values().stream().map(ProfileView.FactView::words).forEach(words::add);
				return words;
			})
			.toList();
	}

	private static List<String> line(String attribute, String subject, String value, String source, String period,
			String grade) {
		return List.of("Facts", "Label of " + attribute, "Title of " + subject, value, source, period, grade,
				"2026-11-22");
	}

	private JsonNode json() {
		return JSON.readTree(body(this.export.json(this.comparison)));
	}

	private String csv(Comparison comparison) {
		return body(this.export.csv(comparison));
	}

	private static String body(ResponseEntity<String> answer) {
		return Objects.requireNonNull(answer.getBody());
	}

	private List<List<String>> lines(Comparison comparison) {
		return lines(csv(comparison));
	}

	private static List<List<String>> lines(String csv) {
		List<List<String>> lines = new ArrayList<>();
		CsvMapper.builder()
			.enable(CsvReadFeature.WRAP_AS_ARRAY)
			.build()
			.readerForListOf(String.class)
			.<List<String>>readValues(csv.getBytes(StandardCharsets.UTF_8))
			.forEachRemaining(lines::add);
		return lines;
	}

}
