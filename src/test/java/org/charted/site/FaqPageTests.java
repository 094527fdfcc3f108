package org.charted.site;

import java.util.List;

import org.charted.ProjectSeeds;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the questions readers ask: that they are answered in a few words, and that
 * each leads on.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FaqPageTests {

	private static final int FEWEST_QUESTIONS = 36;

	private static final int MOST_WORDS = 59;

	private Site site;

	private Document page;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new Site(port);
		this.page = this.site.page("/faq");
	}

	@Test
	void eachQuestionStandsInAGroup() {
		List<String> questions = this.page.select(".faq > section.group:has(> h2) > article:has(> h3)").eachAttr("id");
		assertThat(questions).hasSizeGreaterThanOrEqualTo(FEWEST_QUESTIONS)
			.containsExactlyInAnyOrderElementsOf(ProjectSeeds.slugs("faq"));
	}

	@Test
	void theContentsListTheGroups() {
		List<Element> groups = this.page.select(".faq > section.group");
		assertThat(this.page.select("#contents a").eachAttr("href"))
			.containsExactlyElementsOf(groups.stream().map((group) -> "#" + group.id()).toList());
		assertThat(groups).allSatisfy((group) -> assertThat(group.select("article")).as(group.id()).isNotEmpty());
	}

	@Test
	void eachAnswerHasFewWords() {
		assertThat(this.page.select(".faq article")).allSatisfy((article) -> {
			Element answer = article.clone();
			answer.select("h3, sup").remove();
			assertThat(answer.text().split("\\s+")).as(article.id()).hasSizeLessThanOrEqualTo(MOST_WORDS);
		});
	}

	@Test
	void eachAnswerEndsWithThePageThatTellsMore() {
		assertThat(this.page.select(".faq article")).allSatisfy((article) -> {
			List<String> more = article.select("p:last-child a").eachAttr("href");
			assertThat(more).as(article.id())
				.isNotEmpty()
				.allSatisfy((address) -> assertThat(address).matches("/(guide|credentials|careers|pay)(/.+)?"));
			assertThat(more).allSatisfy((address) -> {
				Document target = this.site.page(address.replaceFirst("#.*", ""));
				if (address.contains("#")) {
					assertThat(target.getElementById(address.substring(address.indexOf('#') + 1))).as(address)
						.isNotNull();
				}
			});
		});
	}

}
