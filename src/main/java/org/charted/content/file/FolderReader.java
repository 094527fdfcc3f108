package org.charted.content.file;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ResourceUtils;

/**
 * Finds the files below a folder, on a disk or inside the jar. One that cannot be reached
 * hides no other.
 */
final class FolderReader {

	private final Consumer<Fault> faults;

	private final SortedMap<String, Resource> files = new TreeMap<>();

	private FolderReader(Consumer<Fault> faults) {
		this.faults = faults;
	}

	/**
	 * The files by their path below the folder, without the litter of systems and
	 * editors.
	 * @param location a path, or a Spring resource location such as
	 * {@code classpath:/seeds/}
	 * @param faults takes what keeps the folder, or something in it, from being read
	 */
	static SortedMap<String, Resource> files(String location, Consumer<Fault> faults) {
		FolderReader reader = new FolderReader(faults);
		String fault = reader.find(location.strip());
		if (fault == null && reader.files.isEmpty()) {
			fault = "a folder with seeds; %s holds no file".formatted(location);
		}
		if (fault != null) {
			faults.accept(new Fault("charted.seeds", 1, "setting", fault));
		}
		return reader.files;
	}

	private @Nullable String find(String location) {
		if (location.isEmpty()) {
			return "the path of a folder with seeds; the setting is empty";
		}
		try {
			Path folder = path(location);
			if (folder == null) {
				findInJar(location.endsWith("/") ? location : location + "/");
				return null;
			}
			if (Files.isDirectory(folder)) {
				Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
						new Visitor(folder));
				return null;
			}
			return Files.exists(folder) ? "a folder with seeds; %s is a file".formatted(folder)
					: "a folder with seeds; there is no %s".formatted(folder);
		}
		catch (InvalidPathException ex) {
			return "the path of a folder with seeds; \"%s\" is none on this computer".formatted(location);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The folder of a location; {@code null} when it is inside a jar. */
	private static @Nullable Path path(String location) throws IOException {
		if (!location.matches("[a-z]{2,}:.*")) {
			return Path.of(location).toAbsolutePath().normalize();
		}
		if (location.startsWith(ResourceUtils.FILE_URL_PREFIX)) {
			// as it stands, whatever it holds; otherwise with its blanks as %20
			File plain = new File(location.substring(ResourceUtils.FILE_URL_PREFIX.length()));
			return (plain.exists() ? plain : new PathMatchingResourcePatternResolver().getResource(location).getFile())
				.toPath()
				.toAbsolutePath()
				.normalize();
		}
		Resource root = new PathMatchingResourcePatternResolver().getResource(location);
		return (root.exists() && root.isFile()) ? root.getFile().toPath() : null;
	}

	private void findInJar(String location) throws IOException {
		var resolver = new PathMatchingResourcePatternResolver();
		Resource root = resolver.getResource(location);
		if (!root.exists()) {
			return;
		}
		String folder = entry(root);
		for (Resource resource : resolver.getResources(location + "**/*")) {
			String path = entry(resource).substring(folder.length());
			if (!path.endsWith("/") && !FileName.isLitter(path)) {
				this.files.put(path, resource);
			}
		}
	}

	/** Where it is in the jar, wherever that is. */
	private static String entry(Resource resource) throws IOException {
		String address = resource.getURI().getSchemeSpecificPart();
		return address.substring(address.lastIndexOf(ResourceUtils.JAR_URL_SEPARATOR));
	}

	private final class Visitor extends SimpleFileVisitor<Path> {

		private final Path folder;

		Visitor(Path folder) {
			this.folder = folder;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
			if (path.equals(this.folder)) {
				return FileVisitResult.CONTINUE;
			}
			if (!FileName.isLitter(name(path)) && FileName.mended(name(path)) == null) {
				return FileVisitResult.CONTINUE;
			}
			if (!FileName.isLitter(name(path))) {
				fault(path, "a file; this is a folder with the name of one. Put back the file, or rename the folder");
			}
			return FileVisitResult.SKIP_SUBTREE;
		}

		@Override
		public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
			if (FileName.isLitter(name(path))) {
				return FileVisitResult.CONTINUE;
			}
			if (attributes.isRegularFile()) {
				FolderReader.this.files.put(name(path), new FileSystemResource(path));
			}
			else if (attributes.isSymbolicLink()) {
				fault(path, "a file; this is a link to something that does not exist. Put the file here, or delete it");
			}
			else {
				fault(path, "a file; this is a device or a connection between programs. Delete it");
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path path, IOException ex) {
			if (ex instanceof FileSystemLoopException) {
				fault(path, "a folder; this is a link back to a folder that it lies in. Delete the link");
			}
			else {
				fault(path, "a file or folder that the program may read; change its permissions");
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult postVisitDirectory(Path path, @Nullable IOException ex) {
			if (ex != null) {
				fault(path, "a folder that can be read to its end; its disk or network fails");
			}
			return FileVisitResult.CONTINUE;
		}

		private void fault(Path path, String expected) {
			String name = name(path);
			FolderReader.this.faults.accept(new Fault(name.isEmpty() ? path.toString() : name, 1, "file", expected));
		}

		private String name(Path path) {
			return this.folder.relativize(path).toString().replace(File.separatorChar, '/');
		}

	}

}
