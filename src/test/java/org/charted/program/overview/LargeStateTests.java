package org.charted.program.overview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.charted.benchmark.SqlCounter;
import org.charted.content.seed.SeedFolder;
import org.charted.site.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A state with more institutions than a page holds: of 102, one has closed.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "charted.kept.enabled=false",
				"spring.datasource.url=jdbc:h2:mem:large-state;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
						+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1" })
@Import(SqlCounter.class)
class LargeStateTests {

	private static final String OHIO = "/programs/states/ohio";

	private static final int COPIES = 100;

	@TempDir
	private static Path seeds;

	private Site site;

	@DynamicPropertySource
	static void readSeedsOfManyInstitutions(DynamicPropertyRegistry registry) throws IOException {
		SeedFolder.valid().writeTo(seeds);
		copyLine("institutions", "100001,Akron Evening School", ",Akron School %d");
		copyLine("program-awards", "100001,2023-24,51.0713,21,14", ",2023-24,51.0713,21,14");
		registry.add("charted.seeds", () -> seeds.toString());
	}

	private static void copyLine(String table, String beginning, String other) throws IOException {
		Path file = seeds.resolve("data/" + table + ".csv");
		String rest = Files.readAllLines(file)
			.stream()
			.filter((line) -> line.startsWith(beginning))
			.findFirst()
			.orElseThrow()
			.substring(beginning.length());
		StringBuilder copies = new StringBuilder();
		for (int i = 1; i <= COPIES; i++) {
			copies.append(200_000 + i).append(other.formatted(i)).append(rest).append('\n');
		}
		Files.writeString(file, copies, StandardOpenOption.APPEND);
	}

	@BeforeEach
	void visitTheSite(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@Test
	void theSecondPageHoldsTheRest() {
		Document first = this.site.page(OHIO);
		Document second = this.site.page(OHIO + "?page=2");
		assertThat(institutions(first)).hasSize(100);
		assertThat(first.select("#former")).isEmpty();
		assertThat(institutions(second)).hasSize(1).doesNotContainAnyElementsOf(institutions(first));
		assertThat(second.select("#former ~ ul a").eachText()).containsExactly("Ohio Night School");
		assertThat(first.select(".here").text()).isEqualTo(second.select(".here").text())
			.startsWith("Institutions with awards 101");
		assertThat(second.title()).startsWith("Programs in Ohio, page 2");
	}

	private static List<String> institutions(Document page) {
		return page.select("table.data th[scope=row] a").eachAttr("href");
	}

	@Test
	void pagesLeadToOneAnother() {
		assertThat(this.site.page(OHIO).select(".pages a").eachAttr("href")).containsExactly(OHIO + "?page=2");
		assertThat(this.site.page(OHIO + "?page=2").select(".pages a").eachAttr("href")).containsExactly(OHIO);
		assertThat(this.site.page("/programs/states/vermont").select(".pages")).isEmpty();
	}

	/** What is listed, and whatever else the page prints. */
	@Test
	void aPageReadsNoMoreThanItShows(@Autowired SqlCounter counter) {
		this.site.page(OHIO);
		counter.take();
		this.site.page(OHIO + "?page=2");
		assertThat(counter.take().rows()).isLessThan(60);
	}

	@Test
	void whatIsNoPageIsRefusedAndAPageBeyondTheLastLeadsBack() {
		assertThat(Stream.of("0", "x", "100").map((wrong) -> this.site.get(OHIO + "?page=" + wrong).status()))
			.containsOnly(400);
		Document beyond = this.site.page(OHIO + "?page=9");
		assertThat(beyond.select("main p:contains(not so many) a").attr("href")).isEqualTo(OHIO);
		assertThat(beyond.select("table, .pages, .missing")).isEmpty();
	}

	@Test
	void filesHoldAllPages() {
		assertThat(this.site.get(OHIO + ".csv").body().lines().filter((line) -> line.contains("Akron School")))
			.hasSize(COPIES);
	}

}
