package org.charted.content;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

import org.h2.store.fs.FileUtils;

import org.springframework.boot.system.ApplicationHome;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

/**
 * A store that was filled as the program was built. The jar carries it under the version
 * of its content.
 */
final class CarriedStore {

	private static final String FILES_IN_MEMORY = "jdbc:h2:nioMemFS:";

	private static final String VERSION = "store/version";

	private CarriedStore() {
	}

	/**
	 * The version of the store that this jar carries, which is that of the seeds in it. A
	 * folder of classes has none, since seeds there are edited.
	 */
	static Optional<String> version() {
		File source = new ApplicationHome(CarriedStore.class).getSource();
		ClassPathResource noted = new ClassPathResource(VERSION);
		if (source == null || !source.isFile() || !noted.exists()) {
			return Optional.empty();
		}
		try {
			return Optional.of(noted.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether a store at this address of a database begins empty. */
	static boolean isInMemory(String url) {
		return url.startsWith("jdbc:h2:mem:") || url.startsWith(FILES_IN_MEMORY);
	}

	/**
	 * Put it into memory, where the database finds it, unless one is there already.
	 * @param url the address of the database
	 * @param version the version of the content asked for
	 * @return whether there is a store now
	 */
	static boolean unpack(String url, String version) {
		if (!url.startsWith(FILES_IN_MEMORY)) {
			return false;
		}
		String file = file(url);
		if (FileUtils.exists(file)) {
			return true;
		}
		ClassPathResource carried = new ClassPathResource("store/%s.mv.db".formatted(version));
		if (!carried.exists()) {
			return false;
		}
		try (InputStream in = carried.getInputStream(); OutputStream out = FileUtils.newOutputStream(file, false)) {
			in.transferTo(out);
			return true;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Write the store in memory to a folder, and nothing else that is there, once no
	 * program uses it.
	 */
	static void pack(String url, String version, Path folder) throws IOException, SQLException {
		try (Connection connection = DriverManager.getConnection(url)) {
			connection.createStatement().execute("shutdown compact");
		}
		FileSystemUtils.deleteRecursively(folder);
		Files.createDirectories(folder);
		try (InputStream in = FileUtils.newInputStream(file(url))) {
			// not copied: H2's files in memory cannot be transferred
			Files.write(folder.resolve(version + ".mv.db"), in.readAllBytes());
		}
		Files.writeString(folder.resolve("version"), version);
	}

	private static String file(String url) {
		return url.substring("jdbc:h2:".length()).split(";", 2)[0] + ".mv.db";
	}

}
