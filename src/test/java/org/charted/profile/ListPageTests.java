package org.charted.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.charted.content.seed.SeedFolder;
import org.charted.site.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists of careers and of credentials where there are more than a page holds.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "charted.address=https://charted.example",
				"spring.datasource.url=jdbc:h2:mem:long-lists;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
						+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1" })
class ListPageTests {

	/** One was there before. */
	private static final int COPIES = 25;

	private static final int EDUCATION = 3;

	private static final List<String> LISTS = List.of("/careers?work=entry", "/credentials",
			"/credentials/eligibility?have=diploma");

	@TempDir
	private static Path seeds;

	@LocalServerPort
	private int port;

	private Site site;

	@DynamicPropertySource
	static void readSeedsOfManyCareersAndCredentials(DynamicPropertyRegistry registry) throws IOException {
		SeedFolder.valid().writeTo(seeds);
		String clerk = Files.readString(seeds.resolve("careers/clerk.md"));
		String badge = Files.readString(seeds.resolve("credentials/badge.md"));
		String school = badge.replaceFirst("(?s)issuer: .*?level: entry", "level: education")
			.replaceFirst("(?s)requires:\n.*?(?=worth:)", "");
		for (int i = 1; i <= COPIES; i++) {
			copy("careers/clerk-%s.md", clerk.replace("next-steps: not published", """
					next-steps:
					    - page: /careers/coder
					      source: bureau"""), i);
			copy("credentials/badge-%s.md", badge, i);
		}
		for (int i = COPIES + 1; i <= COPIES + EDUCATION; i++) {
			copy("credentials/school-%s.md", school, i);
		}
		registry.add("charted.seeds", () -> seeds.toString());
	}

	private static void copy(String file, String text, int number) throws IOException {
		String word = "%c%c".formatted('a' + number / 26, 'a' + number % 26);
		Files.writeString(seeds.resolve(file.formatted(word)),
				text.replaceAll("(?m)^(title|short): (.*)$", "$1: $2 " + word)
					.replaceFirst("position: [0-9]+", "position: " + (100 + number)));
	}

	@BeforeEach
	void visitTheSite() {
		this.site = new Site(this.port);
	}

	@ParameterizedTest
	@CsvSource({ "/careers?, 27, 24, 3", "/careers?work=entry&, 26, 24, 2", "/careers?sort=career&, 27, 24, 3",
			"/credentials?, 26, 24, 2", "/credentials?sort=credential&order=descending&, 26, 24, 2" })
	void theSecondPageHoldsTheRest(String address, int all, int first, int second) {
		List<String> onFirst = ticks(this.site.page(address));
		List<String> onSecond = ticks(this.site.page(address + "page=2"));
		assertThat(onFirst).hasSize(first);
		assertThat(onSecond).hasSize(second);
		assertThat(Stream.concat(onFirst.stream(), onSecond.stream())).doesNotHaveDuplicates().hasSize(all);
	}

	private static List<String> ticks(Document page) {
		return page.select("form.choose input[name=c]").eachAttr("value");
	}

	@Test
	void educationStandsBehindTheLastCredential() {
		assertThat(this.site.page("/credentials").select("#education")).isEmpty();
		assertThat(this.site.page("/credentials?page=2").select("#education ~ dl dt")).hasSize(EDUCATION);
	}

	@Test
	void answersForExamsArePagesOfOneList() {
		String address = "/credentials/eligibility?have=diploma&coding=2";
		List<String> first = this.site.page(address).select("main .entries > li").eachAttr("id");
		List<String> second = this.site.page(address + "&page=2").select("main .entries > li").eachAttr("id");
		assertThat(first).hasSize(24);
		assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
		assertThat(this.site.page(address).select(".pages [rel=next]").attr("href")).isEqualTo(address + "&page=2");
		assertThat(this.site.page("/credentials/eligibility").select(".pages")).isEmpty();
	}

	@Test
	void theMapDrawsTheCareersOfThePage() {
		Document first = this.site.page("/careers");
		assertThat(first.select("svg.map a").eachAttr("href")).hasSize(24).contains("/careers/coder");
		assertThat(first.select("svg.map path.step")).hasSize(22);
		Document second = this.site.page("/careers?page=2");
		assertThat(second.select("svg.map a")).hasSize(3);
		assertThat(second.select("svg.map path.step")).isEmpty();
		assertThat(second.select(".steps-in-words dd a").eachAttr("href")).hasSize(3)
			.allMatch((step) -> step.endsWith("/to/coder"));
		assertThat(second.select("tr.occupation")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "/careers, /careers?page=2", "/careers?work=entry&sort=pay, /careers?work=entry&sort=pay&page=2",
			"/credentials?topic=coding&order=descending&sort=level, "
					+ "/credentials?topic=coding&sort=level&order=descending&page=2" })
	void pagesLeadToOneAnotherWithAllThatWasChosen(String address, String next) {
		Document first = this.site.page(address);
		assertThat(first.select(".pages [rel=prev]")).isEmpty();
		assertThat(first.select(".pages [rel=next]").attr("href")).isEqualTo(next);
		assertThat(first.select(".count").text()).contains(", page 1 of 2");
		Document second = this.site.page(next);
		assertThat(second.select(".pages [aria-current=page]").text()).isEqualTo("Page 2 of 2");
		assertThat(second.select(".pages [rel=next]")).isEmpty();
		assertThat(this.site.page(second.select(".pages [rel=prev]").attr("href")).select("main").html())
			.isEqualTo(first.select("main").html());
		assertThat(second.select("th a[href*=sort=]").eachAttr("href")).isNotEmpty()
			.noneMatch((sorted) -> sorted.contains("page="));
	}

	@Test
	void aPageHasATitleOfItsOwnAndTheAddressOfTheList() {
		Document second = this.site.page("/careers?page=2");
		assertThat(second.title()).startsWith("Careers, page 2");
		assertThat(second.select("link[rel=canonical]").attr("href")).isEqualTo("https://charted.example/careers");
		assertThat(this.site.page("/credentials?page=2").title()).startsWith("Credentials, page 2");
	}

	@Test
	void filesHoldAllPages() {
		for (String list : List.of("/careers", "/credentials")) {
			String whole = this.site.get(list + ".csv").body();
			assertThat(whole).contains(IntStream.rangeClosed(1, COPIES)
				.mapToObj((i) -> " %c%c".formatted('a' + i / 26, 'a' + i % 26))
				.toList());
			assertThat(this.site.get(list + ".csv?page=2").body()).isEqualTo(whole);
			assertThat(this.site.page(list + "?page=2").select(".count a").eachAttr("href"))
				.containsExactly(list + ".csv", list + ".json");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "page=0", "page=x", "page=01", "page=100", "page=1&page=2" })
	void whatIsNoPageIsRefused(String wrong) {
		for (String list : LISTS) {
			Site.Answer answer = this.site.get(list + (list.contains("?") ? "&" : "?") + wrong);
			assertThat(answer.status()).as(list).isEqualTo(400);
		}
	}

	@Test
	void aPageBeyondTheLastLeadsBack() {
		for (String list : LISTS) {
			Document page = this.site.page(list + (list.contains("?") ? "&" : "?") + "page=9");
			assertThat(page.select("main").text()).contains("There are not so many pages.");
			assertThat(page.select("main p:contains(not so many) a").attr("href")).isEqualTo(list);
			assertThat(page.select("form.choose, svg.map, .entries, .pages")).isEmpty();
		}
	}

}
