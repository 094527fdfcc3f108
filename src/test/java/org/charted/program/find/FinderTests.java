package org.charted.program.find;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.charted.ProjectSeeds;
import org.charted.site.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the page that finds institutions.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FinderTests {

	private static final String PATH = "/programs/find";

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void visitTheSite() {
		this.site = new Site(this.port);
	}

	private static int total(Document page) {
		return Integer.parseInt(page.select("p.count b").first().text().replace(",", ""));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "?state=ohio", "?near=Columbus%2C+OH", "?near=Columbus%2C+OH&within=100&level=certificate",
					"?field=medical-coding&control=public", "?level=associate&former=too",
					"?area=17140&field=medical-billing", "?q=college&state=texas&level=certificate-under-a-year" })
	void everyChoiceFindsAsManyAsItPromises(String query) {
		Document page = this.site.page(PATH + query);
		List<String> faults = new ArrayList<>();
		int choices = 0;
		for (Element select : page.select("form.filter select")) {
			for (Element option : select.select("option:contains(\\()")) {
				choices++;
				int promised = Integer
					.parseInt(option.text().replaceFirst(".*\\(([\\d,]+)\\)$", "$1").replace(",", ""));
				String name = select.attr("name");
				String others = query.replaceFirst("^\\?", "").replaceAll("(^|&)" + name + "=[^&]*", "");
				Document chosen = this.site.page(PATH + "?" + name + "=" + option.val() + "&" + others);
				if (total(chosen) != promised || chosen.select("#found tbody tr").size() != Math.min(promised, 25)
						|| !chosen.select("select[name=%s] option[selected]".formatted(name))
							.eachAttr("value")
							.equals(List.of(option.val()))) {
					faults.add(
							"%s of %s promises %d and finds %d".formatted(option.val(), name, promised, total(chosen)));
				}
			}
		}
		assertThat(choices).isGreaterThan(5);
		assertThat(faults).isEmpty();
	}

	@Test
	void allThatReportAndAreOpenAreListedOnceOverThePages() {
		List<String> found = new ArrayList<>();
		String next = PATH;
		while (!next.isEmpty()) {
			Document page = this.site.page(next);
			found.addAll(page.select("#found tbody th a").eachAttr("href"));
			next = page.select("a[rel=next]").attr("href");
		}
		assertThat(found).hasSize(total(this.site.page(PATH))).doesNotHaveDuplicates();
		assertThat(found).doesNotContain("/programs/203331");
		assertThat(this.site.page(PATH + "?q=eastern+gateway").text()).contains("No institution has all of these");
		assertThat(this.site.page(PATH + "?q=eastern+gateway&former=too").select("#found").text())
			.contains("Eastern Gateway Community College", "closed or merged");
		assertThat(total(this.site.page(PATH + "?former=too")))
			.isEqualTo(ProjectSeeds.table("institutions.csv").size());
	}

	/** Puerto Rico and the District of Columbia are none. */
	@ParameterizedTest
	@ValueSource(strings = { "/programs/find.csv?state=puerto-rico", "/programs/states/puerto-rico.csv" })
	void filesCallNoPlaceAState(String path) {
		assertThat(this.site.get(path).body().lines().findFirst()).get()
			.asString()
			.contains(",place,")
			.doesNotContain("state");
		String nearby = this.site.get("/programs/202763.json").body();
		assertThat(nearby).contains("\"near\"", "\"place\" : \"oh\"").doesNotContain("stateCode");
	}

	@ParameterizedTest
	@CsvSource({ "name, ascending", "awards, descending", "awards, ascending", "tuition, ascending",
			"tuition, descending" })
	void sortsAndPutsWhatIsMissingLast(String column, String order) {
		JsonNode lines = JsonMapper.shared()
			.readTree(this.site.get(PATH + ".json?state=ohio&sort=%s&order=%s".formatted(column, order)).body());
		assertThat(lines.size()).isGreaterThan(30);
		String field = column.equals("name") ? "institution" : column;
		List<JsonNode> values = new ArrayList<>();
		lines.forEach((line) -> values.add(line.get(field)));
		int published = (int) values.stream().filter((one) -> !one.isNull()).count();
		assertThat(values.subList(0, published)).noneMatch(JsonNode::isNull);
		Comparator<JsonNode> ascending = column.equals("name")
				? Comparator.comparing((one) -> one.asString().toLowerCase().replaceAll("[^a-z0-9]+", "-"))
				: Comparator.comparingInt(JsonNode::asInt);
		assertThat(values.subList(0, published))
			.isSortedAccordingTo(order.equals("descending") ? ascending.reversed() : ascending);
	}

	@Test
	void nearACityTheNearestComeFirstWithTheirMiles() {
		Document page = this.site.page(PATH + "?near=columbus+ohio");
		assertThat(page.select("p.count").text()).contains("measured from Columbus, OH");
		assertThat(page.select("#found tbody tr").first().text()).contains("Columbus, OH");
		JsonNode lines = JsonMapper.shared().readTree(this.site.get(PATH + ".json?near=columbus+ohio").body());
		double before = 0;
		for (JsonNode line : lines) {
			assertThat(line.get("miles").asDouble()).isGreaterThanOrEqualTo(before);
			before = line.get("miles").asDouble();
		}
		assertThat(lines.size()).isEqualTo(total(page));
	}

	@Test
	void anAreaIsMeasuredFromTheMiddleOfItsInstitutions() {
		assertThat(this.site.page(PATH + "?near=Cape+Coral-Fort+Myers%2C+FL").text())
			.contains("from the middle of the institutions in that area");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			columbus               | There is more than one place of this name
			clevland               | Did you mean Cleveland, OH
			xyzzyx                 | No city or area of this name has an institution here
			Guam                   | no point to measure from
			Ohio                   | no distance can be given
			Lusk, Wyoming          | No institution here is in Lusk, Wyoming itself
			Lusk, WY               | These are in its state
			Clevland, OH           | Did you mean Cleveland, OH
			82225                  | ZIP codes are not in this data
			""")
	void otherNamesAreAnsweredWithAWayOn(String near, String words) {
		Document page = this.site.page(PATH + "?near=" + URLEncoder.encode(near, StandardCharsets.UTF_8));
		assertThat(page.select("p.refusal").text()).contains(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "82225", "xyzzyx", "Guam" })
	void aListThatIsNotMeasuredIsNotCalledNear(String near) {
		assertThat(this.site.page(PATH + "?within=25&control=public&near=" + near).select("p.count").text())
			.contains("; public")
			.doesNotContain("miles");
	}

	@Test
	void aStateChosenTellsWhichCityIsMeant() {
		assertThat(this.site.page(PATH + "?near=columbus&state=ohio").select("p.count").text())
			.contains("measured from Columbus, OH");
	}

	@Test
	void anAreaWithoutInstitutionsIsAnsweredWithItsStates() {
		List<Map<String, String>> areas = ProjectSeeds.table("areas.csv");
		Map<String, String> rural = areas.stream()
			.filter((area) -> "nonmetro".equals(area.get("kind")) && "oh".equals(area.get("states")))
			.findFirst()
			.orElseThrow();
		Document page = this.site.page(PATH + "?area=" + rural.get("code"));
		assertThat(page.select("p.refusal").text()).contains(rural.get("name"), "no distance can be given");
		assertThat(total(page)).isEqualTo(total(this.site.page(PATH + "?state=ohio")));
	}

	@Test
	void aSchoolOfGraduateProgramsAloneComesLastByPriceAndShowsNone() {
		String asked = PATH + "%s?state=ohio&sort=tuition&order=descending";
		JsonNode lines = JsonMapper.shared().readTree(this.site.get(asked.formatted(".json")).body());
		assertThat(lines.get(0).get("tuition").asInt()).isEqualTo(47_290);
		assertThat(lines).filteredOn((line) -> "202763".equals(line.get("unitid").asString()))
			.singleElement()
			.matches((line) -> line.get("tuition").isNull());
		assertThat(this.site.page(PATH + "?q=findlay&state=ohio").select("#found td[data-label^=Undergraduate]").text())
			.contains("not in the tables used here");
	}

	@Test
	void aSchoolThatChargesByTheProgramShowsThatPrice() {
		String row = this.site.page(PATH + "?q=alaska+career+college").select("#found tbody").text();
		assertThat(row).contains("$12,729 an entire program").doesNotContain("not in the tables");
		assertThat(this.site.page(PATH + "?q=alaska+career+college&field=medical-billing&former=too").text())
			.doesNotContain("$12,729");
	}

	@Test
	void aNameThatIsNearlyRightIsOffered() {
		assertThat(this.site.page(PATH + "?q=stark+state+colege").select("main > div a").eachText())
			.contains("Stark State College");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?state=atlantis", "?area=1", "?field=law", "?level=phd", "?control=mine", "?sort=size",
			"?sort=distance", "?page=0", "?page=x", "?within=5", "?former=no", "?state=ohio&state=texas" })
	void whatIsNoChoiceIsRefused(String query) {
		Stream.of("", ".csv", ".json")
			.forEach((ending) -> assertThat(this.site.get(PATH + ending + query).status()).as(query).isEqualTo(400));
	}

	/** The form folds on a phone, and is not printed. */
	@Test
	void whatWasChosenStandsAboveTheList() {
		assertThat(this.site.page(PATH + "?near=columbus+ohio&within=50&level=certificate&q=state")
			.select("p.count")
			.text()).contains("within 50 miles", "any certificate below a degree", "named \u201cstate\u201d");
	}

	@Test
	void whatIsSaidOfTheFieldChosenStandsAboveTheList() {
		Document page = this.site.page(PATH + "?field=registry-data");
		assertThat(page.select(".count + .prose").text()).contains("Few schools report it under this name");
		assertThat(page.select(".count + .prose a").eachAttr("href")).contains("/organizations/ncra");
		assertThat(this.site.page(PATH + "?level=certificate").select(".count + .prose")).isEmpty();
	}

	@Test
	void aPageBeyondTheLastLeadsBack() {
		assertThat(this.site.page(PATH + "?page=99").text()).contains("There are not so many pages");
	}

	@Test
	void unknownParametersAreIgnored() {
		assertThat(total(this.site.page(PATH + "?utm=x"))).isEqualTo(total(this.site.page(PATH)));
	}

}
