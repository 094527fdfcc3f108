package org.charted.pay.place;

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
 * Ohio with more areas than a page holds: Akron, and 600 others behind it.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "charted.kept.enabled=false",
				"spring.datasource.url=jdbc:h2:mem:many-areas;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
						+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1" })
@Import(SqlCounter.class)
class ManyAreasTests {

	private static final String OHIO = "/pay/states/ohio";

	private static final int OTHERS = 600;

	@TempDir
	private static Path seeds;

	private Site site;

	@DynamicPropertySource
	static void readSeedsOfManyAreas(DynamicPropertyRegistry registry) throws IOException {
		SeedFolder.valid().writeTo(seeds);
		StringBuilder areas = new StringBuilder();
		StringBuilder wages = new StringBuilder();
		for (int i = 0; i < OTHERS; i++) {
			String place = (20_000 + i) + ",%s\"Berea " + (char) ('a' + i / 26) + (char) ('a' + i % 26) + ", OH\",%s\n";
			areas.append(place.formatted("metro,", "oh,,,93.4"));
			wages.append(place.formatted("", "29-2072,20,30000,30000,49000,,70000,0.5"));
		}
		Files.writeString(seeds.resolve("data/areas.csv"), areas, StandardOpenOption.APPEND);
		Files.writeString(seeds.resolve("data/wages.csv"), wages, StandardOpenOption.APPEND);
		registry.add("charted.seeds", () -> seeds.toString());
	}

	@BeforeEach
	void visitTheSite(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@Test
	void aStateListsItsAreasPageByPage() {
		Document first = this.site.page(OHIO);
		Document second = this.site.page(OHIO + "?page=2");
		Document last = this.site.page(OHIO + "?page=16");
		assertThat(areas(first)).hasSize(40).startsWith("Akron, OH", "Berea aa, OH");
		assertThat(areas(second)).hasSize(40).doesNotContainAnyElementsOf(areas(first));
		assertThat(areas(last)).hasSize(1);
		assertThat(first.select(".pages a").eachAttr("href")).containsExactly(OHIO + "?page=2#areas");
		assertThat(second.select(".pages a").eachAttr("href")).containsExactly(OHIO + "#areas", OHIO + "?page=3#areas");
		assertThat(last.select(".pages a").eachAttr("href")).containsExactly(OHIO + "?page=15#areas");
		assertThat(second.title()).startsWith("Pay in Ohio, page 2");
		assertThat(this.site.page("/pay/states/vermont").select(".pages")).isEmpty();
	}

	private static List<String> areas(Document page) {
		return page.select("section:has(#areas) tbody th .name").eachText();
	}

	@Test
	void aReadersOwnPayIsSetAmongThatOfAnAreaOfThePage() {
		Document second = this.site.page(OHIO + "?page=2");
		assertThat(second.select("#a option").eachText()).hasSize(41).containsAll(areas(second));
		assertThat(second.select("form:has(#pay) input[name=page]").val()).isEqualTo("2");
		Document answer = this.site.page(OHIO + "?pay=40000&a=berea-ca-oh");
		assertThat(answer.select(".offer").text()).contains("in Berea ca, OH");
		assertThat(answer.select("#a option")).hasSize(42);
		assertThat(answer.select("#a option[selected]").text()).isEqualTo("Berea ca, OH");
		assertThat(this.site.get(OHIO + "?pay=40000&a=nowhere").status()).isEqualTo(400);
	}

	@Test
	void aKindOfTooManyPlacesIsLookedThroughByWords() {
		Document lists = this.site.page("/pay/compare?a=akron-oh");
		assertThat(lists.select("form.choose input[type=checkbox]").eachAttr("value")).containsExactly("akron-oh",
				"ohio", "vermont");
		assertThat(lists.select("form.choose p").text()).contains("Metropolitan areas: 601, too many for a list");
		Document found = this.site.page("/pay/compare?a=akron-oh&q=berea");
		assertThat(found.select("form.choose input[type=checkbox]")).hasSize(26);
		assertThat(found.select("legend").eachText())
			.contains("Found for “berea”: 600. The first 25 are here; type more of the name to narrow it");
		Document compared = this.site.page("/pay/compare?a=akron-oh&a=berea-ca-oh");
		assertThat(compared.select("#add option").eachAttr("value")).containsExactly("ohio", "vermont");
		assertThat(compared.select("form[role=search] input[type=hidden]").eachAttr("value"))
			.containsExactly("akron-oh", "berea-ca-oh");
	}

	/** What is listed, and whatever else the page prints. */
	@Test
	void aPageReadsNoMoreThanItShows(@Autowired SqlCounter counter) {
		this.site.page(OHIO);
		counter.take();
		this.site.page(OHIO + "?page=2");
		assertThat(counter.take().rows()).isLessThan(100);
	}

	@Test
	void whatIsNoPageIsRefusedAndAPageBeyondTheLastLeadsBack() {
		assertThat(Stream.of("0", "x", "100").map((wrong) -> this.site.get(OHIO + "?page=" + wrong).status()))
			.containsOnly(400);
		Document beyond = this.site.page(OHIO + "?page=17");
		assertThat(beyond.select("main p:contains(not so many) a").attr("href")).isEqualTo(OHIO + "#areas");
		assertThat(beyond.select("section:has(#areas) table, .pages")).isEmpty();
	}

	@Test
	void theFileOfAStateHoldsAllAreas() {
		assertThat(this.site.get(OHIO + ".csv").body().lines().filter((line) -> line.contains("Berea")))
			.hasSize(OTHERS);
	}

}
