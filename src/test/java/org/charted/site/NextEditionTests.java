package org.charted.site;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.ChartedApplication;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The seeds as they are, beside a copy that was moved to made-up editions of all wages
 * and of the projections, by the steps of docs/content.md.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NextEditionTests {

	private static final Path SEEDS = Path.of("seeds");

	private static final int MOST_FILES = 12;

	/** Numbers of jobs, wages and rates, as the columns after the names hold them. */
	private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

	private static Path next;

	private static Map<String, Document> pagesBefore;

	private static Map<String, Document> pages;

	@BeforeAll
	static void moveToTheNextEditions(@TempDir Path folder, @LocalServerPort int port) throws IOException {
		next = folder.resolve("seeds");
		FileSystemUtils.copyRecursively(SEEDS, next);
		addRows("data/oews-national.csv", (row) -> row.startsWith("2025-05,2025,"),
				(row) -> scaled(row, 4).replace("2025-05,2025,", "2026-05,2026,"));
		edit("data/wages-states.csv", (row) -> scaled(row, 3));
		edit("data/wages-metros.csv", (row) -> scaled(row, 3));
		edit("data/wages-sectors.csv", (row) -> scaled(row, 4));
		edit("data/wages.yaml",
				(line) -> line.replaceFirst("period: 2025-05", "period: 2026-05")
					.replaceFirst("period: 2024-05", "period: 2025-05")
					.replaceFirst("source: bls-oews-2025", "source: bls-oews-2026")
					.replaceFirst("source: bls-oews-2024-sectors", "source: bls-oews-2025-sectors"));
		addRows("data/projections.csv", (row) -> row.startsWith("2025-35,2025,2035,"),
				(row) -> scaled(row, 5).replace("2025-35,2025,2035,", "2026-36,2026,2036,"));
		addSource("sources/statistics.yaml", "bls-oews-2026", "bls-oews", "2026-05");
		addSource("sources/statistics.yaml", "bls-oews-2025-sectors", "bls-oews-sectors", "2025-05");
		addSource("sources/statistics.yaml", "bls-ep-2026-36", "bls-ep", "2026-11-01");
		addSource("sources/traced.yaml", "bls-oews-2026-areas", "bls-oews-places", "2026-05");
		pagesBefore = pages(new Site(port));
		try (ConfigurableApplicationContext application = SpringApplication.run(ChartedApplication.class,
				"--server.port=0", "--charted.seeds=" + next,
				"--spring.datasource.url=jdbc:h2:mem:next;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")) {
			pages = pages(
					new Site(application.getEnvironment().getRequiredProperty("local.server.port", Integer.class)));
		}
	}

	/** Pages are many, and other tests still have to run. */
	@AfterAll
	static void forgetThePages() {
		pagesBefore = null;
		pages = null;
	}

	@Test
	void changesDataSourcesAndTablesOnly() throws IOException {
		List<String> changed = new ArrayList<>();
		try (Stream<Path> files = Files.walk(next).filter(Files::isRegularFile)) {
			for (Path file : files.toList()) {
				String path = next.relativize(file).toString();
				if (Files.mismatch(file, SEEDS.resolve(path)) >= 0) {
					changed.add(path);
				}
			}
		}
		// and data/README.md, for people
		assertThat(changed).hasSizeLessThan(MOST_FILES)
			.allSatisfy((path) -> assertThat(path).matches("(data|sources)[/\\\\].*"));
	}

	@Test
	void leavesNoOtherPageWithAnEarlierFigure() {
		assertThat(pages.keySet()).isEqualTo(pagesBefore.keySet()).hasSizeGreaterThan(100);
		assertThat(earlier(pages)).isEqualTo(earlier(pagesBefore));
	}

	@Test
	void leadsOnEveryCareer() {
		List<String> careers = pages.keySet()
			.stream()
			.filter((path) -> path.startsWith("/careers/") && !path.equals("/careers/compare"))
			.toList();
		assertThat(careers).hasSizeGreaterThan(10).allSatisfy((path) -> {
			assertThat(either(path, "median")).as(path).isNotEmpty().allMatch((id) -> id.startsWith("oews-2026.us."));
			assertThat(either(path, "earlier")).as(path).allMatch((id) -> id.startsWith("oews-2025.us."));
			assertThat(figures(path, "growth")).as(path).allMatch((id) -> id.startsWith("ep-2026-36."));
		});
		assertThat(figures("/careers/medical-coder", "pay-median")).startsWith("oews-2026.us.29-2072.median")
			.allMatch((id) -> id.startsWith("oews-2026.us.29-2072."));
	}

	@Test
	void leadsInTheProse() {
		assertThat(ids("/guide/pay")).contains("oews-2026.us.29-2072.median", "pay-gap.computed")
			.doesNotContain("oews-2025.us.29-2072.median");
		assertThat(ids("/guide/outlook")).contains("ep-2026-36.29-2072.growth", "growth-ratio.29-2072.computed")
			.doesNotContain("ep-2025-35.29-2072.growth");
		assertThat(page("/guide/pay").select("a[href=/sources/bls-oews-2026]")).isNotEmpty();
		assertThat(page("/guide/outlook").select("a[href=/sources/bls-ep-2026-36]")).isNotEmpty();
	}

	@Test
	void comparesFiguresOfOnePeriod() {
		// the Handbook's pay by industry is still of 2024, and pay by sector of 2025 by
		// now
		assertThat(ids("/careers/compliance-officer")).contains("oews-2024.us.13-1041.median",
				"oews-2026.us.13-1041.median");
		assertThat(ids("/careers/healthcare-it-project-manager")).contains("oews-2025.us.15-1211.median");
	}

	@Test
	void leadsInTheChartsAndKeepsTheTimeLine() {
		assertThat(ids("/outlook")).contains("ep-2026-36.29-2072.growth", "ep-2026-36.29-2072.openings",
				"ep-2025-35.29-2072.growth");
		assertThat(page("/outlook").select("main a[href=/evidence/ep-2025-35.29-2072.openings]")).isEmpty();
		assertThat(page("/pay").select("main").text()).contains("May 2026").doesNotContain("May 2025");
		assertThat(ids("/pay/why-figures-differ")).contains("oews-2026.us.29-2072.median",
				"oews-2025.us.29-2072.median");
	}

	/**
	 * How many figures pages call earlier, but for time lines, which show all there were.
	 */
	private static Map<String, Integer> earlier(Map<String, Document> pages) {
		Map<String, Integer> counts = new TreeMap<>();
		pages.forEach((path, page) -> counts.put(path, page.select("main a.fig-earlier").size()
				- page.select("tr:has([data-label=Standing]) a.fig-earlier").size()));
		return counts;
	}

	private static Document page(String path) {
		Document page = pages.get(path);
		assertThat(page).as(path).isNotNull();
		return page;
	}

	/**
	 * The figures of a measure of pay, a career's own or those of the nearest occupation.
	 */
	private static List<String> either(String path, String measure) {
		return Stream.of("pay-", "nearest-").flatMap((own) -> figures(path, own + measure).stream()).toList();
	}

	private static List<String> figures(String path, String attribute) {
		// pay in health care stands beside that in all industries, as an attribute of its
		// own
		return ids(new Elements(page(path).select("main dt#" + attribute + " + dd a[href^=/evidence/]")
			.stream()
			.filter((link) -> link.closest("[id$=healthcare]") == null)
			.toList()));
	}

	private static List<String> ids(String path) {
		return ids(page(path).select("main a[href^=/evidence/]"));
	}

	private static List<String> ids(Elements links) {
		return links.eachAttr("href").stream().map((link) -> link.substring("/evidence/".length())).toList();
	}

	/** All pages but those of the ledger, the states and the ways between careers. */
	private static Map<String, Document> pages(Site site) {
		Map<String, Document> pages = new ConcurrentSkipListMap<>();
		Set<String> open = Set.of("/");
		while (!open.isEmpty()) {
			open.parallelStream().forEach((path) -> pages.put(path, site.page(path)));
			open = open.stream()
				.flatMap((path) -> pages.get(path).select("a[href^=/]").eachAttr("href").stream())
				.map((link) -> link.replaceFirst("#.*", ""))
				.filter((link) -> !link
					.matches("/(evidence|sources)/.*|.*\\?.*|.*\\.(csv|json)|/pay/states/.*|/careers/.*/to/.*"))
				.filter((link) -> !pages.containsKey(link))
				.collect(Collectors.toSet());
		}
		return pages;
	}

	private static void addRows(String table, Predicate<String> newest, UnaryOperator<String> successor)
			throws IOException {
		List<String> rows = Files.readAllLines(next.resolve(table)).stream().filter(newest).map(successor).toList();
		assertThat(rows).as(table).isNotEmpty();
		append(table, String.join("\n", rows) + "\n");
	}

	private static void addSource(String file, String id, String series, String published) throws IOException {
		append(file, """
				- id: %s
				  series: %s
				  title: A made-up edition
				  publisher: U.S. Bureau of Labor Statistics
				  short: BLS
				  published: %s
				  kind: statistics
				  read: 2026-11-22
				  good-for: Trying what a next edition takes.
				  weak: Its numbers are made up.
				""".formatted(id, series, published));
	}

	private static void append(String file, String text) throws IOException {
		Files.writeString(next.resolve(file), Files.readString(next.resolve(file)) + text);
	}

	private static void edit(String file, UnaryOperator<String> line) throws IOException {
		String text = Files.readString(next.resolve(file));
		Files.writeString(next.resolve(file), text.lines().map(line).collect(Collectors.joining("\n", "", "\n")));
		assertThat(text).as(file).isNotEqualTo(Files.readString(next.resolve(file)));
	}

	/**
	 * A row with a little more in each number from a column on, as from one year to the
	 * next; names may hold commas.
	 */
	private static String scaled(String row, int column) {
		List<String> cells = new ArrayList<>(Arrays.asList(row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)));
		for (int i = column; i < cells.size(); i++) {
			String cell = cells.get(i);
			if (NUMBER.matcher(cell).matches()) {
				int scale = cell.contains(".") ? cell.length() - cell.indexOf('.') - 1 : 0;
				cells.set(i,
						new BigDecimal(cell).multiply(new BigDecimal("1.02"))
							.setScale(scale, RoundingMode.HALF_UP)
							.toPlainString());
			}
		}
		return String.join(",", cells);
	}

}
