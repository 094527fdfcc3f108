package org.charted.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.charted.content.seed.Engine;
import org.charted.content.seed.SeedFolder;
import org.charted.site.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the profile for whoever edits seeds, templates and styles.
 */
class EditingTests {

	private static final Path RESOURCES = Path.of("src", "main", "resources");

	@TempDir
	private Path store;

	@TempDir
	private Path seeds;

	@TempDir
	private Path resources;

	@Test
	void whatIsEditedShowsWithTheNextPage() throws IOException {
		FileSystemUtils.copyRecursively(RESOURCES, this.resources);
		SeedFolder.valid().writeTo(this.seeds);
		Path page = this.seeds.resolve("guide/pay.md");
		try (ConfigurableApplicationContext program = start("spring.profiles.active=editing",
				"spring.thymeleaf.prefix=file:" + this.resources + "/templates/",
				"spring.web.resources.static-locations=file:" + this.resources + "/static/")) {
			Site site = new Site(program.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
			assertThat(site.page("/guide/pay").select("h1").text()).isEqualTo("What coders earn");

			edit(page, "title: What coders earn", "title: What they earn");
			assertThat(site.page("/guide/pay").select("h1").text()).isEqualTo("What they earn");
			assertThat(site.page("/guide/pay").select(".seed-problems")).isEmpty();

			edit(page, "title: What they earn", "title: <b>9</b> wages\npart: nowhere");
			Document before = site.page("/guide/pay");
			assertThat(before.select("h1").text()).isEqualTo("What they earn");
			assertThat(before.select(".seed-problems li").eachText()).isNotEmpty()
				.allMatch((problem) -> problem.startsWith("guide/pay.md:"));
			assertThat(before.select(".seed-problems b")).isEmpty();
			assertThat(site.get("/nowhere").document().select(".seed-problems li")).isNotEmpty();

			edit(page, "title: <b>9</b> wages\npart: nowhere", "title: Wages");
			assertThat(site.page("/guide/pay").select("h1").text()).isEqualTo("Wages");
			assertThat(site.page("/guide/pay").select(".seed-problems")).isEmpty();

			edit(this.resources.resolve("templates/layout.html"), "Skip to the content", "Skip this");
			assertThat(site.page("/guide/pay").select(".skip").text()).isEqualTo("Skip this");
			Files.writeString(this.resources.resolve("static/charted.css"), "p { color: red }");
			assertThat(site.get("/charted.css").body()).isEqualTo("p { color: red }");
			assertThat(site.get("/charted.css").header("Cache-Control")).doesNotContain("max-age=3600");
		}
	}

	@Test
	void otherwiseNothingIsReadAgain() throws IOException {
		SeedFolder.valid().writeTo(this.seeds);
		try (ConfigurableApplicationContext program = start()) {
			Site site = new Site(program.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
			edit(this.seeds.resolve("guide/pay.md"), "title: What coders earn", "title: What they earn");
			assertThat(site.page("/guide/pay").select("h1").text()).isEqualTo("What coders earn");
		}
	}

	private ConfigurableApplicationContext start(String... settings) {
		return Engine.H2.createStore(this.store).serve(this.seeds.toString(), settings);
	}

	private static void edit(Path file, String words, String others) throws IOException {
		String text = Files.readString(file);
		assertThat(text).containsOnlyOnce(words);
		Files.writeString(file, text.replace(words, others));
	}

}
