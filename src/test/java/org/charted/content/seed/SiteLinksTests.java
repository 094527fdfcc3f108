package org.charted.content.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages of the seeds that templates and code link to by their names: the start has to
 * miss each of them once an editor takes it away.
 */
class SiteLinksTests {

	private static final Pattern LITERAL = Pattern.compile("(?<=[\"'|])/[a-z]+[/#][a-z][a-z0-9-]*(?=[\"'|?#])");

	private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern TOLD = Pattern.compile("formerly: \\[(/[^]]+)]");

	@TempDir
	private Path folder;

	@Test
	void areMissedWhenTheyAreGone() throws IOException {
		SeedFolder seeds = SeedFolder.valid();
		Path written = seeds.writeTo(this.folder);
		Path outlook = written.resolve("pay/outlook.md");
		Files.writeString(outlook, Files.readString(outlook).replaceAll("formerly: \\[[^]]*]\n", ""));
		Files.delete(written.resolve("guide/about-this-guide.md"));
		Files.delete(written.resolve("guide/choosing-a-program.md"));
		Files.delete(written.resolve("guide/pay.md"));
		Set<String> told = BadSeeds.problems(written)
			.stream()
			.flatMap((problem) -> TOLD.matcher(problem.expected()).results().map((match) -> match.group(1)))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(told).isEqualTo(linked()).isNotEmpty();
	}

	/** Those that are pages of the project's seeds with a file of its own name. */
	private static Set<String> linked() throws IOException {
		Set<String> literals = new TreeSet<>();
		for (String root : new String[] { "src/main/resources/templates", "src/main/java" }) {
			try (Stream<Path> files = Files.walk(Path.of(root)).filter(Files::isRegularFile)) {
				for (Path file : files.toList()) {
					LITERAL.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""))
						.results()
						.forEach((match) -> literals.add(match.group()));
				}
			}
		}
		// the files of pay/ and programs/ are asked for by themselves
		literals.removeIf((path) -> path.startsWith("/pay/") || path.startsWith("/programs/"));
		Set<Object> pages = Content.read("classpath:/seeds/", SeedKinds.all())
			.rows("page")
			.stream()
			.map((row) -> row.columns().get("path"))
			.collect(Collectors.toSet());
		literals.retainAll(pages);
		return literals;
	}

}
