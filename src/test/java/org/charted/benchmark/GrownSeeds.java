package org.charted.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.content.file.CsvText;
import org.charted.content.file.CsvText.TableLine;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

import org.springframework.util.FileSystemUtils;
import org.springframework.util.StringUtils;

/**
 * A copy of the seeds in which one sort of content is there several times: its copies
 * have names of their own and say the same otherwise, so that they pass all checks.
 */
enum GrownSeeds {

	SOURCES {
		@Override
		void grow(Path seeds, int times) throws IOException {
			for (Path file : files(seeds.resolve("sources"), ".yaml")) {
				List<Object> copies = new ArrayList<>();
				for (int i = 1; i < times; i++) {
					for (Map<String, Object> source : GrownSeeds.<List<Map<String, Object>>>yaml(file)) {
						copies.add(sourceCopy(source, source.get("id") + "-" + word(i), word(i)));
					}
				}
				write(file.resolveSibling("grown-" + file.getFileName()), copies);
			}
		}
	},

	FIGURES {
		@Override
		void grow(Path seeds, int times) throws IOException {
			List<Map<String, Object>> all = new ArrayList<>();
			for (Path file : files(seeds.resolve("figures"), ".yaml")) {
				Map<String, List<Map<String, Object>>> lists = yaml(file);
				lists.getOrDefault("figures", List.of()).forEach((figure) -> all.addAll(flat(figure)));
			}
			List<Object> copies = new ArrayList<>();
			for (int i = 1; i < times; i++) {
				Set<Object> topics = new LinkedHashSet<>();
				for (Map<String, Object> figure : all) {
					Map<String, Object> copy = new LinkedHashMap<>(figure);
					String topic = (String) figure.get("topic");
					copy.keySet().removeAll(List.of("formerly", "question", "relayed-by"));
					copy.put("id", figure.get("id") + "-" + word(i));
					// the first word of a topic tells its range
					copy.put("topic", topic + (topic.contains(".") ? "-" : ".") + word(i));
					if (topics.add(topic)) {
						copy.put("question", "What do we know of %s %s?".formatted(word(topics.size()), word(i)));
					}
					copies.add(copy);
				}
			}
			write(seeds.resolve("figures/grown.yaml"), Map.of("figures", copies));
		}
	},

	AREAS {
		/**
		 * Of metropolitan areas, all paid as the middle one, since prose tells which are
		 * paid best.
		 */
		@Override
		void grow(Path seeds, int times) throws IOException {
			List<Map<String, String>> areas = rows(seeds, "areas");
			Map<String, List<Map<String, String>>> wages = rows(seeds, "wages-metros").stream()
				.collect(Collectors.groupingBy((row) -> row.get("area")));
			List<Map<String, String>> metros = areas.stream()
				.filter((area) -> "metro".equals(area.get("kind")))
				.toList();
			List<Map<String, String>> middle = middle(metros.stream()
				.map((area) -> wages.getOrDefault(area.get("code"), List.of()))
				.filter((rows) -> !rows.isEmpty() && !rows.get(0).get("median").isEmpty())
				.toList());
			Codes codes = new Codes(10_000, areas, "code");
			List<Map<String, String>> copies = new ArrayList<>();
			List<Map<String, String>> paid = new ArrayList<>();
			for (int i = 1; i < times; i++) {
				for (Map<String, String> area : metros) {
					String code = codes.next();
					String name = area.get("name").replaceFirst(",", " " + StringUtils.capitalize(word(i)) + ",");
					copies.add(with(area, Map.of("code", code, "name", name)));
					middle.forEach((row) -> paid.add(with(row, Map.of("area", code, "name", name))));
				}
			}
			append(seeds, "areas", copies);
			append(seeds, "wages-metros", paid);
		}

		private List<Map<String, String>> middle(List<List<Map<String, String>>> areas) {
			return areas.stream()
				.sorted(Comparator.comparingInt((rows) -> Integer.parseInt(rows.get(0).get("median"))))
				.toList()
				.get(areas.size() / 2);
		}
	},

