package org.charted.site;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "charted.address=https://charted.example")
class CiteThisPageTests {

	private static final String YEAR_FIRST = "APA: Charted. \\(20\\d\\d, [A-Z][a-z]+ \\d+\\)\\. ";

	private Site site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@ParameterizedTest
	@CsvSource({ "/guide/pay, /guide/pay", "/careers/medical-coder, /careers/medical-coder",
			"/evidence/oews-2025.us.29-2072.median, /evidence/oews-2025.us.29-2072.median",
			"/pay/states?sort=p90, /pay/states",
			"/careers/compare?c=medical-coder&c=coding-auditor&x=1, /careers/compare?c=medical-coder&c=coding-auditor" })
	void pagesSayHowToCiteThem(String address, String known) {
		String title = this.site.page(address).title().replace(" · Charted", "");
		assertThat(cited(address, 1)).matches(YEAR_FIRST + ".*")
			.endsWith("%s. https://charted.example%s".formatted(title, known));
		assertThat(cited(address, 2)).startsWith("Plain: “%s,” Charted, checked ".formatted(title))
			.endsWith(", https://charted.example" + known);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/guide/pay", "/careers/medical-coder", "/credentials/rhit", "/organizations/ahima",
			"/pay/states/ohio", "/evidence/oews-2025.us.29-2072.median" })
	void onlyTheCitationSaysWhenAPageWasChecked(String address) {
		String day = cited(address, 2).replaceFirst(".*checked (\\w+ \\d+, \\d{4}).*", "$1");
		assertThat(this.site.page(address).select("main").text()).doesNotContain(day);
	}

	@Test
	void theHandOutTellsWhereTheSiteIs() {
		assertThat(this.site.page("/guide/at-a-glance").select("article a[href=/]").text())
			.isEqualTo("https://charted.example");
	}

	@Test
	void errorsAreNotCited() {
		assertThat(this.site.get("/nowhere").document().select(".cite-page")).isEmpty();
	}

	@Test
	void theFootCreditsEachEditionOfTheDatabaseThatAsksForIt(@Autowired JdbcClient store) {
		List<String> titles = store.sql("select title from source where credit is not null and title like 'O*NET%'")
			.query(String.class)
			.list();
		String credits = this.site.page("/").select(".credits").text();
		assertThat(titles).hasSizeGreaterThan(1)
			.allSatisfy((title) -> assertThat(credits).contains(title.replaceAll("[^0-9.]", "")));
	}

	private String cited(String address, int line) {
		return this.site.page(address).select(".cite-page p:nth-of-type(%d)".formatted(line)).text();
	}

}
