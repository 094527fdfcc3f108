package org.charted.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.charted.site.Site.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the files of the site hold data: what they name can be looked up, numbers
 * are plain, and CSV and JSON say the same.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
class DataFileTests {

	/** Lists of lines, whose CSV has the same lines. */
	private static final List<String> TABLES = List.of("/evidence", "/evidence?standing=earlier&period=unknown", "/pay",
			"/pay/states", "/pay/states?adjust=prices&o=29-9021", "/pay/states/ohio", "/pay/metros?q=akron",
			"/pay/industries", "/pay/industries?o=43-4071", "/pay/why-figures-differ", "/outlook", "/programs/find",
			"/programs/find?near=Akron&former=too", "/programs", "/programs/states/ohio");

	/** Of what has no lines, there is no CSV. */
	private static final List<String> JSON_ALONE = List.of("/programs/{unitid:[0-9]{6}}");

	private static final Set<String> NUMBERS = Set.of("low", "high", "jobs", "share", "mean", "p10", "p25", "median",
			"p75", "p90", "quotient", "prices", "awards", "tuition", "programPrice", "miles", "certificateEarnings",
			"associateEarnings", "reporting", "withAwards");

	private static final String PLAIN = "-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?";

	/** How many subjects fit side by side. */
	private static final int MOST = 5;

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	@LocalServerPort
	private int port;

	private Site site;

	private final List<String> places = new ArrayList<>();

	/** All files, with all subjects that can be compared and a part of the many areas. */
	private final List<String> files = new ArrayList<>(TABLES);

	private final Map<String, String> bodies = new HashMap<>();

	@BeforeAll
	void visitTheSite() {
		this.site = new Site(this.port);
		this.places.addAll(comparisons("/pay/compare", "a", 12));
		this.places.addAll(comparisons("/pay/compare?o=43-4071", "a", 50));
		this.files.add("/careers");
		this.files.add("/credentials");
		this.files.addAll(comparisons("/careers/compare", "c", 1));
		this.files.addAll(comparisons("/credentials/compare", "c", 1));
		this.files.add("/programs/compare?c=203331&c=103501&c=205841");
		this.files.addAll(this.places);
	}

	private List<String> comparisons(String address, String parameter, int step) {
		List<String> all = this.site.get(address)
			.document()
			.select("main input[type=checkbox][name=%s]".formatted(parameter))
			.eachAttr("value");
		assertThat(all).hasSizeGreaterThan(MOST);
		List<String> some = IntStream.range(0, all.size())
			.filter((i) -> i % step == 0)
			.mapToObj((i) -> parameter + "=" + all.get(i))
			.toList();
		// the last two alone would be one too few to compare
		return IntStream.rangeClosed(0, (some.size() - 2) / MOST)
			.mapToObj((i) -> some.subList(i * MOST, Math.min((i + 1) * MOST, some.size())))
			.map((choice) -> address + (address.contains("?") ? "&" : "?") + String.join("&", choice))
			.toList();
	}

	@Test
	void everyFileOfTheSiteIsTested(
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		Set<String> asked = this.files.stream()
			.map((file) -> file.replaceAll("\\?.*", "").replace("/ohio", "/{state}"))
			.collect(Collectors.toCollection(TreeSet::new));
		for (String ending : List.of(".json", ".csv")) {
			assertThat(mapping.getHandlerMethods()
				.keySet()
				.stream()
				.flatMap((info) -> info.getPatternValues().stream())
				.filter((pattern) -> pattern.endsWith(ending))
				.map((pattern) -> pattern.substring(0, pattern.length() - ending.length()))
				.filter((pattern) -> ending.equals(".csv") || !JSON_ALONE.contains(pattern)))
				.containsExactlyInAnyOrderElementsOf(asked);
		}
	}

	@Test
	void everyIdHasAnEntryInTheLedger() {
		Set<String> entries = new TreeSet<>();
		for (String file : this.files) {
			JsonNode json = json(file);
			json.findValuesAsString("id").forEach((id) -> entries.add("/evidence/" + id));
			entries.addAll(json.findValuesAsString("entry"));
		}
		assertThat(entries).hasSizeGreaterThan(200)
			.allSatisfy((entry) -> assertThat(this.site.get(entry).status()).isEqualTo(200));
	}

