package org.charted.site;

import java.nio.file.Path;

import org.charted.content.seed.Engine;
import org.charted.content.seed.SeedFolder;
import org.charted.site.Site.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of addresses that pages once had, with seeds in which some have moved, and those
 * that figures of the project once had.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FormerAddressTests {

	private static ConfigurableApplicationContext application;

	private static Site site;

	@BeforeAll
	static void movePages(@TempDir Path folder, @TempDir Path store) {
		SeedFolder.valid()
			.edit("guide/pay.md", "title: ", "formerly: [/guide/salary, /money]\ntitle: ")
			.edit("careers/coder.md", "title: ", "formerly: [/careers/medical-coder]\ntitle: ")
			.writeTo(folder);
		application = Engine.H2.createStore(store).serve(folder.toString());
		site = new Site(application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
	}

	@AfterAll
	static void close() {
		if (application != null) {
			application.close();
		}
	}

	@ParameterizedTest
	@CsvSource({ "/guide/salary, /guide/pay", "/guide/salary?a=1&b=%20x, /guide/pay?a=1&b=%20x", "/money, /guide/pay",
			"/careers/medical-coder, /careers/coder" })
	void leadsToWhereThePageIsNow(String address, String expected) {
		assertLeads(site, address, expected);
	}

	@ParameterizedTest
	@CsvSource({ "/evidence/oews-2025.fl.29-2072.median, /evidence/oews.fl.29-2072.median",
			"/evidence/pay-gap-2025.computed, /evidence/pay-gap.computed" })
	void leadsToWhereTheFigureIsNow(String address, String expected, @LocalServerPort int port) {
		assertLeads(new Site(port), address, expected);
	}

	private static void assertLeads(Site site, String address, String expected) {
		Answer answer = site.get(address);
		assertThat(answer.status()).isEqualTo(301);
		assertThat(answer.header("Location")).isEqualTo(expected);
		assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none';");
		assertThat(site.get(expected).status()).isEqualTo(200);
	}

	@Test
	void aTrailingSlashIsNoObstacle() {
		assertThat(site.get("/guide/salary/").header("Location")).isEqualTo("/guide/salary");
	}

	@Test
	void otherAddressesAreStillNotFound() {
		assertThat(site.get("/guide/wages").status()).isEqualTo(404);
	}

}
