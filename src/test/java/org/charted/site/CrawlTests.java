package org.charted.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.charted.site.Crawl.Link;
import org.charted.site.Crawl.Visit;
import org.charted.site.Site.Answer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the whole site: every page that links lead to. All pages are visited once, and
 * each test tells all the faults of its kind.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
class CrawlTests {

	/**
	 * Far more than there are; links that never end would otherwise keep the test busy.
	 */
	private static final int MOST_PAGES = 10_000;

	/** Syntax of seeds and templates that should have become something else. */
	private static final List<String> UNRENDERED = List.of("{", "}}", "[^", "](", "**");

	/** What is so only as a word of its own. */
	private static final Pattern UNRENDERED_WORD = Pattern.compile("\\b(null\\b|th:)");

	private final Map<String, List<String>> titles = new TreeMap<>();

	private final Map<String, Set<String>> ids = new HashMap<>();

	private final Set<Link> links = new HashSet<>();

	private final List<String> statuses = new ArrayList<>();

	private final List<String> descriptions = new ArrayList<>();

	private final List<String> duplicateIds = new ArrayList<>();

	private final List<String> headings = new ArrayList<>();

	private final List<String> tables = new ArrayList<>();

	private final List<String> syntax = new ArrayList<>();

	private final FigureUse figures = new FigureUse();

	private final Provenance provenance = new Provenance();

	private Crawl crawl;

	@BeforeAll
	void visitAllPages(@LocalServerPort int port) {
		this.crawl = new Crawl(new Site(port));
		while (this.crawl.hasNext() && this.ids.size() < MOST_PAGES) {
			visit(this.crawl.next());
		}
	}

	private void visit(Visit visit) {
		String address = visit.address();
		if (visit.answer().status() != 200) {
			this.statuses.add(visit.answer().status() + " " + address);
		}
		Document page = visit.document();
		Set<String> ids = new HashSet<>();
		this.ids.put(address, ids);
		this.links.addAll(visit.links());
		for (String id : page.select("[id]").eachAttr("id")) {
			if (!ids.add(id)) {
				this.duplicateIds.add(address + " #" + id);
			}
		}
		if (visit.isPage()) {
			if (isUnrendered(visit.answer().body())) {
				this.syntax.add(address);
			}
			this.figures.visit(visit);
			this.provenance.visit(visit);
			check(address, page);
		}
	}

	private static boolean isUnrendered(String text) {
		// looking for the ends of words takes long, and most pages do not have these
		return UNRENDERED.stream().anyMatch(text::contains)
				|| ((text.contains("null") || text.contains("th:")) && UNRENDERED_WORD.matcher(text).find());
	}

	private void check(String address, Document page) {
		if (page.select("head > meta[name=description]").attr("content").isBlank()) {
			this.descriptions.add(address);
		}
		if (!address.contains("?")) {
			this.titles.computeIfAbsent(page.title(), (title) -> new ArrayList<>()).add(address);
		}
		checkHeadings(address, page);
		checkCells(address, page);
	}

