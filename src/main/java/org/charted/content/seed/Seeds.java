package org.charted.content.seed;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.charted.prose.Markdown;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * The seeds as entries, Markdown files and table rows. Of a file that cannot be parsed
 * the first error is noted, and it reads as empty.
 */
public final class Seeds {

	private static final CsvMapper CSV = CsvMapper.builder().enable(CsvReadFeature.FAIL_ON_MISSING_COLUMNS).build();

	private final SeedFiles files;

	private final Problems problems;

	private final List<SeedEntry> entries = new ArrayList<>();

	private boolean complete = true;

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
		String file = path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
		if (text == null) {
			return null;
		}
		int end = text.indexOf("\n---\n", 3);
		String fields = (text.startsWith("---\n") && end > 0) ? text.substring("---".length(), end) : "";
		if (fields.lines().allMatch((line) -> line.isBlank() || line.startsWith("#"))) {
			unreadable(new Location(path, 1, "front matter"), "fields between two lines of \"---\"");
			return null;
		}
		Node node = parse(path, fields);
		if (node == null) {
			return null;
		}
		if (!file.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
			this.problems.add(new Location(path, 1, "file name"), "lower-case letters, digits and hyphens");
		}
		String head = text.substring(0, end + "\n---\n".length());
		Location start = new Location(path, (int) head.lines().count() + 1, "text");
		return new Article(file, entry(path, node), new Prose(start, text.substring(head.length())));
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
		unreadable(new Location(path, 1, "file"), "a list of entries, each beginning with \"-\"");
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
		List<CsvRow> lines = new ArrayList<>();
		String text = text(path);
		if (text == null) {
			return lines;
		}
		int line = 0;
		try (MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
			.with(CsvSchema.emptySchema().withHeader())
			.readValues(text)) {
			while (rows.hasNextValue()) {
				line = rows.currentLocation().getLineNr();
				lines.add(new CsvRow(new Location(path, line, "row"), new LinkedHashMap<>(rows.nextValue())));
				line = 0;
			}
		}
		catch (JacksonException ex) {
			// a row that is too short is noticed only on the next line
			if (line == 0) {
				line = (ex.getLocation() != null) ? Math.max(1, ex.getLocation().getLineNr()) : 1;
			}
			unreadable(new Location(path, line, "row"), ex.getOriginalMessage());
		}
		return lines;
	}

	/** The prose of a field; empty when it is absent. */
	public Prose prose(SeedEntry entry, String field) {
		String text = entry.optional(field);
		return new Prose(entry.location(field), (text != null) ? text : "");
	}

	private @Nullable String text(String path) {
		String text = this.files.take(path);
		if (text == null) {
			unreadable(new Location(path, 1, "file"), "this file; it is missing");
		}
		return text;
	}

	private SeedEntry entry(String path, Node node) {
		SeedEntry entry = new SeedEntry(path, node, this.problems);
		this.entries.add(entry);
		return entry;
	}

	private @Nullable Node parse(String path, @Nullable String yaml) {
		if (yaml == null || yaml.isBlank()) {
			return null;
		}
		LoaderOptions options = new LoaderOptions();
		options.setMaxAliasesForCollections(0);
		try {
			return new Yaml(options).compose(new StringReader(yaml));
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 1;
			String context = (ex.getContextMark() != null)
					? ", %s in line %d".formatted(ex.getContext(), ex.getContextMark().getLine() + 1) : "";
			unreadable(new Location(path, line, "YAML"), ex.getProblem() + context);
		}
		catch (YAMLException ex) {
			unreadable(new Location(path, 1, "YAML"), String.valueOf(ex.getMessage()));
		}
		return null;
	}

	private void unreadable(Location location, String problem) {
		this.complete = false;
		this.problems.add(location, "%s", problem);
	}

	/** Whether all files that were asked for could be read. */
	public boolean isComplete() {
		return this.complete;
	}

	/** To be called once everything has been read. */
	void rejectLeftovers() {
		this.entries.forEach(SeedEntry::rejectUnasked);
		this.files.unread()
			.forEach((path) -> this.problems.add(new Location(path, 1, "file"),
					"a file that some page reads; nothing reads one of this name here"));
	}

}
