package org.charted.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.info.BuildProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.function.SingletonSupplier;

/**
 * The build of the program that runs, as far as content depends on it.
 *
 * @param migrations the file names of the migrations of the schema, in order
 * @param digesting computes the digest, once it is asked for
 * @param built when it was built, to the millisecond
 */
record Build(List<String> migrations, Supplier<String> digesting, Instant built) {

	private static final String CLASSES = "org/charted/";

	private static final int VERSION_LENGTH = 12;

	/**
	 * The build that runs.
	 * @param noted what Maven has noted; without it, as in an IDE, the program counts as
	 * built just now
	 */
	static Build running(@Nullable BuildProperties noted) {
		Instant built = (noted != null) ? noted.getTime() : null;
		try {
			Resource[] migrations = new PathMatchingResourcePatternResolver()
				.getResources("classpath:/db/migration/V*.sql");
			List<Resource> scripts = Stream.of(migrations).sorted(Comparator.comparing(Resource::getFilename)).toList();
			return new Build(scripts.stream().map(Resource::getFilename).toList(),
					SingletonSupplier.of(() -> digest(scripts)),
					((built != null) ? built : Instant.now()).truncatedTo(ChronoUnit.MILLIS));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Changes with the migrations and with the classes of the program. */
	String digest() {
		return this.digesting.get();
	}

	private static String digest(List<Resource> scripts) {
		try {
			MessageDigest digest = sha256();
			for (Resource script : scripts) {
				update(digest, script.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
			}
			classes(Build.class.getProtectionDomain().getCodeSource().getLocation())
				.forEach((name, checksum) -> update(digest, name + " " + checksum));
			return hex(digest);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The version of the content that this program makes of seeds. */
	String contentVersion(String seedsDigest) {
		MessageDigest digest = sha256();
		update(digest, digest());
		update(digest, seedsDigest);
		return hex(digest).substring(0, VERSION_LENGTH);
	}

	/** The number of the newest migration. */
	int schema() {
		return this.migrations.stream().mapToInt(Build::number).max().orElseThrow();
	}

	private static int number(String migration) {
		return Integer.parseInt(migration.substring(1, migration.indexOf("__")));
	}

	/**
	 * The checksums of the classes at a place, which is a folder, a jar, or a part of
	 * one.
	 */
	static SortedMap<String, Long> classes(URL place) throws IOException {
		SortedMap<String, Long> checksums = new TreeMap<>();
		if (place.getProtocol().equals("file") && place.getPath().endsWith("/")) {
			Path folder = folder(place);
			try (Stream<Path> files = Files.walk(folder.resolve(CLASSES))) {
				for (Path file : files.toList()) {
					String name = folder.relativize(file).toString().replace('\\', '/');
					if (isWritten(name)) {
						checksums.put(name, checksum(file));
					}
				}
			}
			return checksums;
		}
		URL root = place.getProtocol().equals("jar") ? place : new URL("jar:" + place + "!/");
		JarURLConnection connection = (JarURLConnection) root.openConnection();
		connection.setUseCaches(false);
		try (JarFile jar = connection.getJarFile()) {
			// what the jar says of them is there without unpacking them
			jar.stream()
				.filter((entry) -> isWritten(entry.getName()))
				.forEach((entry) -> checksums.put(entry.getName(), entry.getCrc()));
		}
		return checksums;
	}

	/** Whether it is a class that somebody has written, and not one made of it ahead. */
	private static boolean isWritten(String name) {
		return name.startsWith(CLASSES) && name.endsWith(".class") && !name.contains("__") && !name.contains("$$");
	}

	private static Path folder(URL place) {
		try {
			return Path.of(new URI(place.toString()));
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static long checksum(Path file) throws IOException {
		CRC32 crc = new CRC32();
		crc.update(Files.readAllBytes(file));
		return crc.getValue();
	}

	private static void update(MessageDigest digest, String text) {
		digest.update(text.getBytes(StandardCharsets.UTF_8));
		digest.update((byte) 0);
	}

	private static String hex(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