	private void checkHeadings(String address, Document page) {
		int level = 0;
		for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
			int next = Integer.parseInt(heading.tagName().substring(1));
			if (next > level + 1 || !heading.hasText()) {
				this.headings.add("%s <%s>%s after h%d".formatted(address, heading.tagName(), heading.text(), level));
			}
			level = next;
		}
	}

	/**
	 * A reader of a phone sees cells one below the other, each with its label; the way to
	 * the rest of a row is none of them.
	 */
	private void checkCells(String address, Document page) {
		for (Element table : page.select("table")) {
			List<Element> labels = table.select("thead th[scope=col]");
			List<Element> cells = table.select("tbody td:not(.more)");
			int columns = table.select("tbody tr:has(td) > :not(.more)")
				.stream()
				.mapToInt((cell) -> cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1)
				.sum();
			if (labels.stream().anyMatch((label) -> !label.hasText())
					|| cells.stream().anyMatch((cell) -> cell.attr("data-label").isBlank())
					|| columns != labels.size() * table.select("tbody tr:has(td)").size()) {
				this.tables.add("%s: %s".formatted(address, table.selectFirst("tr").text()));
			}
		}
	}

	@Test
	void everyLinkLeadsToAPage() {
		assertThat(this.crawl.hasNext()).as("an end of the links").isFalse();
		assertThat(this.statuses).isEmpty();
	}

	@Test
	void everyFragmentLeadsToAPlaceOnThePage() {
		assertThat(this.links.stream()
			.filter((link) -> !link.fragment().isEmpty())
			.filter((link) -> !this.ids.getOrDefault(link.to(), Set.of()).contains(link.fragment()))).isEmpty();
	}

	@Test
	void linksLeadToAllThatTheStoreHolds(@Autowired JdbcClient store) {
		List<String> addresses = store.sql("""
				select path from page
				union select '/evidence/' || id from figure
				union select '/sources/' || id from source""").query(String.class).list();
		assertThat(addresses).hasSizeGreaterThan(500).allSatisfy((address) -> {
			String[] parts = address.split("#", 2);
			assertThat(this.ids).containsKey(parts[0]);
			if (parts.length > 1) {
				assertThat(this.ids.get(parts[0])).contains(parts[1]);
			}
		});
	}

	@Test
	void everyFigureTellsWhichPagesShowIt(@Autowired JdbcClient store) {
		List<String> pages = store.sql("select path from page").query(String.class).list();
		assertThat(this.figures.shown()).hasSizeGreaterThan(500);
		assertThat(this.figures.untold(Set.copyOf(pages))).isEmpty();
	}

	@Test
	void noFigureNamesAPageThatDoesNotShowIt(@Autowired JdbcClient store, @LocalServerPort int port) {
		List<String> pages = store.sql("select path from page").query(String.class).list();
		// no link leads to some of its choices
		Site site = new Site(port);
		site.get("/pay/industries").document().select("form[method=get] option").forEach((option) -> {
			String address = "/pay/industries?o=" + option.val();
			Answer answer = site.get(address);
			this.figures.visit(new Visit(address, answer, answer.document(), List.of()));
		});
		assertThat(this.figures.wronglyTold(Set.copyOf(pages))).isEmpty();
	}

	@Test
	void everyFigureHasItsNoteOnThePage() {
		assertThat(this.provenance.figures()).isGreaterThan(5000);
		assertThat(this.provenance.withoutNote()).isEmpty();
	}

	@Test
	void sentencesAreNotTakenUpByWhereTheirFiguresComeFrom() {
		assertThat(this.provenance.read()).isGreaterThan(60);
		assertThat(this.provenance.wordy()).isEmpty();
	}

	@Test
	void noTwoPagesShareATitle() {
		assertThat(this.titles.entrySet()).filteredOn((title) -> title.getValue().size() > 1).isEmpty();
		assertThat(this.titles.keySet()).noneMatch(String::isBlank);
	}

	@Test
	void everyPageHasADescription() {
		assertThat(this.descriptions).isEmpty();
	}

	@Test
	void noIdIsGivenTwiceOnAPage() {
		assertThat(this.duplicateIds).isEmpty();
	}

	@Test
	void headingsSkipNoLevel() {
		assertThat(this.headings).isEmpty();
	}

	@Test
	void everyCellOfATableIsLabelled() {
		assertThat(this.tables).isEmpty();
	}

	@Test
	void nothingIsLeftUnrendered() {
		assertThat(this.syntax).isEmpty();
	}

	@Test
	void everyChoiceOfTheLedgerShowsFigures(@LocalServerPort int port) {
		Site site = new Site(port);
		Document ledger = site.get("/evidence").document();
		assertThat(ledger.select("form[method=get] select")).hasSize(3).allSatisfy((select) -> {
			assertThat(select.select("option[value!='']")).isNotEmpty().allSatisfy((option) -> {
				String query = select.attr("name") + "=" + URLEncoder.encode(option.val(), StandardCharsets.UTF_8);
				Document chosen = site.get(ledger.select("main form").attr("action") + "?" + query).document();
				assertThat(chosen.select("table.data tbody tr")).isNotEmpty();
				assertThat(chosen.select("option[selected]").eachAttr("value")).containsExactly(option.val());
			});
		});
		assertThat(ledger.select("td[data-label=Question] a")).isNotEmpty().allSatisfy((question) -> {
			Document chosen = site.get(question.attr("href")).document();
			assertThat(chosen.select("td[data-label=Question] a").eachText()).isNotEmpty()
				.containsOnly(question.text());
			assertThat(chosen.select("option[selected]").eachText()).containsExactly(question.text());
		});
	}

}
