package org.charted.content.file;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;

/**
 * The text files of the seeds, by their path below the seeds folder, whether that folder
 * is on a disk or inside the jar. What people or systems leave there for themselves is
 * none of them.
 */
public final class SeedFiles {

	private static final Map<String, String> KINDS = Map.of("md", "Markdown files", "yaml", "YAML files");

	private final SortedMap<String, String> texts = new TreeMap<>();

	/** Files of the right name that hold no text. */
	private final Set<String> damaged = new TreeSet<>();

	private final Set<String> misnamed = new TreeSet<>();

	private final Set<String> taken = new TreeSet<>();

	/** The folders whose files are read whatever they are called, by extension. */
	private final SortedMap<String, SortedSet<String>> folders = new TreeMap<>();

	/** Whether everything below the folder could be reached. */
	private boolean reached = true;

	private SeedFiles() {
	}

	/**
	 * Read all files below a folder.
	 * @param location a path, or a Spring resource location such as
	 * {@code classpath:/seeds/}
	 * @param faults takes what keeps the folder or a file in it from being read
	 * @return the files
	 */
	public static SeedFiles read(String location, Consumer<Fault> faults) {
		SeedFiles files = new SeedFiles();
		FolderReader.files(location, (fault) -> {
			files.reached = false;
			faults.accept(fault);
		}).forEach((path, file) -> files.add(path, file, faults));
		return files;
	}

	private void add(String path, Resource file, Consumer<Fault> faults) {
		if (FileName.isReadme(path)) {
			return;
		}
		if (!FileName.isRight(path)) {
			this.misnamed.add(path);
			return;
		}
		String text = null;
		try {
			text = new TextReader(path, faults).read(file.getContentAsByteArray());
		}
		catch (IOException ex) {
			faults.accept(new Fault(path, 1, "file",
					"a file that the program may read; change its permissions, or put a copy in its place"));
		}
		if (text != null) {
			this.texts.put(path, text);
		}
		else {
			this.damaged.add(path);
		}
	}

	/** Whether there is anything to read. */
	public boolean isEmpty() {
		return this.texts.isEmpty() && this.damaged.isEmpty() && this.misnamed.isEmpty();
	}

	/** Whether no file is left out that most likely belongs to the seeds. */
	public boolean isComplete() {
		return this.reached && this.damaged.isEmpty()
				&& this.misnamed.stream().noneMatch((path) -> FileName.mended(path) != null);
	}

	/**
	 * Whether all that is in the folder is text under a right name, and there is some.
	 */
	public boolean isAllText() {
		return this.reached && this.damaged.isEmpty() && this.misnamed.isEmpty() && !this.texts.isEmpty();
	}

	/** The text of a file; {@code null} if there is none. */
	public @Nullable String take(String path) {
		this.taken.add(path);
		return this.texts.get(path);
	}

	/** Whether a file is there but holds no text, which has been told. */
	public boolean isDamaged(String path) {
		return this.damaged.contains(path);
	}

	/** The paths of the files with an extension directly in a folder, in order. */
	public List<String> in(String folder, String extension) {
		this.folders.computeIfAbsent(extension, (any) -> new TreeSet<>()).add(folder);
		return this.texts.keySet()
			.stream()
			.filter((path) -> folder.equals(folder(path)) && path.endsWith("." + extension))
			.toList();
	}

	/** All texts by their path. */
	public Map<String, String> texts() {
		return Collections.unmodifiableMap(this.texts);
	}

	/**
	 * Tell of the files that nothing has asked for: most have a slip in their name.
	 * @param faults takes one for each of them
	 */
	public void rejectUnread(Consumer<Fault> faults) {
		this.misnamed.forEach((path) -> faults.accept(misnamed(path)));
		this.texts.keySet()
			.stream()
			.filter((path) -> !this.taken.contains(path))
			.forEach((path) -> faults.accept(new Fault(path, 1, "file",
					"a file that some page reads; nothing reads one of this name here; " + place(path))));
	}

	private Fault misnamed(String path) {
		String mended = FileName.mended(path);
		if (mended == null) {
			return new Fault(path, 1, "file", "a file whose name ends in .md, .yaml or .csv; nothing reads others. "
					+ "Keep it elsewhere, or what it says in a README.md");
		}
		if (FileName.isCopy(path) || this.texts.containsKey(mended)) {
			return new Fault(path, 1, "file name", "one file in place of several; this looks like a copy. "
					+ "Bring together what is right in one of them, and delete the other");
		}
		return new Fault(path, 1, "file name",
				"lower-case letters, digits and hyphens, and at the end .md, .yaml or .csv; rename it to \"%s\""
					.formatted(name(mended)));
	}

	/** Where a file like one that nothing reads would be read. */
	private String place(String path) {
		List<String> missing = this.taken.stream().filter((other) -> !this.texts.containsKey(other)).toList();
		List<String> sameName = missing.stream().filter((other) -> name(other).equals(name(path))).toList();
		if (!sameName.isEmpty()) {
			return "it belongs at " + or(sameName);
		}
		String meant = Nearest.to(path, missing).orElse(null);
		if (meant != null) {
			return "did you mean \"%s\", which is missing?".formatted(meant);
		}
		String extension = FileName.extension(path);
		SortedSet<String> open = this.folders.getOrDefault(extension, new TreeSet<>());
		String folder = Nearest.to(folder(path), open).orElse(null);
		if (folder != null) {
			return "did you mean the folder \"%s\"?".formatted(folder);
		}
		List<String> names = this.taken.stream()
			.filter((other) -> folder(other).equals(folder(path)) && other.endsWith("." + extension))
			.map(SeedFiles::name)
			.toList();
		if (open.isEmpty() || (names.size() > 1 && !folder(path).isEmpty())) {
			return "here only %s have a reader".formatted(String.join(", ", names));
		}
		return "%s of any name are read in %s".formatted(KINDS.get(extension), or(List.copyOf(open)));
	}

	private static String or(List<String> words) {
		return (words.size() < 2) ? String.join("", words)
				: words.stream().limit(words.size() - 1L).collect(Collectors.joining(", ")) + " or "
						+ words.get(words.size() - 1);
	}

	private static String name(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private static String folder(String path) {
		return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
	}

}
