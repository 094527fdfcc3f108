package org.charted.benchmark;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

import org.springframework.boot.ApplicationArguments;

/**
 * Requests a second and how long they take, for one address after another, each asked for
 * on some connections at once. Each is made anew for each request, unless the option
 * {@code --kept} is given. The client shares the processors with the program, so the
 * figures compare builds on one machine; they do not tell what a server can take.
 */
final class LoadCase {

	private LoadCase() {
	}

	static void run(ApplicationArguments arguments, Report report) throws Exception {
		int seconds = Benchmark.number(arguments, "seconds", 3);
		int connections = Benchmark.number(arguments, "connections", 4);
		String[] settings = arguments.containsOption("kept") ? new String[0]
				: new String[] { "--charted.kept.enabled=false" };
		ExecutorService threads = Executors.newFixedThreadPool(connections);
		try (Program program = Program.start(Benchmark.jar(arguments), settings)) {
			report.line("%d connections, %d seconds each after as long to warm up; ms", connections, seconds);
			report.line("%10s %8s %8s %8s %8s", "a second", "p50", "p95", "p99", "longest");
			for (String address : Benchmark.addresses(arguments)) {
				HttpRequest request = HttpRequest.newBuilder(program.site().uri(address)).build();
				load(request, seconds, connections, threads);
				long[] times = load(request, seconds, connections, threads);
				report.line("%10.1f %8.1f %8.1f %8.1f %8.1f  %s", times.length / (double) seconds, part(times, 50),
						part(times, 95), part(times, 99), part(times, 100), address);
			}
			report.line("%s of memory at the end", program.residentMemory());
		}
		finally {
			threads.shutdownNow();
		}
	}

	/** The times that all answers took in that many seconds, in order, in nanoseconds. */
	static long[] load(HttpRequest request, int seconds, int connections, ExecutorService threads) throws Exception {
		HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		Callable<long[]> reader = () -> {
			LongStream.Builder times = LongStream.builder();
			for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
				int status = client.send(request, BodyHandlers.discarding()).statusCode();
				if (status != 200) {
					throw new IllegalStateException(request.uri() + " answers " + status);
				}
				times.add(System.nanoTime() - begin);
			}
			return times.build().toArray();
		};
		List<long[]> times = new ArrayList<>();
		for (Future<long[]> reading : threads.invokeAll(Collections.nCopies(connections, reader))) {
			times.add(reading.get());
		}
		return times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
	}

	/** The time in milliseconds within which a share of the requests was answered. */
	static double part(long[] sorted, int percent) {
		return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)] / 1e6;
	}

}
