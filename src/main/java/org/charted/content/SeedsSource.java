package org.charted.content;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.charted.content.seed.Content;
import org.charted.content.seed.SeedKind;
import org.charted.content.seed.SeedsRejectedException;
import org.jspecify.annotations.Nullable;

/**
 * Where the seeds come from. They are read and checked once, when a store has to be
 * filled with them; what was read is not held on to.
 */
class SeedsSource {

	private final String folder;

	private final List<SeedKind> kinds;

	private @Nullable CompletableFuture<Content> ahead;

	SeedsSource(String folder, List<SeedKind> kinds) {
		this.folder = folder;
		this.kinds = kinds;
	}

	/** Begin to read them while the rest of the program starts. */
	void readAhead() {
		CompletableFuture<Content> reading = new CompletableFuture<>();
		Thread reader = new Thread(() -> {
			try {
				reading.complete(Content.read(this.folder, this.kinds));
			}
			catch (RuntimeException | Error ex) {
				reading.completeExceptionally(ex);
			}
		}, "seeds");
		// a start that fails meanwhile does not wait for it
		reader.setDaemon(true);
		reader.start();
		this.ahead = reading;
	}

	boolean isReadAhead() {
		return this.ahead != null;
	}

	/** Their digest, if they can have been read before. */
	Optional<String> digest() {
		return Content.digest(this.folder);
	}

	/**
	 * Read and check them.
	 * @throws SeedsRejectedException with all problems, if there are any
	 */
	Content read() {
		CompletableFuture<Content> reading = this.ahead;
		if (reading == null) {
			return Content.read(this.folder, this.kinds);
		}
		this.ahead = null;
		try {
			return reading.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw ex;
		}
	}

}
