package org.charted.site;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what a reader finds who comes to the site for the first time.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HomePageTests {

	private Site site;

	private Document home;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new Site(port);
		this.home = this.site.page("/");
	}

	@Test
	void asksWhereReadersStandAndSendsThemOn() {
		List<Element> starts = this.home.select(".starts section");
		assertThat(starts).hasSize(6).allSatisfy((start) -> {
			assertThat(start.select("h3, p")).hasSize(2).allMatch(Element::hasText);
			assertThat(start.select("li a")).hasSizeBetween(3, 6)
				.allSatisfy(
						(link) -> assertThat(this.site.get(link.attr("href")).status()).as(link.text()).isEqualTo(200));
		});
	}

	@Test
	void leadsToTheToolsThatAnswerForOneReader() {
		assertThat(this.home.select(".starts a").eachAttr("href")).contains("/credentials/eligibility",
				"/credentials/cost", "/careers/medical-assistant/to/medical-coder", "/pay/states", "/programs/find");
		assertThat(this.home.select(".ways a").eachAttr("href")).contains("/programs");
	}

	@Test
	void offersTheThreeJobs() {
		assertThat(this.home.select(".ways h2 a").eachAttr("href")).containsExactly("/guide", "/careers",
				"/credentials");
	}

	@Test
	void showsTheNumbersOfTheFieldBesideAllOccupations() {
		assertThat(this.home.select(".numbers thead th").eachText()).containsExactly("In the whole country",
				"Medical records specialists", "Health information technologists and medical registrars",
				"All occupations");
		assertThat(this.home.select(".numbers td:has(a.fig)")).hasSize(12);
		assertThat(this.home.select(".numbers svg.chart text.label").eachText()).contains("All occupations");
	}

}