	INSTITUTIONS {
		@Override
		void grow(Path seeds, int times) throws IOException {
			List<Map<String, String>> institutions = rows(seeds, "institutions");
			List<Map<String, String>> named = new ArrayList<>(institutions);
			// some of whom the directory no longer has
			named.addAll(rows(seeds, "program-awards"));
			Codes codes = new Codes(100_000, named, "unitid");
			Map<String, Map<String, String>> numbers = new HashMap<>();
			List<Map<String, String>> copies = new ArrayList<>();
			for (int i = 1; i < times; i++) {
				for (Map<String, String> institution : institutions) {
					String code = codes.next();
					numbers.computeIfAbsent(institution.get("unitid"), (any) -> new LinkedHashMap<>())
						.put(word(i), code);
					copies.add(with(institution, Map.of("unitid", code, "name",
							institution.get("name") + " " + StringUtils.capitalize(word(i)))));
				}
			}
			append(seeds, "institutions", copies);
			for (String table : List.of("program-awards", "program-charges", "program-earnings")) {
				append(seeds, table,
						rows(seeds, table).stream()
							.flatMap((row) -> numbers.getOrDefault(row.get("unitid"), Map.of())
								.values()
								.stream()
								.map((code) -> with(row, Map.of("unitid", code))))
							.toList());
			}
		}
	},

	EDITIONS {
		/** One for each month before the oldest, with its figures. */
		@Override
		void grow(Path seeds, int times) throws IOException {
			List<Map<String, String>> rows = rows(seeds, "oews-national");
			List<String> years = rows.stream().map((row) -> row.get("year")).distinct().sorted().toList();
			Map<String, Object> source = new HashMap<>();
			for (Path file : files(seeds.resolve("sources"), ".yaml")) {
				for (Map<String, Object> each : GrownSeeds.<List<Map<String, Object>>>yaml(file)) {
					if (each.get("id").equals("bls-oews-" + years.get(0))) {
						source.putAll(each);
					}
				}
			}
			List<Object> sources = new ArrayList<>();
			List<Map<String, String>> copies = new ArrayList<>();
			for (int i = 1; i <= (times - 1) * years.size(); i++) {
				String month = YearMonth.of(Integer.parseInt(years.get(0)), 1).minusMonths(i).toString();
				sources.add(sourceCopy(source, "bls-oews-" + month, word(i)));
				rows.stream()
					.filter((row) -> row.get("year").equals(years.get(0)))
					.forEach((row) -> copies.add(with(row, Map.of("year", month, "period", month))));
			}
			append(seeds, "oews-national", copies);
			write(seeds.resolve("sources/grown.yaml"), sources);
		}
	},

	CAREERS {
		@Override
		void grow(Path seeds, int times) throws IOException {
			profiles(seeds.resolve("careers"), times);
		}
	},

	CREDENTIALS {
		@Override
		void grow(Path seeds, int times) throws IOException {
			profiles(seeds.resolve("credentials"), times);
		}
	};

	private static final CsvMapper CSV = new CsvMapper();

	private static final Pattern POSITION = Pattern.compile("^position: (\\d+)$", Pattern.MULTILINE);

	private static final Pattern NAME = Pattern.compile("^(title|short): (.*)$", Pattern.MULTILINE);

	/** A place beyond which the next copies stand. */
	private static final int POSITIONS = 100;

	/**
	 * Copy the seeds and let this sort grow.
	 * @param from the seeds as they are
	 * @param to where the copy goes; what is there is lost
	 * @param times how often the sort is there afterwards
	 */
	void copy(Path from, Path to, int times) throws IOException {
		FileSystemUtils.deleteRecursively(to);
		FileSystemUtils.copyRecursively(from, to);
		if (times > 1) {
			grow(to, times);
		}
	}

	abstract void grow(Path seeds, int times) throws IOException;

	/** A word for a number, as names have no digits. */
	private static String word(int number) {
		return ((number < 26) ? "x" : word(number / 26)) + (char) ('a' + number % 26);
	}

