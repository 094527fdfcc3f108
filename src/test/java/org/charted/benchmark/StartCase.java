package org.charted.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.springframework.boot.ApplicationArguments;

/**
 * How long the jar takes from its start as a process to its first page, and what memory
 * and processor time it has used by then. Everything after a start is in the cache of the
 * operating system, so the first start is told but does not count.
 */
final class StartCase {

	private StartCase() {
	}

	static void run(ApplicationArguments arguments, Report report) throws Exception {
		List<Duration> times = new ArrayList<>();
		report.line("%10s %10s %10s", "first page", "processor", "memory");
		for (int i = 0; i <= Benchmark.number(arguments, "starts", 5); i++) {
			try (Program program = Program.start(Benchmark.jar(arguments))) {
				report.line("%8d ms %7d ms %10s%s", program.startTime().toMillis(), program.processorTime().toMillis(),
						program.residentMemory(), (i == 0) ? "  does not count" : "");
				if (i > 0) {
					times.add(program.startTime());
				}
			}
		}
		Collections.sort(times);
		report.line("%8d ms is the median", times.get(times.size() / 2).toMillis());
	}

}
