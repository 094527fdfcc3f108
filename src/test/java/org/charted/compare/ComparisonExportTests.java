package org.charted.compare;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.charted.profile.Value;
import org.charted.web.TableFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charted.compare.Samples.cell;
import static org.charted.compare.Samples.computed;
import static org.charted.compare.Samples.dollars;
import static org.charted.compare.Samples.lessThan;
import static org.charted.compare.Samples.missing;
import static org.charted.compare.Samples.page;
import static org.charted.compare.Samples.pointsTo;
import static org.charted.compare.Samples.row;
import static org.charted.compare.Samples.says;
import static org.charted.compare.Samples.subject;

class ComparisonExportTests {

	private static final JsonMapper JSON = new JsonMapper();

	private final ComparisonExport export = new ComparisonExport(new TableFile(JSON));

	private static final String HEADING = "group,attribute,subject,text,kind,low,high,unit,qualifier,period,source,"
			+ "grade,standing,counts,population,geography,id,table,row,column,formula,page,checked,inputs";

	private final Comparison comparison = Comparison.of(List.of(
			subject("coder", row("skills", says("BLS", "Codes"), says("AHIMA", "Rules, \"all\" of them")),
					row("pay", dollars(51_140)), row("next", pointsTo(page("auditor", "Coding auditor"), "Audits"))),
			subject("registrar", missing("skills", "not published"), row("pay", dollars(60_000), dollars(70_000)),
					missing("next", "not verified"))));

	private final Value.OfTable ohio = cell("Ohio", "median", "50990");

	private final Value.OfTable texas = cell("Texas", "median", "48860");

	@Test
	void csvHasALineForEachValue() {
		assertThat(lines(this.comparison)).containsExactly(List.of(HEADING.split(",")),
				worded("skills", "coder", "Codes", "words", "BLS 2025", ""),
				worded("skills", "coder", "Rules, \"all\" of them", "words", "AHIMA 2025", ""),
				missingLine("skills", "not published"), amount("coder", "51140"), amount("registrar", "60000"),
				amount("registrar", "70000"),
				worded("next", "coder", "Coding auditor: Audits", "page", "BLS 2025", "/careers/auditor"),
				missingLine("next", "not verified"));
	}

	@Test
	void csvTellsInWhichTableAPublishedCellStands() {
		assertThat(line(this.ohio)).containsEntry("kind", "published")
			.containsEntry("low", "50990")
			.containsEntry("unit", "dollars a year")
			.containsEntry("period", "May 2025")
			.containsEntry("source", "Bureau")
			.containsEntry("grade", "copy of the original")
			.containsEntry("standing", "")
			.containsEntry("counts", "What it counts.")
			.containsEntry("population", "Whom it counts")
			.containsEntry("geography", "Ohio")
			.containsEntry("id", "")
			.containsEntry("table", "/pay/states.csv?o=29-2072")
			.containsEntry("row", "Ohio")
			.containsEntry("column", "median");
	}

	@Test
	void csvTellsOfWhatAValueWasComputed() {
		assertThat(line(lessThan(this.ohio, this.texas))).containsEntry("kind", "computed")
			.containsEntry("low", "2130")
			.containsEntry("formula", "The first less the second")
			.containsEntry("inputs",
					"/pay/states.csv?o=29-2072, Ohio, median (copy of the original); "
							+ "/pay/states.csv?o=29-2072, Texas, median (copy of the original)")
			.containsEntry("grade", "")
			.containsEntry("standing", "")
			.containsEntry("id", "");
	}

	@Test
	void whatTheLedgerComputedTellsHowItStandsAndHasNoGradeOfAnOriginal() {
		assertThat(line(computed(dollars(7)))).containsEntry("kind", "computed")
			.containsEntry("id", "a.figure")
			.containsEntry("source", "Charted")
			.containsEntry("grade", "")
			.containsEntry("standing", "leads");
	}

	@Test
	void csvQuotesCommasQuotesAndLineBreaks() {
		String csv = csv(Comparison.of(List.of(subject("a", row("x", says("one, two"), says("say \"no\""), says("a\nb"),
				says("plain"), says("\u201ccurly\u201d \u2013 \u00e9"))))));
		assertThat(csv).contains(",\"one, two\",", ",\"say \"\"no\"\"\",", ",\"a\nb\",", ",plain,",
				"\u201ccurly\u201d \u2013 \u00e9");
		assertThat(lines(csv)).extracting((line) -> line.get(3))
			.containsExactly("text", "one, two", "say \"no\"", "a\nb", "plain", "\u201ccurly\u201d \u2013 \u00e9");
	}

	@Test
	void csvOfNothingIsItsHeading() {
		assertThat(csv(Comparison.of(List.of())).strip()).isEqualTo("\uFEFF" + HEADING);
	}

	@Test
	void answersNameTheirKind() {
		assertThat(this.export.csv(this.comparison).getHeaders().getContentType())
			.hasToString("text/csv;charset=UTF-8");
		assertThat(this.export.json(this.comparison).getHeaders().getContentType()).hasToString("application/json");
	}

