package org.charted.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.persistence.EntityManagerFactory;
import org.charted.content.seed.Engine;
import org.charted.content.seed.SeedFolder;
import org.charted.content.seed.Store;
import org.charted.site.Site;
import org.charted.store.ContentVersion;
import org.charted.site.Site.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of which content the index holds, and where it is kept. Tests begin once it is
 * made.
 */
@ExtendWith(OutputCaptureExtension.class)
class SearchIndexTests {

	private static final String BEFORE = "/search?q=remotely";

	private static final String AFTER = "/search?q=telecommuting";

	@TempDir
	private Path folder;

	@TempDir
	private Path seeds;

	@Test
	void untilItHoldsTheContentSearchSaysSoAndAllElseWorks() {
		Store store = Engine.H2.createStore(this.folder);
		try (ConfigurableApplicationContext program = store.serve(seeds())) {
			Site site = site(program);
			assertThat(site.get("/search?q=coder").status()).isEqualTo(200);
			store.jdbc().sql("update content set version = 'another'").update();
			Answer answer = site.get("/search?q=coding");
			assertThat(answer.status()).isEqualTo(503);
			assertThat(answer.header("Retry-After")).matches("[1-9][0-9]?");
			assertThat(answer.document().select(".lead").text()).startsWith("Search is being made ready");
			assertThat(answer.document().select("#q").attr("value")).isEqualTo("coding");
			assertThat(site.get("/guide/pay").status()).isEqualTo(200);
			assertThat(site.get("/search").status()).isEqualTo(200);
			IndexAwaiter.await(program);
			assertThat(site.get("/search?q=coder").status()).isEqualTo(200);
		}
	}

	@Test
	void eachInstanceFollowsTheStoreThatTheyShare(@TempDir Path others) {
		Store store = Engine.POSTGRESQL.createStore(this.folder);
		SeedFolder.valid().edit("faq/remote.md", "title: ", "title: Telecommuting, or ").writeTo(others);
		try (ConfigurableApplicationContext first = store.serve(seeds());
				ConfigurableApplicationContext second = store.serve(others.toString())) {
			site(first).get(AFTER);
			IndexAwaiter.await(first);
			for (ConfigurableApplicationContext program : new ConfigurableApplicationContext[] { first, second }) {
				assertThat(site(program).page(AFTER).select(".answer a, .entries h2 a").eachAttr("href"))
					.contains("/faq#remote");
			}
		}
	}

	@Test
	void inAFolderItOutlivesTheProgram(CapturedOutput output) {
		Store store = Engine.H2.createStore(this.folder);
		String setting = "charted.search.folder=" + this.folder.resolve("index");
		store.serve(seeds(), setting).close();
		assertThat(output).containsPattern("The search index holds the \\d+ passages of content \\w+, made in");
		try (ConfigurableApplicationContext program = store.serve(seeds(), setting)) {
			assertThat(site(program).get("/search?q=coder").status()).isEqualTo(200);
			assertThat(output)
				.containsPattern("The search index holds the \\d+ passages of content \\w+, as it did before");
		}
	}

	@Test
	void withoutAFolderThatCanBeWrittenItIsKeptInMemory(CapturedOutput output) throws IOException {
		Path file = Files.createFile(this.folder.resolve("file"));
		Store store = Engine.H2.createStore(this.folder);
		try (ConfigurableApplicationContext program = store.serve(seeds(),
				"charted.search.folder=" + file.resolve("index"))) {
			assertThat(site(program).get("/search?q=coder").status()).isEqualTo(200);
		}
		assertThat(output.getAll().lines().filter((line) -> line.contains("charted.search.folder"))).singleElement()
			.asString()
			.contains("The search index is kept in memory", file.toString());
	}

	@Test
	void aFolderThatAnotherProgramHoldsIsLeftAlone(CapturedOutput output) {
		Store store = Engine.POSTGRESQL.createStore(this.folder);
		String setting = "charted.search.folder=" + this.folder.resolve("index");
		try (ConfigurableApplicationContext first = store.serve(seeds(), setting);
				ConfigurableApplicationContext second = store.serve(seeds(), setting)) {
			assertThat(site(first).get("/search?q=coder").status()).isEqualTo(200);
			assertThat(site(second).get("/search?q=coder").status()).isEqualTo(200);
			assertThat(output).contains("another program holds the folder");
		}
	}

	@Test
	void anInstanceIsReadyOnceItsFirstIndexIsMade() {
		Store store = Engine.H2.createStore(this.folder);
		try (ConfigurableApplicationContext program = store.serve(seeds())) {
			SearchIndex index = new SearchIndex(program.getBean(EntityManagerFactory.class),
					program.getBean(PlatformTransactionManager.class), program.getBean(JdbcClient.class),
					program.getBean(ContentVersion.class));
			SearchHealthIndicator health = new SearchHealthIndicator(index);
			assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
			index.start();
			index.await();
			assertThat(health.health().getStatus()).isEqualTo(Status.UP);
			index.stop();
		}
	}

	private String seeds() {
		return SeedFolder.valid().writeTo(this.seeds).toString();
	}

	private static Site site(ConfigurableApplicationContext program) {
		return new Site(program.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
	}

}
