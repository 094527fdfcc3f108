package org.charted.career;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.charted.career.PrintedTable.Cell;
import org.charted.career.PrintedTable.Row;
import org.charted.career.PrintedTable.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that a comparison says the same as a page, as CSV and as JSON.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ComparisonFileTests {

	private static final JsonMapper JSON = new JsonMapper();

	/** What CSV and JSON call the same. */
	private static final List<String> COLUMNS = List.of("kind", "low", "high", "unit", "qualifier", "period", "source",
			"grade", "standing", "counts", "population", "geography", "id", "table", "row", "column", "formula", "page",
			"checked", "inputs");

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@BeforeEach
	void comeToTheSite() {
		this.visitor = new Visitor(this.port);
	}

	static List<String> wholeTables() {
		return SeededCareers.companies(10).stream().map(SeededCareers::query).toList();
	}

	static List<String> tables() {
		List<String> queries = new ArrayList<>(wholeTables());
		queries.add("?c=medical-coder&c=medical-records-specialist&only=differences");
		queries.add("?c=chief-information-officer&c=ehr-analyst&c=medical-transcriptionist&only=differences");
		return queries;
	}

	@ParameterizedTest
	@MethodSource("tables")
	void jsonSaysWhatThePageSays(String query) {
		PrintedTable page = page(query);
		JsonNode json = json(query);
		assertThat(json.get("subjects")).extracting((subject) -> subject.get("title").asString())
			.containsExactlyElementsOf(
					page.headings().stream().map((heading) -> heading.select("a").get(0).text()).toList());
		assertThat(json.get("subjects")).extracting((subject) -> subject.get("note").asString())
			.containsExactlyElementsOf(
					page.headings().stream().map((heading) -> heading.select("small").text()).toList());
		Map<String, JsonNode> rows = new LinkedHashMap<>();
		json.get("groups")
			.forEach((group) -> group.get("attributes")
				.forEach((row) -> rows.put(row.get("attribute").asString(), row)));
		// a page has the pay of the nearest occupation in the rows of the pay that is
		// counted
		Map<String, JsonNode> nearest = new LinkedHashMap<>();
		rows.forEach((id, row) -> {
			if (id.startsWith("nearest-")) {
				nearest.put(id.replace("nearest-", "pay-"), row);
			}
		});
		rows.keySet().removeIf((id) -> id.startsWith("nearest-"));
		assertThat(rows).hasSameSizeAs(page.rows());
		Iterator<Row> printed = page.rows().iterator();
		rows.forEach((id, row) -> agrees(row, nearest.get(id), printed.next()));
	}

	private static void agrees(JsonNode json, @Nullable JsonNode nearest, Row row) {
		assertThat(json.get("label").asString()).isEqualTo(row.label());
		boolean differs = json.get("differs").asBoolean() || (nearest != null && nearest.get("differs").asBoolean());
		if (!json.findValuesAsString("kind").contains("page")) {
			assertThat(differs).as(row.label()).isEqualTo(!row.same());
		}
		else if (!differs) {
			// a page names pages alone, so they can be the same to it where reasons
			// differ
			assertThat(row.same()).as(row.label()).isTrue();
		}
		assertThat(json.get("cells")).hasSameSizeAs(row.cells());
		for (int i = 0; i < row.cells().size(); i++) {
			Cell cell = row.cells().get(i);
			JsonNode own = json.get("cells").get(i);
			boolean counted = !own.at("/values/0/text").asString().equals("not counted by itself");
			assertThat(cell.borrowed()).as(row.label()).isEqualTo(!counted);
			JsonNode other = (counted || nearest == null) ? own : nearest.get("cells").get(i);
			List<String> values = new ArrayList<>(cell.values().stream().map(ComparisonFileTests::value).toList());
			if (!cell.missing().isEmpty()) {
				values.add("missing: " + cell.missing());
			}
			// a page gathers what one source says, so the order may differ
			assertThat(other.get("values")).extracting(ComparisonFileTests::value)
				.as(row.label())
				.containsExactlyInAnyOrderElementsOf(values);
		}
	}

	private static String value(Value value) {
		return value.text() + " | " + value.figure();
	}

	private static String value(JsonNode value) {
		String text = value.get("text").asString();
		return switch (value.get("kind").asString()) {
			case "missing" -> "missing: " + text;
			case "figure", "computed" -> text + " | /evidence/" + value.get("id").asString();
			case "page" -> text.replaceFirst(": .*", "") + " | ";
			default -> text + " | ";
		};
	}

	@ParameterizedTest
	@MethodSource("wholeTables")
	void amountsOfTheJsonAreTheNumbersThatItPrints(String query) {
		List<JsonNode> values = new ArrayList<>();
		json(query).findValues("values").forEach((cell) -> cell.forEach(values::add));
		List<JsonNode> figures = values.stream().filter((value) -> value.has("low")).toList();
		assertThat(figures).isNotEmpty().allSatisfy((value) -> {
			JsonNode low = value.at("/low");
			assertThat(low.isNumber()).isTrue();
			assertThat(value.at("/high").isNumber()).isTrue();
			String printed = value.get("text").asString().split(" to ")[0].replace('\u2212', '-')
				.replaceAll("[^-0-9.]", "");
			assertThat(low.decimalValue()).isEqualByComparingTo(new BigDecimal(printed));
		});
	}

	@ParameterizedTest
	@MethodSource("tables")
	void csvSaysWhatTheJsonSays(String query) {
		HttpResponse<String> answer = this.visitor.get("/careers/compare.csv" + query);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
		List<Map<String, String>> lines = CsvMapper.builder()
			.build()
			.readerForMapOf(String.class)
			.with(CsvSchema.emptySchema().withHeader())
			.<Map<String, String>>readValues(answer.body().getBytes(StandardCharsets.UTF_8))
			.readAll();
		assertThat(lines).isEqualTo(lines(json(query)));
	}

	private static List<Map<String, String>> lines(JsonNode json) {
		List<Map<String, String>> lines = new ArrayList<>();
		for (JsonNode group : json.get("groups")) {
			for (JsonNode row : group.get("attributes")) {
				for (int i = 0; i < row.get("cells").size(); i++) {
					JsonNode cell = row.get("cells").get(i);
					JsonNode subject = json.get("subjects").get(i);
					assertThat(cell.get("subject")).isEqualTo(subject.get("subject"));
					for (JsonNode value : cell.get("values")) {
						lines.add(line(group.get("title").asString(), row.get("label").asString(),
								subject.get("title").asString(), value));
					}
				}
			}
		}
		return lines;
	}

	private static Map<String, String> line(String group, String attribute, String subject, JsonNode value) {
		Map<String, String> line = new LinkedHashMap<>();
		line.put("group", group);
		line.put("attribute", attribute);
		line.put("subject", subject);
		line.put("text", value.has("low") ? "" : value.get("text").asString());
		for (String column : COLUMNS) {
			line.put(column, value.path(column).asString(""));
		}
		return line;
	}

	private PrintedTable page(String query) {
		return PrintedTable.of(this.visitor.page("/careers/compare" + query));
	}

	private JsonNode json(String query) {
		HttpResponse<String> answer = this.visitor.get("/careers/compare.json" + query);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
		return JSON.readTree(answer.body());
	}

}
