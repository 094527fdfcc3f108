package org.charted.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.charted.ChartedApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the program as a process that is told to stop while readers ask for pages.
 */
class ShutdownTests {

	private static final Pattern ADDRESS = Pattern.compile("jdbc:h2:file:\\./charted(;[^']+)'");

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final int READERS = 4;

	private static final int BUSY = 200;

	@TempDir
	private Path folder;

	@Test
	void everyAnswerIsOneWhileTheProgramStops() throws Exception {
		int port = freePort();
		Process program = start(port);
		ExecutorService readers = Executors.newFixedThreadPool(READERS);
		try {
			Site site = new Site(port);
			await(site, program);
			Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
			for (int i = 0; i < READERS; i++) {
				readers.submit(() -> {
					while (true) {
						statuses.add(site.get("/pay/metros").status());
					}
				});
			}
			while (statuses.size() < BUSY) {
				TimeUnit.MILLISECONDS.sleep(10);
			}
			program.destroy();
			assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
			readers.shutdown();
			assertThat(readers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
			assertThat(statuses).contains(200).isSubsetOf(200, 503);
			assertThat(this.folder.resolve("program.log")).content()
				.doesNotContain("Exception")
				.contains("Graceful shutdown complete");
		}
		finally {
			readers.shutdownNow();
			program.destroyForcibly();
		}
	}

	/** Start it with a database in a file, by the address that operators are given. */
	private Process start(int port) throws IOException {
		Matcher documented = ADDRESS.matcher(Files.readString(Path.of("docs", "operations.md")));
		assertThat(documented.find()).isTrue();
		List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), ChartedApplication.class.getName(), "--server.port=" + port,
				"--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("charted") + documented.group(1));
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("program.log").toFile())
			.start();
	}

	private static void await(Site site, Process program) throws InterruptedException {
		long begin = System.nanoTime();
		while (!answers(site)) {
			assertThat(program.isAlive()).isTrue();
			assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(PATIENCE);
			TimeUnit.MILLISECONDS.sleep(50);
		}
	}

	private static boolean answers(Site site) {
		try {
			return site.get("/").status() == 200;
		}
		catch (UncheckedIOException ex) {
			return false;
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
