package org.charted.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the guide holds all that the three articles hold which it began with, and
 * that each item is told with its source. The list in {@code inventory.tsv} names every
 * item by the section (S), table (T) or list of its article (R: research-2026, W:
 * cs-org-2022, H: cs-org-2023), and gives the page it is told on and a phrase from there.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class InventoryTests {

	private static final int MOST_CLICKS = 3;

	private static final String CITATIONS = "a.cite, a.fig, a.ref";

	private static final List<Item> ITEMS = read();

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void visitTheSite() {
		this.site = new Site(this.port);
	}

	private static List<Item> read() {
		try {
			return new ClassPathResource("org/charted/inventory.tsv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.skip(1)
				.map(Item::of)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void everySectionOfTheArticlesHasItems() {
		Stream<String> research = Stream.concat(Stream.of("R-S00"), ids("R-S", 2, 24));
		Stream<String> all = Stream.of(research, ids("R-T", 1, 8), ids("W-S", 1, 9), ids("W-T", 1, 3), ids("H-S", 1, 8))
			.flatMap((ids) -> ids);
		assertThat(ITEMS.stream().map(Item::id).distinct()).containsExactlyInAnyOrderElementsOf(all.toList());
	}

	private static Stream<String> ids(String prefix, int first, int last) {
		return IntStream.rangeClosed(first, last).mapToObj((number) -> "%s%02d".formatted(prefix, number));
	}

	@Test
	void noItemIsNamedTwice() {
		assertThat(ITEMS.stream().map((item) -> item.id() + " " + item.name())).doesNotHaveDuplicates();
	}

	/** The meaning of a word stands within the sentence that uses it, folded away. */
	private Document withoutMeanings(String path) {
		Document page = this.site.get(path).document();
		page.select(".meaning").remove();
		page.select(".word, .term").unwrap();
		return page;
	}

	@Test
	void everyItemIsToldWithItsSource() {
		Map<String, Document> pages = new HashMap<>();
		List<String> faults = new ArrayList<>();
		for (Item item : ITEMS) {
			Document page = pages.computeIfAbsent(item.path(), this::withoutMeanings);
			List<Element> blocks = page.select(item.place())
				.select("p, li, dt, dd, tr")
				.stream()
				.filter((block) -> block.text().contains(item.phrase()))
				.toList();
			if (blocks.isEmpty()) {
				faults.add("not there: " + item);
			}
			else if (blocks.stream().noneMatch(InventoryTests::isCited)) {
				faults.add("without a source: " + item);
			}
		}
		assertThat(faults).isEmpty();
	}

	/**
	 * Whether a block names its source, or its description or a heading above it does.
	 */
	private static boolean isCited(Element block) {
		if (!block.select(CITATIONS).isEmpty()) {
			return true;
		}
		Element next = block.nextElementSibling();
		if (block.is("dt") && next != null && next.is("dd:has(%s)".formatted(CITATIONS))) {
			return true;
		}
		int level = 7;
		for (Element element = block; element != null; element = element.parent()) {
			for (Element before = element.previousElementSibling(); before != null; before = before
				.previousElementSibling()) {
				if (before.is("h2, h3, h4") && before.tagName().charAt(1) - '0' < level) {
					level = before.tagName().charAt(1) - '0';
					if (!before.select(CITATIONS).isEmpty()) {
						return true;
					}
				}
			}
		}
		return false;
	}

	@Test
	void everyItemIsNearTheHomePage() {
		Set<String> wanted = ITEMS.stream().map(Item::path).collect(Collectors.toSet());
		Crawl crawl = new Crawl(this.site);
		while (crawl.hasNext() && !crawl.clicks().keySet().containsAll(wanted)) {
			crawl.next();
		}
		assertThat(wanted).filteredOn((path) -> crawl.clicks().getOrDefault(path, Integer.MAX_VALUE) > MOST_CLICKS)
			.isEmpty();
	}

	/**
	 * Something that an article tells.
	 *
	 * @param id the part of the article
	 * @param name what it is
	 * @param page where the guide tells it; the fragment, if any, is the entry on the
	 * page
	 * @param phrase words of the guide that are in one block with it
	 */
	private record Item(String id, String name, String page, String phrase) {

		private static Item of(String line) {
			String[] columns = line.split("\t", -1);
			assertThat(columns).as(line).hasSize(4).noneMatch(String::isBlank);
			return new Item(columns[0], columns[1], columns[2], columns[3]);
		}

		private String path() {
			return this.page.replaceFirst("#.*", "");
		}

		/** A selector of the part of the page that tells it. */
		private String place() {
			return this.page.contains("#") ? "[id=%s]".formatted(this.page.replaceFirst(".*#", "")) : "main";
		}

	}

}
