package org.charted.search;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of the index, if there is one that can be written to and that no other
 * program holds. Without one the index is kept in memory.
 *
 * @param path the folder; {@code null}: in memory
 * @param lock what keeps other programs out, until the program ends
 */
record IndexFolder(@Nullable Path path, @Nullable FileChannel lock) implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(IndexFolder.class);

	/**
	 * Take a folder, or do without.
	 * @param folder its path; {@code null}: none is wished for
	 */
	static IndexFolder of(@Nullable String folder) {
		if (folder == null) {
			return new IndexFolder(null, null);
		}
		try {
			Path path = Files.createDirectories(Path.of(folder)).toAbsolutePath();
			FileChannel channel = FileChannel.open(path.resolve("charted.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (isFree(channel)) {
				return new IndexFolder(path, channel);
			}
			channel.close();
			logger.warn(
					"The search index is kept in memory: another program holds the folder {} of charted.search.folder",
					folder);
		}
		catch (IOException | InvalidPathException ex) {
			logger.warn(
					"The search index is kept in memory: the folder {} of charted.search.folder cannot be written ({})",
					folder, ex.toString());
		}
		return new IndexFolder(null, null);
	}

	private static boolean isFree(FileChannel channel) throws IOException {
		try {
			FileLock lock = channel.tryLock();
			return lock != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	@Override
	public void close() throws IOException {
		if (this.lock != null) {
			this.lock.close();
		}
	}

}
