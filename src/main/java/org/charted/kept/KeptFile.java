package org.charted.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bytes that are kept in a file, of which the system has in memory what is asked for. It
 * belongs to this program alone, and goes once nobody has its bytes any more.
 */
final class KeptFile {

	private static final Logger logger = LoggerFactory.getLogger(KeptFile.class);

	/** How much of it is mapped at once. */
	private static final int PART = 4 * 1024 * 1024;

	private final long most;

	private @Nullable FileChannel channel;

	private ByteBuffer part = ByteBuffer.allocate(0);

	private long size;

	private boolean full;

	/**
	 * Keep bytes.
	 * @param most how many at most
	 */
	KeptFile(long most) {
		this.most = most;
		try {
			this.channel = FileChannel.open(Files.createTempFile("charted", ".kept"), StandardOpenOption.READ,
					StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
		}
		catch (IOException ex) {
			logger.warn(
					"Pages are kept in memory, as far as charted.kept.memory allows, since there can be no file: {}",
					ex.toString());
		}
	}

	/** Keep bytes here, or as they are where there is no room for them. */
	synchronized ByteBuffer put(byte[] bytes) {
		FileChannel file = this.channel;
		if (file == null) {
			return ByteBuffer.wrap(bytes);
		}
		if (this.size + bytes.length > this.most) {
			tellOnceThatItIsFull();
			return ByteBuffer.wrap(bytes);
		}
		try {
			if (this.part.remaining() < bytes.length) {
				this.part = file.map(MapMode.READ_ONLY, this.size, Math.max(PART, bytes.length));
			}
			// a disk that is full is an exception here, and the end of the process were
			// it written to as memory
			ByteBuffer rest = ByteBuffer.wrap(bytes);
			while (rest.hasRemaining()) {
				file.write(rest, this.size + rest.position());
			}
			ByteBuffer kept = this.part.slice(this.part.position(), bytes.length);
			this.part.position(this.part.position() + bytes.length);
			this.size += bytes.length;
			return kept;
		}
		catch (IOException ex) {
			logger.warn("Pages are kept in memory from now on, as far as charted.kept.memory allows: {}",
					ex.toString());
			this.channel = null;
			return ByteBuffer.wrap(bytes);
		}
	}

	private void tellOnceThatItIsFull() {
		if (!this.full) {
			this.full = true;
			logger.warn("The file of kept pages is full; others are kept in memory. "
					+ "A larger charted.kept.file would hold more than its {} bytes", this.most);
		}
	}

	/** How many bytes it keeps. */
	synchronized long size() {
		return this.size;
	}

}
