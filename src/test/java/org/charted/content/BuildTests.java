package org.charted.content;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import org.charted.content.seed.Engine;
import org.charted.content.seed.SeedFolder;
import org.charted.content.seed.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of builds that share a store, and of what makes content another version.
 */
@ExtendWith(OutputCaptureExtension.class)
class BuildTests {

	private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

	private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

	@TempDir
	private Path folder;

	@TempDir
	private Path seeds;

	@ParameterizedTest
	@EnumSource
	void anOlderBuildServesNewerContentUnlessToldToGoBack(Engine engine, CapturedOutput output) throws IOException {
		Store store = engine.createStore(this.folder);
		start(store, MONDAY, "Old words.");
		start(store, TUESDAY, "New words.");
		assertThat(summary(store)).isEqualTo("New words.");
		String version = version(store);
		assertThat(output).doesNotContain("go-back");

		start(store, MONDAY, "Old words.");
		assertThat(summary(store)).isEqualTo("New words.");
		assertThat(version(store)).isEqualTo(version);
		assertThat(store.timesWritten()).isEqualTo(2);
		assertThat(output).containsOnlyOnce("Serving content " + version + " of a newer build, of " + TUESDAY)
			.contains("--charted.go-back=true");

		start(store, MONDAY, "Old words.", "charted.go-back=true");
		assertThat(summary(store)).isEqualTo("Old words.");
		start(store, TUESDAY, "New words.");
		assertThat(summary(store)).isEqualTo("New words.");
		assertThat(version(store)).isEqualTo(version);
	}

	@Test
	void theSameBuildShowsWhatAnEditorHasChanged() throws IOException {
		Store store = Engine.H2.createStore(this.folder);
		start(store, TUESDAY, "New words.");
		start(store, TUESDAY, "Newer words.");
		assertThat(summary(store)).isEqualTo("Newer words.");
	}

	@Test
	void theStoreSaysWhichContentItHolds() throws IOException {
		Store store = Engine.H2.createStore(this.folder);
		start(store, MONDAY, "Old words.");
		String version = version(store);
		assertThat(version).matches("[0-9a-f]{12}");
		start(store, MONDAY, "New words.");
		assertThat(version(store)).isNotEqualTo(version);
		start(store, MONDAY, "Old words.");
		assertThat(version(store)).isEqualTo(version);
	}

	@Test
	void anotherClassMakesAnotherVersion() throws IOException {
		URL jar = jar("one");
		SortedMap<String, Long> classes = Build.classes(jar);
		assertThat(classes).containsOnlyKeys("org/charted/Loader.class");
		assertThat(Build.classes(jar("one"))).isEqualTo(classes);
		assertThat(Build.classes(jar("two"))).isNotEqualTo(classes);
	}

	@Test
	void theClassesAreTheSameInAFolderAndInAJar() throws IOException {
		Path classes = Files.createDirectories(this.folder.resolve("classes/org/charted/part"));
		Files.writeString(classes.resolveSibling("Loader.class"), "one");
		Files.writeString(classes.resolve("Part.class"), "part");
		Files.writeString(classes.resolve("page.html"), "no class");
		Files.writeString(classes.resolve("Part__BeanDefinitions.class"), "made ahead");
		Files.writeString(classes.resolve("Part$$SpringCGLIB$$0.class"), "made ahead");
		SortedMap<String, Long> found = Build.classes(this.folder.resolve("classes").toUri().toURL());
		assertThat(found).containsOnlyKeys("org/charted/Loader.class", "org/charted/part/Part.class")
			.containsAllEntriesOf(Build.classes(jar("one")));
	}

	@Test
	void itTakesNoTimeToFindTheVersionOfTheProgram() {
		Build build = Build.running(null);
		Instant begin = Instant.now();
		assertThat(Build.running(null).digest()).isEqualTo(build.digest());
		assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(1));
	}

	private URL jar(String text) throws IOException {
		Path jar = this.folder.resolve(text + ".jar");
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
			for (String name : List.of("org/charted/Loader.class", "org/other/Loader.class", "org/charted/page.html",
					"org/charted/Loader__BeanDefinitions.class")) {
				out.putNextEntry(new JarEntry(name));
				out.write(text.getBytes());
			}
		}
		return jar.toUri().toURL();
	}

	private void start(Store store, Instant built, String summary, String... settings) throws IOException {
		Path noted = Files.writeString(this.folder.resolve("build-info.properties"), "build.time=" + built);
		SeedFolder.valid()
			.edit("guide/pay.md", "summary: Pay with its source.", "summary: " + summary)
			.writeTo(this.seeds);
		store.writeFrom(this.seeds.toString(),
				Stream.concat(Stream.of("spring.info.build.location=file:" + noted), Stream.of(settings))
					.toArray(String[]::new));
	}

	private static String version(Store store) {
		return store.jdbc().sql("select version from content").query(String.class).single();
	}

	private static String summary(Store store) {
		return store.jdbc().sql("select summary from page where path = '/guide/pay'").query(String.class).single();
	}

}
