package org.charted.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.charted.site.Site;

/**
 * The packaged program in a JVM of its own, on a free port of this machine. Closing it
 * ends it.
 */
final class Program implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

	private final Process process;

	private final Site site;

	private final Duration startTime;

	private Program(Process process, Site site, Duration startTime) {
		this.process = process;
		this.site = site;
		this.startTime = startTime;
	}

	/**
	 * Start a jar, and wait until its home page answers.
	 * @param jar the jar
	 * @param settings settings, as arguments
	 * @throws IllegalStateException if it ends or does not answer; its log tells why
	 */
	static Program start(Path jar, String... settings) throws IOException, InterruptedException {
		int port = freePort();
		File log = Files.createDirectories(Report.FOLDER).resolve("program.log").toFile();
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		long begin = System.nanoTime();
		List<String> command = new ArrayList<>(List.of(java, "-jar", jar.toString(), "--server.port=" + port));
		command.addAll(List.of(settings));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
		Site site = new Site(port);
		while (!answers(site)) {
			if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
				process.destroy();
				throw new IllegalStateException(jar + " does not answer, see " + log);
			}
			TimeUnit.MILLISECONDS.sleep(5);
		}
		return new Program(process, site, Duration.ofNanos(System.nanoTime() - begin));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
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

	Site site() {
		return this.site;
	}

	/** From its start as a process to its first page. */
	Duration startTime() {
		return this.startTime;
	}

	/** The processor time it has used so far, of all its threads. */
	Duration processorTime() {
		return this.process.info()
			.totalCpuDuration()
			.orElseThrow(() -> new IllegalStateException("This system does not tell the processor time of a process"));
	}

	/** Wait until it does nothing more of its own, such as making pages ahead. */
	void awaitIdle() throws InterruptedException {
		Duration before = Duration.ZERO;
		Duration now = processorTime();
		while (now.minus(before).compareTo(Duration.ofMillis(100)) > 0) {
			TimeUnit.SECONDS.sleep(2);
			before = now;
			now = processorTime();
		}
	}

	/** The memory it holds, in MiB, or "unknown" where the system has no /proc. */
	String residentMemory() throws IOException {
		Path status = Path.of("/proc", String.valueOf(this.process.pid()), "status");
		List<String> lines = Files.exists(status) ? Files.readAllLines(status) : List.of();
		return lines.stream()
			.map(RESIDENT::matcher)
			.filter(Matcher::matches)
			.map((matcher) -> Long.parseLong(matcher.group(1)) / 1024 + " MiB")
			.findFirst()
			.orElse("unknown");
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			this.process.waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
