package org.charted.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.charted.ProjectSeeds;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the contents of the guide, and of how its sections tell their place there.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class GuidePageTests {

	private Site site;

	private Document contents;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new Site(port);
		this.contents = this.site.page("/guide");
	}

	@Test
	void theContentsGroupAllSectionsByQuestion() {
		assertThat(this.contents.select(".part h2").eachText()).isNotEmpty()
			.allSatisfy((question) -> assertThat(question).endsWith("?"));
		assertThat(this.contents.select(".part li"))
			.allSatisfy((line) -> assertThat(line.text()).matches(".+ \\d+ min"));
		assertThat(this.contents.select(".part li a").eachAttr("href").stream().sorted())
			.containsExactlyElementsOf(ProjectSeeds.slugs("guide").stream().map((slug) -> "/guide/" + slug).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/faq", "/organizations/ahima", "/guide/pay", "/careers/medical-coder",
			"/credentials/rhit", "/pay/why-figures-differ", "/design" })
	void theContentsOfAPageLeadToEachOfItsHeadings(String address) {
		Document page = this.site.page(address);
		assertThat(page.select("#contents")).hasSize(1);
		List<String> anchors = page.select("#contents a").eachAttr("href");
		assertThat(anchors).isNotEmpty()
			.doesNotHaveDuplicates()
			.allSatisfy((anchor) -> assertThat(page.getElementById(anchor.substring(1))).as(anchor).isNotNull());
		assertThat(page.select(".columns .prose > h2")).allSatisfy((heading) -> assertThat(anchors)
			.contains("#" + (heading.hasAttr("id") ? heading : heading.parent()).id()));
	}

	@Test
	void noSectionHasContentsThatListNothing() {
		assertThat(ProjectSeeds.slugs("guide")).allSatisfy(
				(slug) -> assertThat(this.site.page("/guide/" + slug).select("#contents:not(:has(a))")).isEmpty());
	}

	@Test
	void eachSectionKnowsItsPlace() {
		List<String> order = new ArrayList<>();
		for (Element part : this.contents.select(".part")) {
			List<String> sections = part.select("li a").eachAttr("href");
			for (int i = 0; i < sections.size(); i++) {
				Document section = this.site.page(sections.get(i));
				assertThat(section.select(".page-head .page-meta").first().text())
					.startsWith("Section %d of %d in \u201c%s\u201d".formatted(i + 1, sections.size(),
							part.select("h2").text()));
				assertThat(section.select(".page-head .page-meta a").attr("href")).isEqualTo("/guide#" + part.id());
			}
			order.addAll(sections);
		}
		for (int i = 0; i < order.size(); i++) {
			Document section = this.site.page(order.get(i));
			assertThat(section.select("a[rel=prev]").attr("href")).isEqualTo((i > 0) ? order.get(i - 1) : "");
			assertThat(section.select("a[rel=next]").attr("href"))
				.isEqualTo((i < order.size() - 1) ? order.get(i + 1) : "");
		}
	}

	@Test
	void everyPageTellsWhenItChangedAndWhy() {
		Document about = this.site.page("/guide/about-this-guide");
		assertThat(about.select(".changes dt time").eachAttr("datetime")).isNotEmpty()
			.isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(about.select(".changes dd > p").eachText()).doesNotContain("");
		List<String> pages = about.select(".every-page a")
			.eachAttr("href")
			.stream()
			.filter((page) -> page.matches("/(guide|careers|credentials|organizations)/[^/#]+"))
			.filter((page) -> !page.matches("/[a-z]+/(compare|eligibility|cost)"))
			.toList();
		assertThat(about.select(".changes a").eachAttr("href")).containsAll(pages);
		assertThat(pages).hasSizeGreaterThan(60);
	}

	@Test
	void noPageWasCheckedBeforeItLastChanged() {
		DateTimeFormatter day = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
		Set<String> seen = new HashSet<>();
		for (Element changed : this.site.page("/guide/about-this-guide").select(".changes dt")) {
			LocalDate on = LocalDate.parse(changed.select("time").attr("datetime"));
			for (String page : changed.nextElementSibling().select("a").eachAttr("href")) {
				if (seen.add(page)) {
					String cited = this.site.page(page).select(".cite-page").text();
					assertThat(
							LocalDate.parse(cited.replaceAll(".*, checked ([A-Z][a-z]+ \\d+, \\d{4}), .*", "$1"), day))
						.as(page)
						.isAfterOrEqualTo(on);
				}
			}
		}
		assertThat(seen).hasSizeGreaterThan(60);
	}

	@Test
	void everyFootLeadsToWhoMadeIt() {
		Document contents = this.contents;
		assertThat(
				contents.select("footer [aria-label=\"Also on Charted\"] a[href^=/guide/about-this-guide]").eachText())
			.containsExactly("Who runs Charted, and what changed", "Report an error");
	}

	@Test
	void aTestFoldsItsAnswersAway() {
		Document section = this.site.page("/guide/try-the-work");
		assertThat(section.select(".toc a").eachAttr("href")).contains("#self-test");
		assertThat(section.select("[aria-labelledby=self-test] > .questions > li")).hasSize(10)
			.allSatisfy((question) -> {
				assertThat(question.select("details:not([open])")).hasSize(1);
				assertThat(question.select("summary").text()).isEqualTo("Answer: " + question.select("h3").text());
				assertThat(question.select("ol > li").eachText()).hasSizeGreaterThan(1)
					.contains(question.select("details strong").text());
				assertThat(question.select("details p").text()).isNotEmpty();
			});
	}

	@ParameterizedTest
	@CsvSource({ "/guide/ways-in, /guide/degree-or-certificate", "/guide/trends, /guide/what-is-changing" })
	void oldNamesLeadToTheNewOnes(String old, String now) {
		assertThat(this.site.get(old).status()).isEqualTo(301);
		assertThat(this.site.get(old).header("Location")).isEqualTo(now);
		assertThat(this.site.get(now).status()).isEqualTo(200);
	}

}
