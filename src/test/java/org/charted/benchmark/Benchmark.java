package org.charted.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.charted.site.PageType;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;

/**
 * Runs the cases named on the command line. Words that begin with a slash are the
 * addresses to ask for, the examples of all page types if there are none;
 * {@code --name=value} is an option of a case. To add a case, add it to {@link #CASES}.
 */
final class Benchmark {

	private static final Map<String, Case> CASES = new LinkedHashMap<>();

	static {
		CASES.put("start", StartCase::run);
		CASES.put("sql", SqlCase::run);
		CASES.put("load", LoadCase::run);
		CASES.put("served", ServedCase::run);
		CASES.put("search", SearchCase::run);
		CASES.put("growth", GrowthCase::run);
		CASES.put("choices", ChoicesCase::run);
		CASES.put("pages", Snapshots::take);
		CASES.put("differences", Snapshots::compare);
		CASES.put("starts", Snapshots::compareTwoStarts);
	}

	private Benchmark() {
	}

	public static void main(String[] args) throws Exception {
		ApplicationArguments arguments = new DefaultApplicationArguments(args);
		List<String> names = arguments.getNonOptionArgs().stream().filter((word) -> !word.startsWith("/")).toList();
		if (names.isEmpty() || !CASES.keySet().containsAll(names)) {
			System.out.println("Name one or more of " + String.join(", ", CASES.keySet()) + "; see docs/operations.md");
			System.exit(2);
		}
		for (String name : names) {
			try (Report report = new Report(name)) {
				CASES.get(name).run(arguments, report);
			}
		}
		System.exit(0);
	}

	/** The addresses to ask for. */
	static List<String> addresses(ApplicationArguments arguments) {
		List<String> given = givenAddresses(arguments);
		return given.isEmpty() ? Arrays.stream(PageType.values()).map(PageType::address).toList() : given;
	}

	/** The addresses named on the command line. */
	static List<String> givenAddresses(ApplicationArguments arguments) {
		return arguments.getNonOptionArgs().stream().filter((word) -> word.startsWith("/")).toList();
	}

	static String option(ApplicationArguments arguments, String name, String otherwise) {
		return arguments.containsOption(name) ? String.join(",", arguments.getOptionValues(name)) : otherwise;
	}

	static int number(ApplicationArguments arguments, String name, int otherwise) {
		return Integer.parseInt(option(arguments, name, String.valueOf(otherwise)));
	}

	/** The jar to start. */
	static Path jar(ApplicationArguments arguments) {
		return Path.of(option(arguments, "jar", "target/charted.jar"));
	}

}
