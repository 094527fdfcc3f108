package org.charted.content.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The text files of the seeds, by their path below the seeds folder, whether that folder
 * is on a disk or inside the jar. Line endings are those of Unix.
 */
final class SeedFiles {

	/** Nothing reads "yml": it is here so that an editor hears of it. */
	private static final Set<String> EXTENSIONS = Set.of("md", "yaml", "yml", "csv");

	private final SortedMap<String, String> texts;

	private final Set<String> taken = new TreeSet<>();

	SeedFiles(Map<String, String> texts) {
		this.texts = new TreeMap<>(texts);
	}

	/**
	 * Read all files below a folder.
	 * @param location a path, or a Spring resource location such as
	 * {@code classpath:/seeds/}
	 * @param problems takes note of a folder without files and of a file that is not
	 * UTF-8
	 * @return the files
	 */
	static SeedFiles read(String location, Problems problems) {
		String folder = location.endsWith("/") ? location : location + "/";
		if (!folder.matches("[a-z]{2,}:.*")) {
			folder = "file:" + Path.of(folder).toAbsolutePath().normalize() + "/";
		}
		var resolver = new PathMatchingResourcePatternResolver();
		Map<String, String> texts = new TreeMap<>();
		try {
			Resource root = resolver.getResource(folder);
			if (root.exists()) {
				String base = address(root);
				for (Resource resource : resolver.getResources(folder + "**/*")) {
					String path = address(resource).substring(base.length());
					if (EXTENSIONS.contains(extension(path)) && resource.isReadable()) {
						texts.put(path, text(path, resource.getContentAsByteArray(), problems));
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		if (texts.isEmpty()) {
			problems.add(new Location(location, 1, "charted.seeds"), "a folder with seeds; none were found here");
		}
		return new SeedFiles(texts);
	}

	private static String address(Resource resource) throws IOException {
		URI uri = resource.getURI();
		return URLDecoder.decode(uri.toString().replace("+", "%2B"), StandardCharsets.UTF_8);
	}

	private static String extension(String path) {
		return path.substring(path.lastIndexOf('.') + 1);
	}

	private static String text(String path, byte[] bytes, Problems problems) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().replace("\r\n", "\n");
		}
		catch (CharacterCodingException ex) {
			problems.add(new Location(path, 1, "file"), "text in UTF-8");
			return "";
		}
	}

	@Nullable String take(String path) {
		this.taken.add(path);
		return this.texts.get(path);
	}

	/** The paths of the files with an extension directly in a folder, in order. */
	List<String> in(String folder, String extension) {
		return this.texts.keySet()
			.stream()
			.filter((path) -> path.startsWith(folder + "/") && path.endsWith("." + extension)
					&& path.indexOf('/', folder.length() + 1) < 0)
			.toList();
	}

	/** The files that nothing has asked for; a README explains and needs no reader. */
	List<String> unread() {
		return this.texts.keySet()
			.stream()
			.filter((path) -> !this.taken.contains(path) && !path.endsWith("README.md"))
			.toList();
	}

	Map<String, String> texts() {
		return Collections.unmodifiableMap(this.texts);
	}

}
