package org.charted.kept;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.stats.StatsCounter;
import org.charted.store.ContentVersion;
import org.charted.store.StoreOutgrownException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;

/**
 * Knows which content the store holds, and keeps the answers that were made of it.
 * Another instance may fill the store at any time, so the store is asked, but not for
 * every request: nobody sees content that was replaced more than a moment ago, and nobody
 * waits long for a store that does not answer.
 */
class Editions implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(Editions.class);

	/** How old the word of the store may be. */
	private static final long FRESH = TimeUnit.MILLISECONDS.toNanos(100);

	/** How long a store is left alone that has not answered. */
	private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

	/** How long a request waits for the store, in milliseconds. */
	private static final long PATIENCE = 50;

	private final ContentVersion content;

	private final long memory;

	private final long file;

	private final Supplier<StatsCounter> counts;

	private final ExecutorService asking = Executors.newSingleThreadExecutor((task) -> {
		Thread thread = new Thread(task, "content-version");
		thread.setDaemon(true);
		return thread;
	});

	private final AtomicReference<@Nullable CompletableFuture<Void>> question = new AtomicReference<>();

	private volatile @Nullable KeptEdition edition;

	private volatile long next = System.nanoTime();

	/**
	 * Keep answers.
	 * @param content tells which content the store holds
	 * @param memory how many bytes of memory they take at most
	 * @param file how many bytes of a file they take at most
	 * @param counts what counts how often they are asked for and made, in all editions
	 */
	Editions(ContentVersion content, long memory, long file, Supplier<StatsCounter> counts) {
		this.content = content;
		this.memory = memory;
		this.file = file;
		this.counts = counts;
	}

	/** Those last known of, for which nobody is asked. */
	Optional<KeptEdition> known() {
		return Optional.ofNullable(this.edition);
	}

	/** The answers of what the store holds; {@code null} as long as it is not known. */
	@Nullable KeptEdition current() {
		if (System.nanoTime() - this.next >= 0) {
			CompletableFuture<Void> mine = new CompletableFuture<>();
			if (this.question.compareAndSet(null, mine)) {
				this.asking.execute(() -> ask(mine));
				wait(mine);
			}
			else if (this.edition == null) {
				CompletableFuture<Void> other = this.question.get();
				if (other != null) {
					wait(other);
				}
			}
		}
		return this.edition;
	}

	private static void wait(CompletableFuture<Void> question) {
		question.completeOnTimeout(null, PATIENCE, TimeUnit.MILLISECONDS).join();
	}

	private void ask(CompletableFuture<Void> question) {
		long pause = FRESH;
		try {
			String version = this.content.current();
			KeptEdition known = this.edition;
			if (known == null || !known.version().equals(version)) {
				this.edition = KeptEdition.of(version, this.memory, this.file, this.counts);
			}
		}
		catch (StoreOutgrownException ex) {
			this.edition = null;
		}
		catch (RuntimeException ex) {
			pause = PAUSE;
			logger.debug("The store does not say which content it holds", ex);
		}
		finally {
			this.next = System.nanoTime() + pause;
			this.question.set(null);
			question.complete(null);
		}
	}

	@Override
	public void destroy() {
		this.asking.shutdownNow();
	}

}
