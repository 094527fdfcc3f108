package org.charted.search;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.content.seed.Engine;
import org.charted.content.seed.SeedFolder;
import org.charted.content.seed.Store;
import org.charted.site.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of an index on a cluster: a real node of OpenSearch.
 */
@ExtendWith(OutputCaptureExtension.class)
@DisabledForJreRange(min = JRE.JAVA_24,
		disabledReason = "OpenSearch 2 needs a security manager, which Java no longer has, and OpenSearch 3 a Lucene "
				+ "that Hibernate Search does not run with")
class ClusterTests {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static int port;

	private static Process node;

	@TempDir
	private Path folder;

	@TempDir
	private Path seeds;

	@BeforeAll
	static void startNode(@TempDir Path home) throws Exception {
		port = freePort();
		List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
				"-cp", classPath(), ClusterNode.class.getName(), home.toString(), String.valueOf(port));
		Path log = home.resolve("node.log");
		node = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		long begin = System.nanoTime();
		while (!answers()) {
			assertThat(node.isAlive()).as(() -> read(log)).isTrue();
			assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(PATIENCE);
			TimeUnit.MILLISECONDS.sleep(100);
		}
	}

	@AfterAll
	static void stopNode() throws Exception {
		node.getOutputStream().close();
		if (!node.waitFor(1, TimeUnit.MINUTES)) {
			node.destroyForcibly().waitFor();
		}
	}

	@Test
	void theProfileAloneMovesTheIndexThereAndTheNextInstanceFindsIt(CapturedOutput output) {
		Store store = Engine.H2.createStore(this.folder);
		SeedFolder.valid().writeTo(this.seeds);
		String[] settings = { "spring.profiles.active=opensearch", "charted.search.cluster=http://localhost:" + port };
		try (ConfigurableApplicationContext program = store.serve(this.seeds.toString(), settings)) {
			assertFinds(program);
			assertThat(output).containsPattern("The search index holds the \\d+ passages of content \\w+, made in");
		}
		try (ConfigurableApplicationContext program = store.serve(this.seeds.toString(), settings)) {
			assertFinds(program);
			assertThat(output)
				.containsPattern("The search index holds the \\d+ passages of content \\w+, as it did before");
		}
	}

	private static void assertFinds(ConfigurableApplicationContext program) {
		Site site = new Site(program.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
		assertThat(site.page("/search?q=codres").select(".entries h2 a").eachAttr("href")).contains("/careers/coder");
		assertThat(site.page("/search?q=salary").select("nav[aria-label=Kinds] a")).hasSizeGreaterThan(1);
	}

	/** It logs by itself. */
	private static String classPath() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((jar) -> !jar.contains("log4j-to-slf4j"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static boolean answers() {
		try {
			return new Site(port).get("/_cluster/health?wait_for_status=yellow").status() == 200;
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	private static String read(Path log) {
		try {
			return Files.readString(log);
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
