package org.charted.content.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.charted.content.file.CsvText;
import org.charted.content.file.Fault;
import org.charted.content.file.SeedFiles;
import org.charted.content.file.YamlText;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The seeds as entries, Markdown files and table rows. Of a file that cannot be parsed
 * the first error is noted, and it reads as empty.
 */
public final class Seeds {

	private static final Pattern OPENING = Pattern.compile("\\s*---[ \\t]*\\n");

	private static final Pattern FRONT_MATTER = Pattern
		.compile(OPENING + "(?<fields>(?s:.*?)(?<=\\n))---[ \\t]*(\\n|\\z)");

	private static final Pattern FENCE = Pattern.compile("(?m)^---[ \\t]*$");

	private final SeedFiles files;

	private final Problems problems;

	private final List<SeedEntry> entries = new ArrayList<>();

	/** The fields of the Markdown files by their paths. */
	private final Map<String, SeedEntry> fronts = new TreeMap<>();

	Seeds(SeedFiles files, Problems problems) {
		this.files = files;
		this.problems = problems;
	}

	/** The Markdown files of a folder, in the order of their names. */
	public List<Article> articles(String folder) {
		return this.files.in(folder, "md").stream().map(this::article).filter((article) -> article != null).toList();
	}

	/** One Markdown file, which has to exist. */
	public @Nullable Article article(String path) {
		String text = text(path);
		if (text == null) {
			return null;
		}
		Matcher front = FRONT_MATTER.matcher(text);
		if (!front.lookingAt()) {
			unreadable(new Location(path, 1, "front matter"),
					OPENING.matcher(text).lookingAt() ? "a second line of \"---\", between the fields and the prose"
							: "fields between two lines of \"---\"; the first is the first line of the file");
			return null;
		}
		String fields = front.group("fields");
		if (fields.lines().allMatch((line) -> line.isBlank() || line.startsWith("#"))) {
			unreadable(new Location(path, 1, "front matter"), "fields between two lines of \"---\"");
			return null;
		}
		String body = text.substring(front.end());
		int line = lineOf(text, front.end());
		Matcher third = FENCE.matcher(body);
		if (third.find()) {
			unreadable(new Location(path, line + lineOf(body, third.start()) - 1, "front matter"),
					"two lines of \"---\" in all, one above the fields and one below; this is the third");
			return null;
		}
		// as many lines above the fields as in the file
		Node node = parse(path, "\n".repeat(lineOf(text, front.start("fields")) - 1) + fields);
		if (node == null) {
			return null;
		}
		String slug = path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
		SeedEntry entry = entry(path, node);
		this.fronts.put(path, entry);
		return new Article(slug, entry, new Prose(new Location(path, line, "text"), body));
	}

	private static int lineOf(String text, int index) {
		return 1 + (int) text.substring(0, index).chars().filter((letter) -> letter == '\n').count();
	}

	/** The entries of a YAML file that holds a list and has to exist. */
	public List<SeedEntry> list(String path) {
		Node node = parse(path, text(path));
		if (node == null) {
			return List.of();
		}
		if (node instanceof SequenceNode sequence) {
			return sequence.getValue().stream().map((item) -> entry(path, item)).toList();
		}
		unreadable(new Location(path, 1, "file"), "a list of entries, each beginning with \"- \"");
		return List.of();
	}

	/** The entries of all YAML files of a folder that hold lists. */
	public List<SeedEntry> lists(String folder) {
		return this.files.in(folder, "yaml").stream().flatMap((path) -> list(path).stream()).toList();
	}

	/** The YAML files of a folder that hold one entry each. */
	public List<SeedEntry> mappings(String folder) {
		List<SeedEntry> mappings = new ArrayList<>();
		for (String path : this.files.in(folder, "yaml")) {
			Node node = parse(path, text(path));
			if (node != null) {
				mappings.add(entry(path, node));
			}
		}
		return mappings;
	}

	/** The rows of a CSV file with a header, which has to exist. */
	public List<CsvRow> table(String path) {
		String text = text(path);
		return (text == null) ? List.of()
				: CsvText.read(path, text, this::unreadable)
					.stream()
					.map((row) -> new CsvRow(new Location(path, row.line(), "row"), row.cells()))
					.toList();
	}

	/** The prose of a field; empty when it is absent. */
	public Prose prose(SeedEntry entry, String field) {
		String text = entry.optional(field);
		return new Prose(entry.location(field), (text != null) ? text : "");
	}

	private @Nullable String text(String path) {
		String text = this.files.take(path);
		if (text == null && !this.files.isDamaged(path)) {
			unreadable(new Location(path, 1, "file"), "this file; it is missing");
		}
		return text;
	}

	/**
	 * What entries of all files read so far say of the data; any may have such a field.
	 */
	public List<SeedEntry> claims() {
		return this.entries.stream().flatMap((entry) -> entry.entries("claims").stream()).toList();
	}

	private SeedEntry entry(String path, Node node) {
		SeedEntry entry = new SeedEntry(path, node, this.problems);
		this.entries.add(entry);
		return entry;
	}

	private @Nullable Node parse(String path, @Nullable String yaml) {
		return (yaml != null) ? YamlText.read(path, yaml, this::unreadable) : null;
	}

	private void unreadable(Fault fault) {
		this.problems.markIncomplete();
		this.problems.add(fault);
	}

	private void unreadable(Location location, String problem) {
		this.problems.markIncomplete();
		this.problems.add(location, "%s", problem);
	}

	/**
	 * Whether all files could be read, those that were asked for among them, and all
	 * tables have their columns.
	 */
	public boolean isComplete() {
		return this.problems.isComplete() && this.files.isComplete();
	}

	/** Whether all could be read, and nothing in it has had to be mended so far. */
	public boolean isSound() {
		return isComplete() && this.problems.isEmpty();
	}

	/**
	 * The files with fields that their folder does not know, while another folder knows
	 * them all, with that folder. To be called once everything has been read.
	 */
	Map<String, String> misplaced() {
		Map<String, Set<String>> known = new TreeMap<>();
		Map<String, Set<String>> common = new TreeMap<>();
		this.fronts.forEach((path, front) -> {
			known.computeIfAbsent(folder(path), (any) -> new TreeSet<>()).addAll(front.known());
			common.computeIfAbsent(folder(path), (any) -> new TreeSet<>(front.names())).retainAll(front.names());
		});
		Map<String, String> misplaced = new TreeMap<>();
		this.fronts.forEach((path, front) -> {
			List<String> names = front.names();
			if (!known.getOrDefault(folder(path), Set.of()).containsAll(names)) {
				known.entrySet()
					.stream()
					.filter((folder) -> folder.getValue().containsAll(names)
							&& names.containsAll(common.getOrDefault(folder.getKey(), Set.of())))
					.findFirst()
					.ifPresent((folder) -> misplaced.put(path, folder.getKey()));
			}
		});
		if (!misplaced.isEmpty()) {
			this.problems.markIncomplete();
		}
		return misplaced;
	}

	private static String folder(String path) {
		return path.substring(0, path.lastIndexOf('/') + 1);
	}

	/** To be called once everything has been read. */
	void rejectLeftovers() {
		this.entries.forEach(SeedEntry::rejectUnasked);
		this.files.rejectUnread(this.problems::add);
	}

}
