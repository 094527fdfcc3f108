package org.charted.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.charted.ChartedApplication;
import org.charted.site.Site.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of addresses that pages once had, with seeds in which some have moved.
 */
class FormerAddressTests {

	private static ConfigurableApplicationContext application;

	private static Site site;

	@BeforeAll
	static void movePages(@TempDir Path folder) throws IOException {
		copy(Path.of("seeds"), folder);
		formerly(folder.resolve("guide/pay.md"), "/guide/salary, /money");
		formerly(folder.resolve("careers/medical-coder.md"), "/careers/coder");
		// a store of its own: a second application would replace the content of the first
		application = SpringApplication.run(ChartedApplication.class, "--server.port=0", "--charted.seeds=" + folder,
				"--spring.datasource.url=jdbc:h2:mem:moved;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
		site = new Site(application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
	}

	@AfterAll
	static void close() {
		if (application != null) {
			application.close();
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> paths = Files.walk(from)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				Path copy = to.resolve(from.relativize(path).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(path, copy);
			}
		}
	}

	private static void formerly(Path file, String addresses) throws IOException {
		String text = Files.readString(file);
		assertThat(text).startsWith("---\n").doesNotContain("\nformerly:");
		Files.writeString(file, text.replaceFirst("---\n", "---\nformerly: [" + addresses + "]\n"));
	}

	@ParameterizedTest
	@CsvSource({ "/guide/salary, /guide/pay", "/guide/salary?a=1&b=%20x, /guide/pay?a=1&b=%20x", "/money, /guide/pay",
			"/careers/coder, /careers/medical-coder",
			"/evidence/oews-2025.fl.29-2072.median, /evidence/oews.fl.29-2072.median",
			"/evidence/pay-gap-2025.computed, /evidence/pay-gap.computed" })
	void leadsToWhereThePageIsNow(String address, String expected) {
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
