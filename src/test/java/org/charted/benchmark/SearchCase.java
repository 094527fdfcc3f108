package org.charted.benchmark;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.charted.site.Site;

import org.springframework.boot.ApplicationArguments;

/**
 * What searches cost: all those of the table of queries together, and each alone, among
 * odd ones, by processor time.
 */
final class SearchCase {

	private static final Path TABLE = Path.of("src/test/resources/org/charted/search/queries.csv");

	/** Many words, none that passages have, names, and all that has other words. */
	private static final List<String> ODD = List.of("salery acreditaton registerd technican certifcation hosptial",
			"a b c d e f g h i j k l m n o p q r s t u v w x y z", "zzzzzzzz yyyyyyyy xxxxxxxx wwwwwwww vvvvvvvv",
			"pay salary wage earn school program college test exam job work career", "29-2072 51.0707 103501 29-9021",
			"health information technician medical records specialist medical coder registrar", "*".repeat(100),
			"how long does it take to get a job as a medical coder without a degree in new york city",
			"\u00e4\u00f6\u00fc \u4e2d\u6587 \u0627\u0644 \uD83D\uDE00");

	private static final int TIMES = 20;

	private static final int SHOWN = 12;

	private SearchCase() {
	}

	static void run(ApplicationArguments arguments, Report report) throws Exception {
		int seconds = Benchmark.number(arguments, "seconds", 10);
		int connections = Benchmark.number(arguments, "connections", 16);
		List<String> addresses = new ArrayList<>(
				Files.readAllLines(TABLE).stream().skip(1).map((row) -> address(row.split(",")[0])).toList());
		try (Program program = Program.start(Benchmark.jar(arguments), "--charted.kept.enabled=false")) {
			while (program.site().get(addresses.get(0)).status() != 200) {
				TimeUnit.MILLISECONDS.sleep(100);
			}
			load(program.site(), addresses, connections, seconds);
			Duration before = program.processorTime();
			long[] times = load(program.site(), addresses, connections, seconds);
			report.line(
					"%d searches in turn on %d connections: %.1f a second; p50 %.1f, p95 %.1f, p99 %.1f, longest %.1f ms;"
							+ " %.2f ms of processor each",
					addresses.size(), connections, times.length / (double) seconds, part(times, 50), part(times, 95),
					part(times, 99), part(times, 100),
					program.processorTime().minus(before).toNanos() / 1e6 / times.length);
			report.line("processor time of one alone, of %d times, ms", TIMES);
			Stream.concat(addresses.stream(), ODD.stream().map(SearchCase::address))
				.map((address) -> new Cost(address, cost(program, address)))
				.sorted(Comparator.comparingDouble(Cost::milliseconds).reversed())
				.limit(SHOWN)
				.forEach((cost) -> report.line("%10.2f  %s", cost.milliseconds(), cost.address()));
		}
	}

	private static String address(String words) {
		return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
	}

	private static double cost(Program program, String address) {
		program.site().get(address);
		Duration before = program.processorTime();
		for (int i = 0; i < TIMES; i++) {
			program.site().get(address);
		}
		return program.processorTime().minus(before).toNanos() / 1e6 / TIMES;
	}

	private static long[] load(Site site, List<String> addresses, int connections, int seconds) throws Exception {
		HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
		AtomicInteger next = new AtomicInteger();
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		Callable<long[]> reader = () -> {
			LongStream.Builder times = LongStream.builder();
			for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
				String address = addresses.get(next.getAndIncrement() % addresses.size());
				int status = client.send(HttpRequest.newBuilder(site.uri(address)).build(), BodyHandlers.discarding())
					.statusCode();
				if (status != 200) {
					throw new IllegalStateException(address + " answers " + status);
				}
				times.add(System.nanoTime() - begin);
			}
			return times.build().toArray();
		};
		ExecutorService threads = Executors.newFixedThreadPool(connections);
		try {
			List<long[]> times = new ArrayList<>();
			for (Future<long[]> reading : threads.invokeAll(Collections.nCopies(connections, reader))) {
				times.add(reading.get());
			}
			return times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static double part(long[] sorted, int percent) {
		return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)] / 1e6;
	}

	private record Cost(String address, double milliseconds) {
	}

}
