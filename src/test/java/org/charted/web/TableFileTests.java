package org.charted.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

class TableFileTests {

	private static final JsonMapper JSON = new JsonMapper();

	private final TableFile files = new TableFile(JSON);

	/** Its components are not in the order of their names. */
	record Line(String place, @Nullable String note, @Nullable BigDecimal median, int jobs, @Nullable Boolean capped,
			String area) {
	}

	record Within(String first, @JsonUnwrapped Line line, String last) {
	}

	@Test
	void csvHasAHeadingInTheOrderOfTheComponents() {
		assertThat(lines(csv(line("Ohio", null, "51140")))).containsExactly(
				List.of("place", "note", "median", "jobs", "capped", "area"),
				List.of("Ohio", "", "51140", "7", "", "39"));
	}

	@Test
	void csvOfNothingIsItsHeading() {
		assertThat(csv().strip()).isEqualTo("\uFEFFplace,note,median,jobs,capped,area");
	}

	@Test
	void csvHasTheLinesInTheirOrder() {
		assertThat(lines(csv(line("b", null, "2"), line("a", null, "3"), line("b", null, "2"))))
			.extracting((cells) -> cells.get(0))
			.containsExactly("place", "b", "a", "b");
	}

	@ParameterizedTest
	@ValueSource(strings = { "plain", "one, two", "say \"no\"", "\"", "\"quoted\"", "a\nb", "a\r\nb", "a\rb", "\n", ",",
			"\",\"\n", " edges ", "a;b", "#1", "\u201ccurly\u201d \u2013 \u00e9 \ud83d\ude00", "1+1", "\u22124.9%",
			"back\\slash", "a rather long note with a comma, far behind its beginning",
			"a rather long note that says \"no\" at its end", "a rather long note that has\na second line" })
	void csvGivesBackTheWords(String words) {
		assertThat(lines(csv(line(words, words, "1"), line("after", null, "2")))).containsExactly(
				List.of("place", "note", "median", "jobs", "capped", "area"), List.of(words, words, "1", "7", "", "39"),
				List.of("after", "", "2", "7", "", "39"));
	}

	@Test
	void csvQuotesWhatWouldBreakACell() {
		assertThat(csv(line("one, two", "say \"no\"", "1"), line("a\nb", "plain", "2")))
			.contains("\n\"one, two\",\"say \"\"no\"\"\",1,", "\n\"a\nb\",plain,2,");
	}

	@Test
	void whatIsNotThereIsAnEmptyCell() {
		assertThat(csv(line("Ohio", null, null))).contains("\nOhio,,,7,,39").doesNotContain("null");
	}

	@Test
	void csvWritesAmountsExactly() {
		assertThat(
				lines(csv(line("a", null, "51140.50"), line("b", null, "-4.7"), line("c", null, "12345678901234.5"))))
			.extracting((cells) -> cells.get(2))
			.containsExactly("median", "51140.5", "-4.7", "12345678901234.5");
	}

	@ParameterizedTest
	@CsvSource({ "51140.0000,51140", "30250,30250", "5.114E+4,51140", "-4.9000,-4.9", "0.88,0.88", "0.000,0",
			"-0.0500,-0.05", "100,100" })
	void csvAndJsonWriteTheSamePlainDigits(String amount, String digits) {
		assertThat(lines(csv(line("a", null, amount))).get(1).get(2)).isEqualTo(digits);
		assertThat(body(this.files.json(List.of(line("a", null, amount))))).contains("\"median\" : " + digits + ",");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://example.org\",\"x\")" })
	void csvMarksATextThatASpreadsheetWouldRun(String formula) {
		assertThat(lines(csv(line(formula, null, "-1"))).get(1)).startsWith("'" + formula, "", "-1");
		assertThat(json(line(formula, null, "-1")).get(0).get("place").asString()).isEqualTo(formula);
	}

	@Test
	void csvBeginsWithTheMarkThatSpreadsheetsReadUtf8By() {
		assertThat(csv()).startsWith("\uFEFFplace,");
		assertThat(csv(line("\u00e9", null, "1"))).startsWith("\uFEFFplace,").containsOnlyOnce("\uFEFF");
	}

	@Test
	void aRecordWithinALineHasItsOwnColumns() {
		assertThat(lines(body(this.files.csv(Within.class, List.of(new Within("a", line("b", null, "1"), "c"))))))
			.containsExactly(List.of("first", "place", "note", "median", "jobs", "capped", "area", "last"),
					List.of("a", "b", "", "1", "7", "", "39", "c"));
	}

	@Test
	void answersNameTheirKind() {
		assertThat(this.files.csv(Line.class, List.of()).getHeaders().getContentType())
			.hasToString("text/csv;charset=UTF-8");
		assertThat(this.files.json(List.of()).getHeaders().getContentType()).hasToString("application/json");
		assertThat(this.files.csv(Line.class, List.of()).getStatusCode().value()).isEqualTo(200);
		assertThat(this.files.json(List.of()).getStatusCode().value()).isEqualTo(200);
	}

	@Test
	void jsonKeepsNumbersAsNumbers() {
		JsonNode line = json(line("29", "2", "51140.5")).get(0);
		assertThat(line.get("median").isNumber()).isTrue();
		assertThat(line.get("median").decimalValue()).isEqualByComparingTo("51140.5");
		assertThat(line.get("jobs").isNumber()).isTrue();
		assertThat(line.get("jobs").intValue()).isEqualTo(7);
		assertThat(line.get("place").isString()).isTrue();
		assertThat(line.get("area").isString()).isTrue();
	}

	@Test
	void jsonKeepsTheWordsAndTheOrder() {
		String words = "say \"no\", \u00e9\nor \\ not";
		JsonNode lines = json(line("b", words, "1"), line("a", null, null));
		assertThat(lines).extracting((line) -> line.get("place").asString()).containsExactly("b", "a");
		assertThat(lines.get(0).get("note").asString()).isEqualTo(words);
		assertThat(lines.get(1).path("median").isNumber()).isFalse();
	}

	private static Line line(String place, @Nullable String note, @Nullable String median) {
		return new Line(place, note, (median != null) ? new BigDecimal(median) : null, 7, null, "39");
	}

	private String csv(Line... lines) {
		return body(this.files.csv(Line.class, List.of(lines)));
	}

	private JsonNode json(Line... lines) {
		return JSON.readTree(body(this.files.json(List.of(lines))));
	}

	private static String body(ResponseEntity<String> answer) {
		return Objects.requireNonNull(answer.getBody());
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
