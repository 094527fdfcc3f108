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

	private final Build build;

	private @Nullable CompletableFuture<Optional<Content>> ahead;

	private @Nullable Optional<String> version;

	SeedsSource(String folder, List<SeedKind> kinds, Build build) {
		this.folder = folder;
		this.kinds = kinds;
		this.build = build;
	}

	/**
	 * Begin to read them while the rest of the program starts.
	 * @param known whether seeds that make some version need not be read
	 */
	void readAhead(Predicate<String> known) {
		CompletableFuture<Optional<Content>> reading = new CompletableFuture<>();
		Thread reader = new Thread(() -> {
			try {
				reading.complete(version().filter(known).isPresent() ? Optional.empty() : Optional.of(read()));
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

	/** The version of the content that they make, if that can be told without them. */
	Optional<String> version() {
		if (this.version == null) {
			Optional<String> carried = this.folder.equals(ContentProperties.IN_THE_JAR) ? CarriedStore.version()
					: Optional.empty();
			this.version = carried.or(() -> Content.digest(this.folder).map(this.build::contentVersion));
		}
		return this.version;
	}

	/**
	 * Read and check them.
	 * @throws SeedsRejectedException with all problems, if there are any
	 */
	Content read() {
		return Content.read(this.folder, this.kinds);
	}

}
