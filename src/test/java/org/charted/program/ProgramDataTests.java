package org.charted.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.charted.site.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that pages show what the Department of Education publishes.
 * {@code upstream-cells.csv} was drawn from the upstream files, without the program, and
 * {@code national-totals.csv} adds up all of them; a new award year needs a new draw.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ProgramDataTests {

	private static final Map<String, String> LABELS = Map.of("tuition in state",
			"A year of full-time undergraduate study, for people of the state", "tuition out of state",
			"For people from another state", "four years", "About four years after", "one year",
			"About one year after");

	private static final Map<String, String> CREDENTIALS = Map.of("earnings 1", "Any certificate below a degree",
			"earnings 2", "Associate degree");

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void visitTheSite() {
		this.site = new Site(this.port);
	}

	private static List<Map<String, String>> rows(String file) throws IOException {
		String csv = new ClassPathResource(file, ProgramDataTests.class).getContentAsString(StandardCharsets.UTF_8);
		try (MappingIterator<Map<String, String>> rows = CsvMapper.builder()
			.build()
			.readerForMapOf(String.class)
			.with(CsvSchema.emptySchema().withHeader())
			.readValues(csv)) {
			return rows.readAll();
		}
	}

	@Test
	void showTheCellsOfTheUpstreamFiles() throws IOException {
		Map<String, Document> pages = new HashMap<>();
		List<String> faults = new ArrayList<>();
		List<Map<String, String>> cells = rows("upstream-cells.csv");
		assertThat(cells).hasSize(80).doesNotHaveDuplicates();
		for (Map<String, String> cell : cells) {
			String address = "/programs/" + cell.get("unitid");
			Document page = pages.computeIfAbsent(address, this.site::page);
			String shown = shown(page, address, String.valueOf(cell.get("what")), String.valueOf(cell.get("cell")));
			if (!shown.equals(cell.get("shown"))) {
				faults.add(cell + " is shown as " + shown);
			}
		}
		assertThat(faults).isEmpty();
	}

	private String shown(Document page, String address, String what, String cell) {
		if (what.equals("awards")) {
			String[] program = cell.split(" ");
			return page.select("section[aria-labelledby=programs] tbody tr")
				.stream()
				.filter((row) -> row.select("th small").text().equals("CIP " + program[0])
						&& row.select("td[data-label=Level]").text().equals(level(address, program[1])))
				.map((row) -> row.select("td[data-label=%s]".formatted(program[2])).text())
				.findFirst()
				.orElse("no such program");
		}
		if (what.equals("entire program")) {
			return page.select("section[aria-labelledby=prices] dd:contains(%s)".formatted(cell))
				.text()
				.replaceFirst("^(\\$[0-9,]*[0-9]).*", "$1");
		}
		if (what.startsWith("tuition")) {
			String tuition = value(page.select("dt:contains(%s)".formatted(LABELS.get(what))).first());
			return tuition.isEmpty() ? "no tuition" : tuition;
		}
		Element level = page
			.select("section[aria-labelledby=earnings] h3:contains(%s)".formatted(CREDENTIALS.get(what)))
			.first();
		if (level == null) {
			return page.select("section[aria-labelledby=earnings] p:contains(not shown)")
				.text()
				.contains(CREDENTIALS.get(what) + ": not shown") ? "not shown" : "nothing";
		}
		return value(level.nextElementSibling().select("dt:contains(%s)".formatted(LABELS.get(cell))).first());
	}

	/** What stands beside a word, without the small print. */
	private static String value(Element term) {
		if (term == null) {
			return "";
		}
		Element copy = term.nextElementSibling().clone();
		copy.select("small, sup").remove();
		return copy.text().strip();
	}

	/** What a page calls a level. */
	private String level(String address, String code) {
		for (JsonNode program : JsonMapper.shared().readTree(this.site.get(address + ".json").body()).get("programs")) {
			if (program.get("levelCode").asString().equals(code)) {
				return program.get("level").asString();
			}
		}
		return "no such level";
	}

	@Test
	void awardsAddUpToTheNation(@Autowired JdbcClient store) throws IOException {
		assertThat(store.sql("""
				select award_year, cip, level_code as level, cast(count(*) as varchar) as reporting,
					cast(sum(case when awards > 0 then 1 else 0 end) as varchar) as with_awards,
					cast(sum(awards) as varchar) as awards
				from program_award group by award_year, cip, level_code""").query().listOfRows())
			.containsExactlyInAnyOrderElementsOf(
					rows("national-totals.csv").stream().map((row) -> Map.<String, Object>copyOf(row)).toList());
	}

	@Test
	void asManyInstitutionsReportAsTheRecordSays(@Autowired JdbcClient store) {
		assertThat(store.sql("select count(*) from institution").query(Integer.class).single()).isEqualTo(1205);
		assertThat(store.sql("select count(*) from institution where reporting").query(Integer.class).single())
			.isEqualTo(1060);
		assertThat(store.sql("select count(*) from institution where awards > 0").query(Integer.class).single())
			.isEqualTo(917);
		assertThat(store.sql("select sum(awards) from institution").query(Integer.class).single()).isEqualTo(39_864);
		String priced = "select count(*) from institution i where i.awards > 0 and (i.tuition_in_state is not null%s)";
		assertThat(store.sql(priced.formatted("")).query(Integer.class).single()).isEqualTo(620);
		assertThat(store.sql(priced.formatted(" or exists (select 1 from program_charge c where c.unitid = i.unitid)"))
			.query(Integer.class)
			.single()).isEqualTo(750);
	}

	@Test
	void earningsAreShownAtFewInstitutionsAndAtTheirOwnLevelsAlone(@Autowired JdbcClient store) {
		assertThat(store.sql("select distinct credential from program_earning").query(String.class).list())
			.containsExactlyInAnyOrder("certificate", "associate");
		String shown = "from program_earning e where standing = 'shown' and (one_year is not null or four_years is not null)";
		assertThat(store.sql("select count(distinct unitid) " + shown).query(Integer.class).single()).isEqualTo(254);
		assertThat(store.sql("select count(*) " + shown + """
				 and not exists (select 1 from program p join program_level l on l.code = p.level_code
				where p.unitid = e.unitid and l.family = e.credential and p.awards > 0 and p.cip like '51.07%')""")
			.query(Integer.class)
			.single()).isZero();
	}

	/** Values repeat on the branches of a group; only those that award show them. */
	@Test
	void aBranchShowsItsGroupsEarningsOnlyWhereItAwards(@Autowired JdbcClient store) {
		List<String> branches = store.sql("""
				select e.standing from program_earning e where e.four_years is not null and exists (
					select 1 from program_earning o where o.opeid6 = e.opeid6 and o.credential = e.credential
					and o.unitid <> e.unitid and o.four_years = e.four_years)""").query(String.class).list();
		assertThat(branches).contains("shown", "no_awards");
	}

}
