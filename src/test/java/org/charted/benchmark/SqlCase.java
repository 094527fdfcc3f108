package org.charted.benchmark;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.charted.ChartedApplication;
import org.charted.benchmark.SqlCounter.Count;
import org.charted.site.Site;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * SQL statements and rows read by the first request for an address after a start, and by
 * the second. Each address has a start of its own. For addresses that are named the
 * statements are listed.
 */
final class SqlCase {

	private SqlCase() {
	}

	static void run(ApplicationArguments arguments, Report report) {
		boolean listed = !Benchmark.givenAddresses(arguments).isEmpty();
		report.line("%10s %8s %10s %8s", "first", "rows", "second", "rows");
		for (String address : Benchmark.addresses(arguments)) {
			measure(address, listed, report);
		}
	}

	private static void measure(String address, boolean listed, Report report) {
		SpringApplication program = new SpringApplication(ChartedApplication.class);
		program.addInitializers((context) -> ((GenericApplicationContext) context).registerBean(SqlCounter.class));
		try (ConfigurableApplicationContext context = program.run("--server.port=0", "--logging.level.root=error",
				"--spring.main.banner-mode=off", "--charted.kept.enabled=false")) {
			Site site = new Site(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
			SqlCounter counter = context.getBean(SqlCounter.class);
			counter.take();
			int status = site.get(address).status();
			Count first = counter.take();
			site.get(address);
			Count second = counter.take();
			report.line("%10d %8d %10d %8d  %s%s", first.statements().size(), first.rows(), second.statements().size(),
					second.rows(), address, (status == 200) ? "" : " answers " + status);
			if (listed) {
				list(first.statements(), report);
			}
		}
	}

	private static void list(List<String> statements, Report report) {
		Map<String, Long> counts = statements.stream()
			.collect(Collectors.groupingBy((statement) -> statement, LinkedHashMap::new, Collectors.counting()));
		counts.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
			.forEach((count) -> report.line("%12d x %s", count.getValue(), count.getKey()));
	}

}
