package org.charted.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.boot.ApplicationArguments;

/**
 * Kept answers against nginx, which sends the same compressed bytes from files: many
 * addresses one after another on some connections, first whole pages, then with the
 * entity tag that each of the two gave them. The two take turns in each of several runs;
 * what counts is the ratio within a run. Meanwhile one more client compares what the
 * program sends with what it sent at first. Needs {@code wrk} and {@code nginx}.
 */
final class ServedCase {

	private static final String ORIGIN = "https://charted.example";

	private static final Pattern LISTED = Pattern.compile("<loc>" + Pattern.quote(ORIGIN) + "([^<]*)</loc>");

	private static final Pattern FIGURES = Pattern.compile("FIGURES (\\d+) (\\d+) (\\d+) (\\d+)");

	private static final int WARM_UPS = 5;

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	/** Asks for all addresses in turn; tells requests, microseconds, p99 and failures. */
	private static final String SCRIPT = """
			local asked = {%s}
			local requests = {}
			local next = 0
			function init(args)
			  for i, a in ipairs(asked) do
			    requests[i] = wrk.format("GET", a[1], {["Accept-Encoding"] = "gzip", ["If-None-Match"] = a[2]})
			  end
			end
			function request()
			  next = next %% #requests + 1
			  return requests[next]
			end
			function done(summary, latency, requests)
			  local e = summary.errors
			  io.write(string.format("FIGURES %%d %%d %%d %%d\\n", summary.requests, summary.duration,
			    latency:percentile(99), e.connect + e.read + e.write + e.status + e.timeout))
			end
			""";

	private static final String SETTINGS = """
			daemon off;
			worker_processes auto;
			user %1$s;
			pid %2$s/nginx.pid;
			error_log %2$s/error.log;
			events { worker_connections 4096; }
			http {
			  access_log off;
			  sendfile on;
			  tcp_nopush on;
			  types { text/html html; }
			  gzip_static on;
			  server { listen 127.0.0.1:%3$d; root %2$s/www; }
			}
			""";

	private ServedCase() {
	}

	static void run(ApplicationArguments arguments, Report report) throws Exception {
		int seconds = Benchmark.number(arguments, "seconds", 8);
		int runs = Benchmark.number(arguments, "runs", 5);
		String connections = String.valueOf(Benchmark.number(arguments, "connections", 32));
		Path folder = Files.createTempDirectory("served");
		try (Program program = Program.start(Benchmark.jar(arguments), "--charted.address=" + ORIGIN)) {
			Map<String, HttpResponse<byte[]>> pages = pages(program, Benchmark.number(arguments, "addresses", 240));
			program.awaitIdle();
			Process nginx = nginx(folder, pages.values().stream().map(HttpResponse::body).toList());
			try {
				int port = Integer.parseInt(Files.readString(folder.resolve("port")));
				List<String> files = new ArrayList<>();
				for (int i = 0; i < pages.size(); i++) {
					files.add(file(port, i));
				}
				report.line("%d addresses, %s connections, %d seconds each; a second, and p99 in ms", pages.size(),
						connections, seconds);
				Check check = new Check(pages);
				compare("whole pages", report, runs, () -> wrk(folder, seconds, connections, files, false),
						() -> check.during(() -> wrk(folder, seconds, connections, uris(program, pages), false)));
				compare("not modified", report, runs, () -> wrk(folder, seconds, connections, files, true),
						() -> check.during(() -> wrk(folder, seconds, connections, uris(program, pages), true)));
				report.line("%d answers compared with the first ones, %d differ", check.compared.get(),
						check.different.get());
				report.line("%s of memory at the end", program.residentMemory());
				if (arguments.containsOption("beside")) {
					beside(Path.of(Benchmark.option(arguments, "beside", "")), program, report, runs,
							(address) -> wrk(folder, seconds, connections, List.of(address), false));
				}
			}
			finally {
				nginx.destroy();
				nginx.waitFor();
			}
		}
	}

	/** The home page against that of another jar as it comes. */
	private static void beside(Path jar, Program program, Report report, int runs, OneAddress load) throws Exception {
		try (Program other = Program.start(jar)) {
			load.load(other.site().uri("/").toString());
			compare("home pages, of " + jar.getFileName() + " and of the program", report, runs,
					() -> load.load(other.site().uri("/").toString()),
					() -> load.load(program.site().uri("/").toString()));
		}
	}

	private static void compare(String what, Report report, int runs, Load other, Load program) throws Exception {
		// both are warm when it counts; the compiler takes its time
		other.load();
		for (int i = 0; i < WARM_UPS; i++) {
			program.load();
		}
		List<Double> ratios = new ArrayList<>();
		List<Double> waits = new ArrayList<>();
		for (int i = 0; i < runs; i++) {
			Sample first = other.load();
			Sample second = program.load();
			ratios.add(second.perSecond() / first.perSecond());
			waits.add(second.p99() / first.p99());
			report.line("%-14s other %9.0f %7.2f  program %9.0f %7.2f  ratio %.2f, of p99 %.1f; failures %d and %d",
					what, first.perSecond(), first.p99(), second.perSecond(), second.p99(), ratios.get(i), waits.get(i),
					first.failures(), second.failures());
		}
		Collections.sort(ratios);
		Collections.sort(waits);
		report.line("%-14s median ratio %.2f, of p99 %.1f", what, ratios.get(runs / 2), waits.get(runs / 2));
	}

