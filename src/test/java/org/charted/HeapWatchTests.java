package org.charted;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link HeapWatch}, in processes of their own, which it ends.
 */
class HeapWatchTests {

	@ParameterizedTest
	@ValueSource(strings = { "-XX:+UseSerialGC", "-XX:+UseParallelGC" })
	void processWhoseHeapIsFullIsEnded(String collector) throws Exception {
		Process program = start(collector, "full");
		assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
		assertThat(output(program)).containsOnlyOnce("The heap of").contains("MiB is too small");
		assertThat(program.exitValue()).isEqualTo(HeapWatch.EXIT_CODE);
	}

	@Test
	void processThatMakesMuchGarbageGoesOn() throws Exception {
		Process program = start("-XX:+UseSerialGC", "busy");
		assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
		assertThat(output(program)).isEmpty();
		assertThat(program.exitValue()).isZero();
	}

	private static Process start(String collector, String task) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
				collector, "-cp", System.getProperty("java.class.path"), Program.class.getName(), task)
			.redirectErrorStream(true)
			.start();
	}

	private static String output(Process program) throws IOException {
		return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	/** Makes garbage: for ever in a heap that is nearly full, or for some seconds. */
	static final class Program {

		private static final int LINKS_LEFT = 200_000;

		static @Nullable Link held;

		static byte @Nullable [] garbage;

		private Program() {
		}

		public static void main(String[] args) {
			boolean full = args[0].equals("full");
			HeapWatch.start(Duration.ofSeconds(1));
			if (full) {
				fill();
			}
			long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
			while (full || System.nanoTime() < end) {
				garbage = new byte[1024];
			}
		}

		private static void fill() {
			try {
				while (true) {
					held = new Link(held);
				}
			}
			catch (OutOfMemoryError ex) {
				for (int i = 0; i < LINKS_LEFT && held != null; i++) {
					held = held.next();
				}
			}
		}

		record Link(@Nullable Link next) {
		}

	}

}