	private static Map<String, Object> sourceCopy(Map<String, Object> source, String id, String word) {
		Map<String, Object> copy = new LinkedHashMap<>(source);
		copy.keySet().removeAll(List.of("formerly", "series", "unencrypted", "url"));
		copy.put("id", id);
		copy.put("title", source.get("title") + " " + word);
		return copy;
	}

	private static List<Map<String, Object>> flat(Map<String, Object> entry) {
		@SuppressWarnings("unchecked")
		List<Map<String, Object>> inner = (List<Map<String, Object>>) entry.getOrDefault("figures", List.of(Map.of()));
		return inner.stream().map((figure) -> {
			Map<String, Object> whole = new LinkedHashMap<>(entry);
			whole.remove("figures");
			whole.putAll(figure);
			return whole;
		}).filter((figure) -> !figure.containsKey("compute")).toList();
	}

	private static void profiles(Path folder, int times) throws IOException {
		for (Path file : files(folder, ".md")) {
			String text = Files.readString(file).replaceFirst("(?m)^formerly:.*\\n", "");
			for (int i = 1; i < times; i++) {
				int copy = i;
				String grown = replaced(POSITION, text,
						(found) -> "position: " + (Integer.parseInt(found.substring(10)) + POSITIONS * copy));
				Files.writeString(folder.resolve(file.getFileName().toString().replace(".md", "-" + word(i) + ".md")),
						replaced(NAME, grown, (found) -> found + " " + word(copy)));
			}
		}
	}

	private static String replaced(Pattern pattern, String text, UnaryOperator<String> other) {
		// of the front matter only
		int end = text.indexOf("\n---", 3);
		return pattern.matcher(text.substring(0, end))
			.replaceAll((match) -> Matcher.quoteReplacement(other.apply(match.group()))) + text.substring(end);
	}

	private static List<Path> files(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
	}

	/** All scalars are the texts they are, as for the guide. */
	private static <T> T yaml(Path file) throws IOException {
		DumperOptions style = new DumperOptions();
		return new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(style), style, new LoaderOptions(),
				new TextResolver())
			.load(Files.readString(file));
	}

	private static void write(Path file, Object content) throws IOException {
		DumperOptions style = new DumperOptions();
		style.setDefaultScalarStyle(DumperOptions.ScalarStyle.DOUBLE_QUOTED);
		style.setSplitLines(false);
		Files.writeString(file, new Yaml(style).dump(content));
	}

	private static List<Map<String, String>> rows(Path seeds, String table) throws IOException {
		Path file = seeds.resolve("data/" + table + ".csv");
		return CsvText.read(file.toString(), Files.readString(file), (fault) -> {
		}).stream().map(TableLine::cells).toList();
	}

	private static void append(Path seeds, String table, List<Map<String, String>> rows) throws IOException {
		CsvSchema.Builder columns = CsvSchema.builder();
		rows.get(0).keySet().forEach(columns::addColumn);
		ObjectWriter writer = CSV.writer(columns.build());
		Files.writeString(seeds.resolve("data/" + table + ".csv"), writer.writeValueAsString(rows),
				StandardOpenOption.APPEND);
	}

	private static Map<String, String> with(Map<String, String> row, Map<String, String> others) {
		Map<String, String> copy = new LinkedHashMap<>(row);
		copy.putAll(others);
		return copy;
	}

	/** Numbers that no row has. */
	private static final class Codes {

		private final Set<String> taken;

		private int last;

		Codes(int from, List<Map<String, String>> rows, String column) {
			this.last = from;
			this.taken = rows.stream().map((row) -> row.get(column)).collect(Collectors.toSet());
		}

		String next() {
			do {
				this.last++;
			}
			while (this.taken.contains(String.valueOf(this.last)));
			return String.valueOf(this.last);
		}

	}

	/** Resolves nothing. */
	private static final class TextResolver extends Resolver {

		@Override
		protected void addImplicitResolvers() {
			// a number, a date or "no" is a text
		}

	}

}