	@Test
	void whatWasComputedSaysOfWhatAndCarriesNoGradeOfAnOriginal() {
		List<JsonNode> computed = this.files.stream()
			.flatMap((file) -> objects(json(file)))
			.filter((value) -> value.path("kind").asString("").equals("computed"))
			.toList();
		assertThat(computed).hasSizeGreaterThan(100).allSatisfy((value) -> {
			// of the ledger's own it is told how they stand, of cells computed on the way
			// it is not
			assertThat(value.path("standing").asString("").isEmpty())
				.isEqualTo(!value.has("id") && !value.has("entry"));
			assertThat(value.path("grade").asString("")).isNotIn("official", "copy of the original");
			if (!value.has("id") && !value.has("entry")) {
				assertThat(value.has("grade")).isFalse();
				assertThat(value.get("formula").asString()).isNotBlank();
				assertThat(value.get("inputs")).isNotEmpty()
					.allSatisfy((input) -> assertThat(input.get("kind").asString()).isEqualTo("published"));
			}
		});
	}

	@Test
	void everyPublishedCellStandsInTheTableThatItNames() {
		Map<String, List<Map<String, String>>> tables = new HashMap<>();
		List<JsonNode> cells = this.places.stream()
			.flatMap((file) -> objects(json(file)))
			.filter((value) -> value.path("kind").asString("").equals("published"))
			.toList();
		assertThat(cells).hasSizeGreaterThan(500).allSatisfy((cell) -> {
			String column = cell.get("column").asString();
			List<Map<String, String>> table = tables.computeIfAbsent(cell.get("table").asString(), this::csv);
			assertThat(table)
				.filteredOn((line) -> cell.get("row").asString().equals(line.get("place"))
						&& (column.equals("prices") || (cell.get("population").asString().equals(line.get("occupation"))
								&& "dollars a year".equals(line.get("unit")))))
				.isNotEmpty()
				.allSatisfy((line) -> assertThat(line).containsEntry(column, cell.get("low").asString()));
		});
	}

	@Test
	void numbersArePlainInColumnsOfTheirOwn() {
		for (String file : this.files) {
			for (Map<String, String> line : csv(file(file, ".csv"))) {
				line.forEach((column, cell) -> {
					if (NUMBERS.contains(column)) {
						assertThat(cell).as(file + ": " + column).matches("|" + PLAIN);
					}
					else {
						assertThat(cell).as(file + ": " + column).doesNotStartWith("=").doesNotStartWith("\u2212");
					}
				});
				assertThat(line).as(file).containsKeys("unit", "period");
			}
		}
	}

	@Test
	void csvAndJsonOfATableAreTheSameLines() {
		for (String table : TABLES) {
			List<Map<String, String>> csv = csv(file(table, ".csv"));
			JsonNode json = json(table);
			assertThat(json).as(table).hasSameSizeAs(csv);
			for (int i = 0; i < csv.size(); i++) {
				JsonNode line = json.get(i);
				assertThat(line.propertyNames()).as(table).containsExactlyElementsOf(csv.get(i).keySet());
				csv.get(i)
					.forEach((column, cell) -> assertThat(line.get(column).asString("")).as(table + ": " + column)
						.isEqualTo(cell));
			}
		}
	}

	private static Stream<JsonNode> objects(JsonNode node) {
		return node.isObject() ? Stream.concat(Stream.of(node), node.valueStream().flatMap(DataFileTests::objects))
				: node.valueStream().flatMap(DataFileTests::objects);
	}

	private static String file(String address, String ending) {
		int query = address.indexOf('?');
		return (query < 0) ? address + ending : address.substring(0, query) + ending + address.substring(query);
	}

	private JsonNode json(String address) {
		return JSON.readTree(body(file(address, ".json")));
	}

	private List<Map<String, String>> csv(String address) {
		return CsvMapper.builder()
			.build()
			.readerForMapOf(String.class)
			.with(CsvSchema.emptySchema().withHeader())
			.<Map<String, String>>readValues(body(address).getBytes(StandardCharsets.UTF_8))
			.readAll();
	}

	private String body(String address) {
		return this.bodies.computeIfAbsent(address, (unread) -> {
			Answer answer = this.site.get(address);
			assertThat(answer.status()).as(address).isEqualTo(200);
			return answer.body();
		});
	}

}
