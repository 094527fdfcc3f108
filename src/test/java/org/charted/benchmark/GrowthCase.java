package org.charted.benchmark;

import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.charted.site.Site;

import org.springframework.boot.ApplicationArguments;
import org.springframework.util.FileSystemUtils;

/**
 * What becomes of the start, of pages and of memory when there is more of one sort of
 * content: the median of each page made anew, and of one that is kept, asked for on one
 * connection. The store is a file, so that only the first start reads the seeds.
 */
final class GrowthCase {

	private static final List<String> PAGES = List.of("/guide/pay", "/careers", "/careers?sort=pay",
			"/careers/medical-coder", "/careers/compare?c=medical-coder&c=coding-auditor", "/credentials",
			"/credentials/rhit", "/pay/metros", "/pay/metros?q=columbus", "/pay/states/ohio", "/pay/compare",
			"/programs/find", "/programs/find?state=ohio", "/programs/states/california", "/programs/compare",
			"/evidence", "/evidence?standing=leads", "/sources", "/sources/research-2026",
			"/search?q=how+long+does+it+take", "/search?q=columbus");

	private static final String KEPT = "/guide/pay";

	private GrowthCase() {
	}

	static void run(ApplicationArguments arguments, Report report) throws Exception {
		List<String> pages = Benchmark.givenAddresses(arguments).isEmpty() ? PAGES
				: Benchmark.givenAddresses(arguments);
		int seconds = Benchmark.number(arguments, "seconds", 2);
		List<GrownSeeds> sorts = arguments.containsOption("of")
				? Arrays.stream(Benchmark.option(arguments, "of", "").split(","))
					.map((name) -> GrownSeeds.valueOf(name.toUpperCase(Locale.ROOT)))
					.toList()
				: List.of(GrownSeeds.values());
		int[] times = Arrays.stream(Benchmark.option(arguments, "times", "1,10").split(","))
			.mapToInt(Integer::parseInt)
			.toArray();
		Path folder = Files.createTempDirectory("grown");
		ExecutorService thread = Executors.newSingleThreadExecutor();
		try {
			report.line("start: seconds to the first page with new content, again: with the same; memory: after all;"
					+ " kept: %s, ms; then ms made anew", KEPT);
			for (GrownSeeds sort : sorts) {
				for (int factor : times) {
					FileSystemUtils.deleteRecursively(folder);
					sort.copy(Path.of("seeds"), folder.resolve("seeds"), factor);
					report.line("%s, %d times", sort.name().toLowerCase(Locale.ROOT), factor);
					measure(Benchmark.jar(arguments), folder, pages, seconds, thread, report);
				}
			}
		}
		finally {
			thread.shutdownNow();
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private static void measure(Path jar, Path folder, List<String> pages, int seconds, ExecutorService thread,
			Report report) throws Exception {
		String from = "--charted.seeds=" + folder.resolve("seeds");
		String store = "--spring.datasource.url=jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE"
			.formatted(folder.resolve("store"));
		try (Program program = Program.start(jar, from, store, "--charted.kept.warm=false")) {
			report.line("%10.1f  start", program.startTime().toMillis() / 1e3);
		}
		try (Program program = Program.start(jar, from, store, "--charted.kept.warm=false")) {
			report.line("%10.1f  again", program.startTime().toMillis() / 1e3);
			report.line("%10.2f  kept", median(program.site(), KEPT, seconds, thread));
		}
		try (Program program = Program.start(jar, from, store, "--charted.kept.enabled=false")) {
			awaitSearch(program.site());
			for (String page : pages) {
				report.line("%10.1f  %s", median(program.site(), page, seconds, thread), page);
			}
			report.line("%10s  memory", program.residentMemory());
		}
	}

	private static void awaitSearch(Site site) throws InterruptedException {
		while (site.get("/search?q=coder").status() != 200) {
			TimeUnit.MILLISECONDS.sleep(100);
		}
	}

	private static double median(Site site, String address, int seconds, ExecutorService thread) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(site.uri(address)).build();
		LoadCase.load(request, seconds, 1, thread);
		return LoadCase.part(LoadCase.load(request, seconds, 1, thread), 50);
	}

}