	@Test
	void jsonWritesAmountsAsNumbers() {
		JsonNode figure = json().at("/groups/0/attributes/1/cells/0/values/0");
		assertThat(figure.get("kind").asString()).isEqualTo("figure");
		assertThat(figure.get("low").isNumber()).isTrue();
		assertThat(figure.get("low").decimalValue()).isEqualByComparingTo("51140");
		assertThat(figure.get("high").decimalValue()).isEqualByComparingTo("51140");
		assertThat(figure.get("unit").asString()).isEqualTo("dollars a year");
		assertThat(figure.get("id").asString()).isEqualTo("a.figure");
		assertThat(figure.get("standing").asString()).isEqualTo("leads");
	}

	@Test
	void jsonHasTheInputsBelowWhatWasComputed() {
		JsonNode value = json(Comparison.of(List.of(subject("a", row("x", lessThan(this.ohio, this.texas))))))
			.at("/groups/0/attributes/0/cells/0/values/0");
		assertThat(value.get("kind").asString()).isEqualTo("computed");
		assertThat(value.has("grade")).isFalse();
		assertThat(value.has("standing")).isFalse();
		assertThat(value.get("inputs")).extracting((input) -> input.get("low").intValue())
			.containsExactly(50_990, 48_860);
		assertThat(value.get("inputs")).extracting((input) -> input.get("row").asString())
			.containsExactly("Ohio", "Texas");
	}

	@Test
	void onlyFiguresOfTheLedgerHaveAnId() {
		JsonNode json = json(Comparison.of(List.of(subject("a", row("x", dollars(1), says("Codes"), this.ohio,
				lessThan(this.ohio, this.texas), pointsTo(page("b", "B"), "")), missing("y", "not verified")))));
		assertThat(json.findValuesAsString("id")).containsExactly("a.figure");
	}

	@Test
	void jsonTellsWhatIsMissingAndWhatDiffers() {
		JsonNode skills = json().at("/groups/0/attributes/0");
		assertThat(skills.get("differs").asBoolean()).isTrue();
		assertThat(skills.at("/cells/0/values")).extracting((value) -> value.get("kind").asString())
			.containsExactly("words", "words");
		assertThat(skills.at("/cells/1/values")).singleElement().satisfies((value) -> {
			assertThat(value.get("kind").asString()).isEqualTo("missing");
			assertThat(value.get("text").asString()).isEqualTo("not published");
		});
	}

	@Test
	void jsonSaysWhereAValuePointsTo() {
		JsonNode value = json().at("/groups/0/attributes/2/cells/0/values/0");
		assertThat(value.get("page").asString()).isEqualTo("/careers/auditor");
		assertThat(value.get("source").asString()).isEqualTo("BLS 2025");
		assertThat(value.get("checked").asString()).isEqualTo("2026-11-22");
		assertThat(value.has("low")).isFalse();
	}

	@Test
	void jsonHoldsTheSameAsTheTable() {
		JsonNode json = json();
		assertThat(json.get("subjects")).extracting((subject) -> subject.get("subject").asString())
			.containsExactly("coder", "registrar");
		assertThat(json.get("groups")).hasSameSizeAs(this.comparison.groups());
		List<List<String>> cells = new ArrayList<>();
		for (JsonNode row : json.at("/groups/0/attributes")) {
			for (JsonNode cell : row.get("cells")) {
				cells.add(cell.get("values").valueStream().map((value) -> value.get("text").asString()).toList());
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

	/** The words of each cell. */
	private List<List<String>> table() {
		return this.comparison.groups()
			.stream()
			.flatMap((group) -> group.rows().stream())
			.flatMap((row) -> row.cells().stream())
			.map((cell) -> cell.values().stream().map(Value::words).toList())
			.toList();
	}

	private static List<String> worded(String attribute, String subject, String text, String kind, String source,
			String page) {
		return List.of("Facts", "Label of " + attribute, "Title of " + subject, text, kind, "", "", "", "", "", source,
				"official", "", "", "", "", "", "", "", "", "", page, "2026-11-22", "");
	}

	private static List<String> missingLine(String attribute, String text) {
		return List.of("Facts", "Label of " + attribute, "Title of registrar", text, "missing", "", "", "", "", "", "",
				"", "", "", "", "", "", "", "", "", "", "", "", "");
	}

	private static List<String> amount(String subject, String amount) {
		return List.of("Facts", "Label of pay", "Title of " + subject, "", "figure", amount, amount, "dollars a year",
				"", "May 2025", "Bureau", "official", "leads", "What it counts.", "Whom it counts", "United States",
				"a.figure", "", "", "", "", "", "2026-11-22", "");
	}

	/** The line of a value by its columns. */
	private Map<String, String> line(Value value) {
		List<List<String>> lines = lines(Comparison.of(List.of(subject("a", row("x", value)))));
		Map<String, String> line = new LinkedHashMap<>();
		for (int i = 0; i < lines.get(0).size(); i++) {
			line.put(lines.get(0).get(i), lines.get(1).get(i));
		}
		return line;
	}

	private JsonNode json() {
		return json(this.comparison);
	}

	private JsonNode json(Comparison comparison) {
		return JSON.readTree(body(this.export.json(comparison)));
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
