package org.charted.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.charted.ChartedApplication;
import org.charted.content.seed.Engine;
import org.charted.content.seed.SeedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.ConfigurableApplicationContext;

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

	@Test
	void whoIsAnsweredBeforeThePortClosesIsToldToLeave(@TempDir Path seeds) throws Exception {
		ConfigurableApplicationContext program = Engine.H2.createStore(this.folder)
			.serve(SeedFolder.valid().writeTo(seeds).toString(), "management.server.port=0", "charted.drain=5s");
		Thread stopping = new Thread(program::close);
		try {
			Site site = new Site(port(program, "local.server.port"));
			Site management = new Site(port(program, "local.management.port"));
			String request = "GET /guide/pay HTTP/1.1\r\nHost: localhost\r\n\r\n";
			assertThat(site.sendRaw(request).header("Connection")).isNotEqualTo("close");
			Awaitility.await()
				.atMost(PATIENCE)
				.until(() -> management.get("/actuator/health/readiness").status() == 200);
			stopping.start();
			Awaitility.await().until(() -> management.get("/actuator/health/readiness").status() == 503);
			Awaitility.await().until(() -> site.sendRaw(request).header("Connection").equals("close"));
			assertThat(site.sendRaw(request).status()).isEqualTo(200);
			assertThat(management.get("/actuator/health/liveness").status()).isEqualTo(200);
		}
		finally {
			stopping.join();
			program.close();
		}
		assertThat(program.isActive()).isFalse();
	}

	@Test
	void whoWaitsToBeLetInAsThePortClosesIsAnswered(@TempDir Path seeds) throws Exception {
		ConfigurableApplicationContext program = Engine.H2.createStore(this.folder)
			.serve(SeedFolder.valid().writeTo(seeds).toString(), "server.tomcat.max-connections=1", "charted.drain=2s");
		ExecutorService readers = Executors.newFixedThreadPool(READERS);
		int port = port(program, "local.server.port");
		try (Socket theOnlyOneLetIn = new Socket("localhost", port)) {
			Site site = new Site(port);
			List<Future<Integer>> statuses = Stream
				.generate(() -> readers.submit(() -> site.sendLines("GET / HTTP/1.1", "Host: localhost").status()))
				.limit(READERS)
				.toList();
			program.close();
			for (Future<Integer> status : statuses) {
				assertThat(status.get()).isEqualTo(200);
			}
			assertThat(theOnlyOneLetIn.getInputStream().read()).isEqualTo(-1);
		}
		finally {
			readers.shutdownNow();
			program.close();
		}
	}

	private static int port(ConfigurableApplicationContext program, String name) {
		return program.getEnvironment().getRequiredProperty(name, Integer.class);
	}

	/** Start it with a database in a file, by the address that operators are given. */
	private Process start(int port) throws IOException {
		Matcher documented = ADDRESS.matcher(Files.readString(Path.of("docs", "operations.md")));
		assertThat(documented.find()).isTrue();
		// it lives too briefly for compiling its code well to be worth it
		List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				ChartedApplication.class.getName(), "--server.port=" + port,
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
