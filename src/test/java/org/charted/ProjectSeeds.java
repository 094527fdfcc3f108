package org.charted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * What the seeds of the project hold, read without the program, so that no test has to
 * say how much there is.
 */
public final class ProjectSeeds {

	private static final Path FOLDER = Path.of("seeds");

	private static final String ENDING = ".md";

	private ProjectSeeds() {
	}

	/** What the pages of a folder are called in addresses, in alphabetical order. */
	public static List<String> slugs(String folder) {
		try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(ENDING))
				.map((name) -> name.substring(0, name.length() - ENDING.length()))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The text of a page. */
	public static String text(String folder, String slug) {
		try {
			return Files.readString(FOLDER.resolve(folder).resolve(slug + ENDING));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The rows of a table among the data. */
	public static List<Map<String, String>> table(String name) {
		try (MappingIterator<Map<String, String>> rows = CsvMapper.builder()
			.build()
			.readerForMapOf(String.class)
			.with(CsvSchema.emptySchema().withHeader())
			.readValues(FOLDER.resolve("data").resolve(name).toFile())) {
			return rows.readAll();
		}
	}

}
