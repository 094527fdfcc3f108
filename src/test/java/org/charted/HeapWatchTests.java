package org.charted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link HeapWatch}, in processes of their own, which it ends.
 */
class HeapWatchTests {

	private Path output;

	@BeforeEach
	void setUp(@TempDir Path folder) {
		this.output = folder.resolve("output");
	}

	@Test
	void processWhoseHeapIsFullIsEnded() throws Exception {
		Process program = runUntilItEnds("-XX:+UseSerialGC", "full");
		assertThat(output().lines()).singleElement()
			.asString()
			.containsPattern("The heap of \\d+ MiB is too small")
			.contains("This ends the process; start it with a larger -Xmx");
		assertThat(program.exitValue()).isEqualTo(HeapWatch.EXIT_CODE);
	}

	/** Where there is no room at all, there may be none for the line in the log. */
	@ParameterizedTest
	@CsvSource({ "-XX:+UseSerialGC, exhausted", "-XX:+UseParallelGC, full", "-XX:+UseParallelGC, exhausted",
			"-XX:+UseG1GC, exhausted" })
	void processIsEndedWithAnyCollector(String collector, String task) throws Exception {
		Process program = runUntilItEnds(collector, task);
		assertThat(program.exitValue()).isEqualTo(HeapWatch.EXIT_CODE);
	}

	@Test
	void processThatMakesMuchGarbageGoesOn() throws Exception {
		Process program = runUntilItEnds("-XX:+UseSerialGC", "busy");
		assertThat(output()).isEmpty();
		assertThat(program.exitValue()).isZero();
	}

	private Process runUntilItEnds(String collector, String task) throws Exception {
		Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx64m", collector, "-cp", System.getProperty("java.class.path"), Program.class.getName(), task)
			.redirectErrorStream(true)
			.redirectOutput(this.output.toFile())
			.start();
		try {
			assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
		}
		finally {
			program.destroyForcibly();
		}
		return program;
	}

	private String output() throws IOException {
		return Files.readString(this.output);
	}

	/**
	 * Makes garbage: for some seconds, or for ever in a heap that is nearly full, or that
	 * has no room for anything.
	 */
	static final class Program {

		private static final Map<String, Integer> LINKS_LEFT = Map.of("full", 200_000, "exhausted", 0);

		static @Nullable Link held;

		static byte @Nullable [] garbage;

		private Program() {
		}

		public static void main(String[] args) throws InterruptedException {
			// as Spring Boot does, which makes ready what ends a process
			Runtime.getRuntime().addShutdownHook(new Thread());
			HeapWatch.start(Duration.ofSeconds(1));
			long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
			Integer linksLeft = LINKS_LEFT.get(args[0]);
			if (linksLeft != null) {
				// long after the start: the first looks were taken before
				Thread.sleep(2500);
				fill(linksLeft);
			}
			while (linksLeft != null || System.nanoTime() < end) {
				makeGarbage();
			}
		}

		private static void fill(int linksLeft) {
			try {
				while (true) {
					held = new Link(held);
				}
			}
			catch (OutOfMemoryError ex) {
				for (int i = 0; i < linksLeft && held != null; i++) {
					held = held.next();
				}
			}
		}

		private static void makeGarbage() {
			try {
				garbage = new byte[1024];
			}
			catch (OutOfMemoryError ex) {
				// as requests do, it fails and the next one comes
			}
		}

		record Link(@Nullable Link next) {
		}

	}

}
