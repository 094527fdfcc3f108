package org.charted.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.charted.site.Choices;
import org.charted.site.PageType;
import org.charted.site.Site;

import org.springframework.boot.ApplicationArguments;

/**
 * What a thousand unknown values of a parameter, or one long value, cost against one
 * short value, in processor time of the program. Asks for every parameter of every page
 * type, or for the addresses that are named, which end in a parameter and its equals
 * sign.
 */
final class ChoicesCase {

	/** What Tomcat reads of a request line and headers, less what else is in them. */
	private static final int LONGEST_ADDRESS = 7_700;

	private ChoicesCase() {
	}

	static void run(ApplicationArguments arguments, Report report) throws Exception {
		int seconds = Benchmark.number(arguments, "seconds", 2);
		try (Program program = Program.start(Benchmark.jar(arguments), "--charted.kept.enabled=false")) {
			List<String> given = Benchmark.givenAddresses(arguments);
			report.line("%10s %10s %8s %10s %8s", "one, ms", "many, ms", "times", "long, ms", "times");
			for (String address : given.isEmpty() ? parameters(program.site()) : given) {
				String parameter = address.substring(address.indexOf('?') + 1);
				int most = Math.min(1_000, (LONGEST_ADDRESS - address.length()) / (parameter.length() + 4));
				Cost one = cost(program, address + values(parameter, 1), seconds);
				Cost many = cost(program, address + values(parameter, most), seconds);
				Cost longest = cost(program, address + "zz1".repeat(most), seconds);
				report.line("%10.2f %10.2f %8.1f %10.2f %8.1f  %s answers %d, %d, %d; many is %d", one.milliseconds(),
						many.milliseconds(), many.milliseconds() / one.milliseconds(), longest.milliseconds(),
						longest.milliseconds() / one.milliseconds(), address, one.status(), many.status(),
						longest.status(), most);
			}
		}
	}

	private static List<String> parameters(Site site) {
		Choices choices = new Choices();
		for (PageType type : PageType.values()) {
			choices.add(site.get(type.address()).document());
		}
		// a file reads its choices as its page does
		return choices.values()
			.entrySet()
			.stream()
			.filter((path) -> !path.getKey().contains("."))
			.flatMap((path) -> path.getValue().keySet().stream().map((name) -> path.getKey() + "?" + name + "="))
			.toList();
	}

	private static String values(String parameter, int count) {
		StringBuilder values = new StringBuilder("zz1");
		for (int i = 1; i < count; i++) {
			values.append('&').append(parameter).append(Integer.toString(36 * 36 + i, 36));
		}
		return values.toString();
	}

	private static Cost cost(Program program, String address, int seconds) {
		repeat(program.site(), address, seconds);
		Duration before = program.processorTime();
		int requests = repeat(program.site(), address, seconds);
		double milliseconds = program.processorTime().minus(before).toMillis() / (double) requests;
		return new Cost(program.site().get(address).status(), milliseconds);
	}

	private static int repeat(Site site, String address, int seconds) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		int requests = 0;
		while (requests == 0 || System.nanoTime() < end) {
			site.get(address);
			requests++;
		}
		return requests;
	}

	/**
	 * What a request costs.
	 *
	 * @param status what was answered
	 * @param milliseconds processor time
	 */
	private record Cost(int status, double milliseconds) {

	}

}