	/** Pages of the site map, spread over all of it, as they are sent compressed. */
	private static Map<String, HttpResponse<byte[]>> pages(Program program, int most) throws Exception {
		List<String> all = new ArrayList<>();
		Matcher listed = LISTED.matcher(program.site().get("/sitemap.xml").body());
		while (listed.find()) {
			all.add(listed.group(1).isEmpty() ? "/" : listed.group(1).replace("&amp;", "&"));
		}
		Map<String, HttpResponse<byte[]>> pages = new LinkedHashMap<>();
		for (int i = 0; i < Math.min(most, all.size()); i++) {
			String address = all.get((int) ((long) i * all.size() / Math.min(most, all.size())));
			pages.put(program.site().uri(address).toString(), get(program.site().uri(address).toString()));
		}
		return pages;
	}

	private static HttpResponse<byte[]> get(String uri) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(uri)).header("Accept-Encoding", "gzip").build();
		HttpResponse<byte[]> answer = CLIENT.send(request, BodyHandlers.ofByteArray());
		if (answer.statusCode() != 200 || answer.headers().firstValue("ETag").isEmpty()) {
			throw new IllegalStateException(uri + " answers " + answer.statusCode() + " " + answer.headers().map());
		}
		return answer;
	}

	private static Process nginx(Path folder, List<byte[]> pages) throws Exception {
		Path files = Files.createDirectories(folder.resolve("www"));
		for (int i = 0; i < pages.size(); i++) {
			Files.writeString(files.resolve(i + ".html"), "");
			Files.write(files.resolve(i + ".html.gz"), pages.get(i));
		}
		int port;
		try (ServerSocket socket = new ServerSocket(0)) {
			port = socket.getLocalPort();
		}
		Files.writeString(folder.resolve("port"), String.valueOf(port));
		Path settings = folder.resolve("nginx.conf");
		Files.writeString(settings, SETTINGS.formatted(System.getProperty("user.name"), folder, port));
		Process nginx = new ProcessBuilder("nginx", "-p", folder.toString(), "-c", settings.toString())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("nginx.log").toFile())
			.start();
		Runtime.getRuntime().addShutdownHook(new Thread(nginx::destroy));
		TimeUnit.SECONDS.sleep(1);
		for (int i = 0; i < pages.size(); i++) {
			if (!Arrays.equals(get(file(port, i)).body(), pages.get(i))) {
				throw new IllegalStateException("nginx sends something else, see " + folder);
			}
		}
		return nginx;
	}

	private static String file(int port, int number) {
		return "http://127.0.0.1:" + port + "/" + number + ".html";
	}

	private static List<String> uris(Program program, Map<String, ?> pages) {
		return pages.keySet().stream().map((uri) -> uri.replace("localhost", "127.0.0.1")).toList();
	}

	private static Sample wrk(Path folder, int seconds, String connections, List<String> uris, boolean tagged)
			throws Exception {
		StringBuilder asked = new StringBuilder();
		for (String uri : uris) {
			String tag = tagged ? get(uri).headers().firstValue("ETag").orElseThrow() : null;
			asked.append("{\"%s\", %s},".formatted(URI.create(uri).getRawPath() + query(uri),
					(tag != null) ? "'" + tag + "'" : "nil"));
		}
		Path script = Files.writeString(folder.resolve("load.lua"), SCRIPT.formatted(asked));
		URI first = URI.create(uris.get(0));
		Process wrk = new ProcessBuilder("wrk", "-t2", "-c" + connections, "-d" + seconds + "s", "-s",
				script.toString(), "http://127.0.0.1:" + first.getPort() + "/")
			.redirectErrorStream(true)
			.start();
		String told = new String(wrk.getInputStream().readAllBytes());
		Matcher figures = FIGURES.matcher(told);
		if (wrk.waitFor() != 0 || !figures.find()) {
			throw new IllegalStateException(told);
		}
		return new Sample(Long.parseLong(figures.group(1)) * 1e6 / Long.parseLong(figures.group(2)),
				Long.parseLong(figures.group(3)) / 1e3, Long.parseLong(figures.group(4)));
	}

	private static String query(String uri) {
		String query = URI.create(uri).getRawQuery();
		return (query != null) ? "?" + query : "";
	}

	/**
	 * What one run of wrk measured.
	 *
	 * @param perSecond answers a second
	 * @param p99 in milliseconds
	 * @param failures what was no answer, or one of 400 and above
	 */
	private record Sample(double perSecond, double p99, long failures) {
	}

	@FunctionalInterface
	private interface Load {

		Sample load() throws Exception;

	}

	@FunctionalInterface
	private interface OneAddress {

		Sample load(String uri) throws Exception;

	}

	/** Compares answers with the first ones while there is load. */
	private static final class Check {

		private final Map<String, HttpResponse<byte[]>> pages;

		private final AtomicInteger compared = new AtomicInteger();

		private final AtomicInteger different = new AtomicInteger();

		private Check(Map<String, HttpResponse<byte[]>> pages) {
			this.pages = pages;
		}

		private Sample during(Load load) throws Exception {
			AtomicBoolean over = new AtomicBoolean();
			Thread thread = new Thread(() -> compare(over));
			thread.start();
			try {
				return load.load();
			}
			finally {
				over.set(true);
				thread.join();
			}
		}

		private void compare(AtomicBoolean over) {
			for (Map.Entry<String, HttpResponse<byte[]>> page : this.pages.entrySet()) {
				if (over.get()) {
					return;
				}
				try {
					this.compared.incrementAndGet();
					if (!Arrays.equals(get(page.getKey()).body(), page.getValue().body())) {
						this.different.incrementAndGet();
					}
					TimeUnit.MILLISECONDS.sleep(20);
				}
				catch (IOException | InterruptedException | IllegalStateException ex) {
					this.different.incrementAndGet();
				}
			}
		}

	}

}
