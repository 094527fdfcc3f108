package org.charted.content;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;

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

	private @Nullable CompletableFuture<Optional<Content>> ahead;

	private @Nullable Optional<String> digest;

	SeedsSource(String folder, List<SeedKind> kinds) {
		this.folder = folder;
		this.kinds = kinds;
	}

	/**
	 * Begin to read them while the rest of the program starts.
	 * @param known whether seeds of some digest need not be read
	 */
	void readAhead(Predicate<String> known) {
		CompletableFuture<Optional<Content>> reading = new CompletableFuture<>();
		Thread reader = new Thread(() -> {
			try {
				reading.complete(digest().filter(known).isPresent() ? Optional.empty() : Optional.of(read()));
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

	/**
	 * What was read ahead, if anything was.
	 * @throws SeedsRejectedException with all problems, if there are any
	 */
	Optional<Content> ahead() {
		CompletableFuture<Optional<Content>> reading = this.ahead;
		if (reading == null) {
			return Optional.empty();
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

	/** Their digest, if they can have been read before. */
	Optional<String> digest() {
		if (this.digest == null) {
			this.digest = Content.digest(this.folder);
		}
		return this.digest;
	}

	/**
	 * Read and check them.
	 * @throws SeedsRejectedException with all problems, if there are any
	 */
	Content read() {
		return Content.read(this.folder, this.kinds);
	}

}
