package org.charted.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.assertj.core.util.diff.DiffUtils;
import org.charted.site.Choices;
import org.charted.site.Crawl;
import org.charted.site.Crawl.Visit;
import org.charted.site.PageType;
import org.charted.site.Site;
import org.charted.site.Site.Answer;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.ApplicationArguments;
import org.springframework.util.Assert;
import org.springframework.util.FileSystemUtils;

/**
 * Folders of all pages, a file for each address, and what differs between two of them.
 */
final class Snapshots {

	/** How many values of a parameter are asked for, beside those that links have. */
	private static final int MOST_VALUES = 10;

	private static final int LONGEST_NAME = 160;

	private Snapshots() {
	}

	/**
	 * Write the text of all pages to the folder {@code --to}: of the site that runs on
	 * {@code --port}, or else of the jar. Addresses of the folder {@code --like} are
	 * asked for as well.
	 */
	static void take(ApplicationArguments arguments, Report report) throws Exception {
		Path folder = Path.of(Benchmark.option(arguments, "to", Report.FOLDER.resolve("pages").toString()));
		String like = Benchmark.option(arguments, "like", "");
		Set<String> others = like.isEmpty() ? Set.of() : read(Path.of(like)).keySet();
		int port = Benchmark.number(arguments, "port", 0);
		if (port > 0) {
			write(folder, pages(new Site(port), others, PageText::of), report);
			return;
		}
		try (Program program = Program.start(Benchmark.jar(arguments))) {
			write(folder, pages(program.site(), others, PageText::of), report);
		}
	}

	/** Tell what differs between the folders {@code --before} and {@code --after}. */
	static void compare(ApplicationArguments arguments, Report report) throws IOException {
		Assert.state(arguments.containsOption("before") && arguments.containsOption("after"),
				"Give --before=folder and --after=folder");
		compare(read(Path.of(Benchmark.option(arguments, "before", ""))),
				read(Path.of(Benchmark.option(arguments, "after", ""))), Benchmark.number(arguments, "lines", 20),
				report);
	}

	/** Start the jar twice and tell where an answer is not the same to the letter. */
	static void compareTwoStarts(ApplicationArguments arguments, Report report) throws Exception {
		List<Map<String, List<String>>> starts = new ArrayList<>();
		for (int i = 0; i < 2; i++) {
			try (Program program = Program.start(Benchmark.jar(arguments))) {
				starts.add(pages(program.site(), Set.of(), (answer) -> List.of(answer.body().split("\n", -1))));
			}
		}
		compare(starts.get(0), starts.get(1), Benchmark.number(arguments, "lines", 20), report);
	}

	/**
	 * Asks for all that links lead to, all page types, and some of all choices of forms.
	 */
	private static Map<String, List<String>> pages(Site site, Set<String> others, Function<Answer, List<String>> form) {
		Map<String, List<String>> pages = new TreeMap<>();
		Choices choices = new Choices();
		Crawl crawl = new Crawl(site);
		while (crawl.hasNext()) {
			Visit visit = crawl.next();
			choices.add(visit.document());
			pages.put(visit.address(), form.apply(visit.answer()));
		}
		Set<String> rest = new LinkedHashSet<>(others);
		for (PageType type : PageType.values()) {
			rest.add(type.address());
			rest.addAll(site.get(type.address()).document().select("a[href~=^/.*[.](csv|json)]").eachAttr("href"));
		}
		rest.addAll(choices.addresses(MOST_VALUES));
		for (String address : rest) {
			pages.computeIfAbsent(address, (key) -> form.apply(site.get(key)));
		}
		return pages;
	}

	private static void write(Path folder, Map<String, List<String>> pages, Report report) throws IOException {
		FileSystemUtils.deleteRecursively(folder);
		for (Map.Entry<String, List<String>> page : pages.entrySet()) {
			Path file = folder.resolve(fileName(page.getKey()));
			Files.createDirectories(file.getParent());
			Files.write(file, Stream.concat(Stream.of(page.getKey()), page.getValue().stream()).toList());
		}
		report.line("%d pages in %s", pages.size(), folder);
	}

	private static String fileName(String address) {
		String name = URLEncoder.encode(address.substring(1), StandardCharsets.UTF_8).replace("%2F", "/");
		return ((name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME) + "-" + address.hashCode() : name)
				+ ".txt";
	}

	/** Reads what {@link #write} has written; the address is the first line of a file. */
	private static Map<String, List<String>> read(Path folder) throws IOException {
		Map<String, List<String>> pages = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				List<String> lines = Files.readAllLines(file);
				pages.put(lines.get(0), lines.subList(1, lines.size()));
			}
		}
		return pages;
	}

	/** Differences that many pages have in common, as in the layout, are printed once. */
	private static void compare(Map<String, List<String>> before, Map<String, List<String>> after, int most,
			Report report) {
		Map<List<String>, Set<String>> differences = new LinkedHashMap<>();
		Set<String> all = new TreeSet<>(before.keySet());
		all.addAll(after.keySet());
		int same = 0;
		for (String address : all) {
			List<String> difference = difference(before.get(address), after.get(address));
			if (difference.isEmpty()) {
				same++;
			}
			else {
				differences.computeIfAbsent(difference, (key) -> new LinkedHashSet<>()).add(address);
			}
		}
		differences.forEach((lines, addresses) -> {
			addresses.forEach((address) -> report.line("=== %s", address));
			lines.stream().limit(most).forEach((line) -> report.line("%s", line));
			if (lines.size() > most) {
				report.line("... and %d lines more", lines.size() - most);
			}
		});
		report.line("%d addresses: %d the same, %d not, in %d ways", all.size(), same, all.size() - same,
				differences.size());
	}

	private static List<String> difference(@Nullable List<String> before, @Nullable List<String> after) {
		if (before == null || after == null) {
			return List.of((before == null) ? "only after" : "only before");
		}
		return DiffUtils.generateUnifiedDiff("before", "after", before, DiffUtils.diff(before, after), 0)
			.stream()
			.skip(2)
			.filter((line) -> !line.startsWith("@@ "))
			.toList();
	}

}
