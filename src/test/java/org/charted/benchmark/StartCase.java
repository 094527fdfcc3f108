package org.charted.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.boot.ApplicationArguments;

/**
 * How long the jar takes from its start as a process to its first page, and what memory
 * and processor time it has used by then. Everything after a start is in the cache of the
 * operating system, so the first start is told but does not count. Another jar can be
 * given, with which it takes turns.
 */
final class StartCase {

	private StartCase() {
	}

	static void run(ApplicationArguments arguments, Report report) throws Exception {
		Map<Path, List<Duration>> times = new LinkedHashMap<>();
		times.put(Benchmark.jar(arguments), new ArrayList<>());
		if (arguments.containsOption("beside")) {
			times.put(Path.of(Benchmark.option(arguments, "beside", "")), new ArrayList<>());
		}
		report.line("%10s %10s %10s", "first page", "processor", "memory");
		for (int i = 0; i <= Benchmark.number(arguments, "starts", 5); i++) {
			for (Map.Entry<Path, List<Duration>> jar : times.entrySet()) {
				try (Program program = Program.start(jar.getKey())) {
					report.line("%8d ms %7d ms %10s  %s%s", program.startTime().toMillis(),
							program.processorTime().toMillis(), program.residentMemory(), jar.getKey().getFileName(),
							(i == 0) ? ", does not count" : "");
					if (i > 0) {
						jar.getValue().add(program.startTime());
					}
				}
			}
		}
		times.forEach((jar, all) -> {
			Collections.sort(all);
			report.line("%8d ms is the median of %s", all.get(all.size() / 2).toMillis(), jar.getFileName());
		});
	}

}
