package org.charted.content.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A small set of seeds with something of every kind, right as it is, for tests to change
 * and to write to a folder. Its files are in the resources of the tests.
 */
public final class SeedFolder {

	private static final Map<String, String> TEXTS = read();

	private final Map<String, String> texts;

	private SeedFolder(Map<String, String> texts) {
		this.texts = Map.copyOf(texts);
	}

	private static Map<String, String> read() {
		Map<String, String> texts = new HashMap<>();
		try {
			Path folder = new ClassPathResource("small", SeedFolder.class).getFile().toPath();
			try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
				for (Path file : files.toList()) {
					texts.put(folder.relativize(file).toString().replace('\\', '/'),
							Files.readString(file).replace("\r\n", "\n"));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return texts;
	}

	/** Seeds without a mistake. */
	public static SeedFolder valid() {
		return new SeedFolder(TEXTS);
	}

	/** The same seeds with other words in place of some that stand there once. */
	public SeedFolder edit(String path, String words, String others) {
		String before = text(path);
		assertThat(before.split(Pattern.quote(words), -1)).as("\"%s\" in %s", words, path).hasSize(2);
		return file(path, before.replace(words, others));
	}

	/** The same seeds with more at the end of a file. */
	SeedFolder append(String path, String more) {
		return file(path, text(path) + more);
	}

	/** The same seeds with a file that has exactly this text. */
	SeedFolder file(String path, String text) {
		Map<String, String> others = new HashMap<>(this.texts);
		others.put(path, text);
		return new SeedFolder(others);
	}

	/** The same seeds with a file of the same text by another name. */
	SeedFolder copy(String path, String other) {
		return file(other, text(path));
	}

	SeedFolder without(String path) {
		Map<String, String> others = new HashMap<>(this.texts);
		assertThat(others.remove(path)).as(path).isNotNull();
		return new SeedFolder(others);
	}

	/** The same seeds as an editor on Windows saves them. */
	SeedFolder withWindowsLineEndings() {
		Map<String, String> others = new HashMap<>(this.texts);
		others.replaceAll((path, text) -> text.replace("\n", "\r\n"));
		return new SeedFolder(others);
	}

	/** Write the files to an empty folder. */
	public Path writeTo(Path folder) {
		this.texts.forEach((path, text) -> {
			try {
				Path file = folder.resolve(path);
				Files.createDirectories(file.getParent());
				Files.writeString(file, text);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		return folder;
	}

	private String text(String path) {
		String text = this.texts.get(path);
		assertThat(text).as(path).isNotNull();
		return text;
	}

}
