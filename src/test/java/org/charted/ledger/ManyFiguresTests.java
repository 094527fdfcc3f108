package org.charted.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * A source with more figures than a page holds: 60 of its own, and 60 of another that it
 * passes on.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "charted.kept.enabled=false",
				"spring.datasource.url=jdbc:h2:mem:many-figures;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
						+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1" })
@Import(SqlCounter.class)
class ManyFiguresTests {

	private static final String MAGAZINE = "/sources/magazine";

	private static final String FIGURE = """
			  - id: grown-%1$s
			    topic: growth.%1$s
			    question: What do we know of kind %1$s?
			    population: coders
			    measure: growth
			    value: 3
			    unit: percent
			    period: 2024 to 2034
			    counts: What there is of kind %1$s.
			    grade: %2$s
			    source: %3$s
			    as-of: 2026-11-22
			""";

	@TempDir
	private static Path seeds;

	private Site site;

	@DynamicPropertySource
	static void readSeedsOfManyFigures(DynamicPropertyRegistry registry) throws IOException {
		SeedFolder.valid().writeTo(seeds);
		StringBuilder figures = new StringBuilder("figures:\n");
		for (int i = 0; i < 120; i++) {
			String kind = "x" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
			figures.append((i < 60) ? FIGURE.formatted(kind, "reported", "magazine")
					: FIGURE.formatted(kind, "official", "bureau") + "    relayed-by: [magazine]\n");
		}
		Files.writeString(seeds.resolve("figures/grown.yaml"), figures);
		registry.add("charted.seeds", () -> seeds.toString());
	}

	@BeforeEach
	void visitTheSite(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@Test
	void aSourceListsItsFiguresPageByPageAndThenThoseItPassesOn() {
		Document first = this.site.page(MAGAZINE);
		Document second = this.site.page(MAGAZINE + "?page=2");
		assertThat(first.select(".entries li")).hasSize(50);
		assertThat(first.select("#relayed")).isEmpty();
		assertThat(second.select(".entries li")).hasSize(50);
		assertThat(second.select("#figures ~ .entries li")).isNotEmpty();
		assertThat(second.select("#relayed ~ .entries li p").first().text()).isEqualTo("What there is of kind xci.");
		List<String> counts = Stream.of(first, second, this.site.page(MAGAZINE + "?page=3"))
			.flatMap((page) -> page.select(".entries li p").eachText().stream())
			.filter((text) -> text.startsWith("What there is of kind"))
			.toList();
		assertThat(counts).hasSize(120).doesNotHaveDuplicates().isSorted();
		assertThat(second.title()).contains(", page 2");
	}

	@Test
	void pagesLeadToOneAnother() {
		assertThat(this.site.page(MAGAZINE).select(".pages a").eachAttr("href")).containsExactly(MAGAZINE + "?page=2");
		assertThat(this.site.page(MAGAZINE + "?page=2").select(".pages a").eachAttr("href")).containsExactly(MAGAZINE,
				MAGAZINE + "?page=3");
	}

	/** What is listed, and whatever else the page prints. */
	@Test
	void aPageReadsNoMoreThanItShows(@Autowired SqlCounter counter) {
		this.site.page(MAGAZINE);
		counter.take();
		this.site.page(MAGAZINE + "?page=2");
		assertThat(counter.take().rows()).isLessThan(80);
	}

	@Test
	void whatIsNoPageIsRefusedAndAPageBeyondTheLastLeadsBack() {
		assertThat(Stream.of("0", "x", "1000").map((wrong) -> this.site.get(MAGAZINE + "?page=" + wrong).status()))
			.containsOnly(400);
		Document beyond = this.site.page(MAGAZINE + "?page=9");
		assertThat(beyond.select("main p:contains(not so many) a").attr("href")).isEqualTo(MAGAZINE);
		assertThat(beyond.select(".entries, .pages")).isEmpty();
	}

}
