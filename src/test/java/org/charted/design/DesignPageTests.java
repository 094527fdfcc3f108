package org.charted.design;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.charted.ledger.Standing;
import org.charted.site.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that {@code /design} tells of all that pages are drawn with.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DesignPageTests {

	private static final Pattern PROPERTY = Pattern.compile("^\\s+(--[a-z0-9-]+):", Pattern.MULTILINE);

	/** Fragments that several pages may share. */
	private static final List<String> SHARED = List.of("*/pieces", "chart/*", "compare/table", "ledger/marks");

	/** Those of them that the page does not insert, and why. */
	private static final Map<String, String> NOT_SHOWN = Map.of("career/pieces",
			"made for the pages of careers alone, which the page links to", "program/pieces",
			"made for the pages about programs alone, which the page links to");

	private Document page;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.page = new Site(port).page("/design");
	}

	@Test
	void tellsWhatEveryPropertyOfTheStyleSheetIsFor() throws IOException {
		List<String> properties = PROPERTY.matcher(text(new ClassPathResource("static/charted.css")))
			.results()
			.map((property) -> property.group(1))
			.distinct()
			.toList();
		assertThat(properties).hasSizeGreaterThan(10);
		assertThat(this.page.select("[aria-labelledby=tokens] :is(th, dt) > code").eachText())
			.containsExactlyInAnyOrderElementsOf(properties);
		assertThat(this.page.select("[aria-labelledby=tokens] :is(td:last-child, dt + dd > p:first-child)").eachText())
			.hasSameSizeAs(properties);
	}

	@Test
	void showsEverySharedFragment() throws IOException {
		String template = text(new ClassPathResource("templates/design/design.html"));
		assertThat(shared()).hasSizeGreaterThan(8)
			.allSatisfy((name) -> assertThat(template.contains("~{" + name + " ::"))
				.as("%s is shown, or named among those that are not".formatted(name))
				.isNotEqualTo(NOT_SHOWN.containsKey(name)));
	}

	private static List<String> shared() throws IOException {
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
		Stream.Builder<Resource> found = Stream.builder();
		for (String pattern : SHARED) {
			Arrays.stream(resolver.getResources("classpath*:templates/" + pattern + ".html")).forEach(found::add);
		}
		return found.build()
			.map((resource) -> resource.toString().replaceFirst(".*/templates/(.*)\\.html.*", "$1"))
			.toList();
	}

	@Test
	void showsAFigureOfEachStandingAndAComputedOne() {
		assertThat(this.page.select("[aria-labelledby=proof] table .mark").eachText())
			.contains(Arrays.stream(Standing.values()).map(Standing::label).toArray(String[]::new))
			.contains("computed");
	}

	@Test
	void showsBorrowedPayHollow() {
		assertThat(this.page.select("#pay-range ~ svg .bar.hollow")).hasSize(1);
	}

	private static String text(Resource resource) throws IOException {
		return resource.getContentAsString(StandardCharsets.UTF_8);
	}

}
