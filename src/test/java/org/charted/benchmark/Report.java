package org.charted.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Lines on the console, and the same in a file named for the case.
 */
final class Report implements AutoCloseable {

	/** Where reports and logs go. */
	static final Path FOLDER = Path.of("target", "benchmark");

	private final PrintStream file;

	Report(String name) throws IOException {
		Path path = Files.createDirectories(FOLDER).resolve(name + ".txt");
		this.file = new PrintStream(Files.newOutputStream(path), true, StandardCharsets.UTF_8);
	}

	/** Add a line in the form of {@link String#format}. */
	void line(String format, Object... arguments) {
		String line = String.format(Locale.ROOT, format, arguments);
		System.out.println(line);
		this.file.println(line);
	}

	@Override
	public void close() {
		this.file.close();
	}

}
