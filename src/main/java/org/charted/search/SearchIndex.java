package org.charted.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.charted.store.ContentVersion;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The index of the content that the store holds. It is made in bulk by a thread of its
 * own, once the web server answers and whenever a search finds other content in the
 * store, unless the index holds that content already.
 */
@Component
class SearchIndex implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(SearchIndex.class);

	/** How long to wait for somebody else's writing, in seconds. */
	private static final int PAUSE = 2;

	private static final int BATCH = 500;

	private final EntityManagerFactory factory;

	private final TransactionTemplate reading;

	private final JdbcClient jdbc;

	private final ContentVersion content;

	private @Nullable ExecutorService thread;

	private CompletableFuture<Void> building = CompletableFuture.completedFuture(null);

	private volatile @Nullable Indexed indexed;

	private volatile boolean tried;

	SearchIndex(EntityManagerFactory factory, PlatformTransactionManager transactions, JdbcClient jdbc,
			ContentVersion content) {
		this.factory = factory;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.jdbc = jdbc;
		this.content = content;
	}

	/**
	 * What was indexed of the content that the current transaction reads.
	 * @throws NotIndexedException if that is still to be done, which begins now
	 */
	Indexed indexed() {
		Indexed known = this.indexed;
		if (known == null || !known.version().equals(this.content.current())) {
			build();
			throw new NotIndexedException();
		}
		return known;
	}

	/** Whether the index has been made since the start, or could not be. */
	boolean isTried() {
		return this.tried;
	}

	/** Wait until the index holds what the store held when this was called. */
	void await() {
		build().join();
	}

	private synchronized CompletableFuture<Void> build() {
		if (this.thread != null && this.building.isDone()) {
			this.building = CompletableFuture.runAsync(this::run, this.thread);
		}
		return this.building;
	}

	private void run() {
		try {
			SearchScope<IndexedPassage> scope = Search.mapping(this.factory).scope(IndexedPassage.class);
			createIndex(scope);
			long start = System.nanoTime();
			Indexed read = read();
			Indexed known = this.indexed;
			if (known != null && known.version().equals(read.version())) {
				return;
			}
			boolean made = false;
			while (!isHeld(read)) {
				if (made) {
					TimeUnit.SECONDS.sleep(PAUSE);
					read = read();
				}
				scope.massIndexer()
					.threadsToLoadObjects(1)
					.batchSizeToLoadObjects(BATCH)
					.idFetchSize(BATCH)
					.mergeSegmentsOnFinish(true)
					.startAndWait();
				made = true;
			}
			this.indexed = read;
			logger.info("The search index holds the {} passages of content {}, {}", read.passages().size(),
					read.version(), made ? "made in " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms"
							: "as it did before");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException ex) {
			if (!Thread.currentThread().isInterrupted()) {
				logger.error("The search index cannot be made; the next search tries again", ex);
			}
		}
		finally {
			this.tried = true;
		}
	}

	/** What is derived can be made anew where it does not fit. */
	private static void createIndex(SearchScope<IndexedPassage> scope) {
		try {
			scope.schemaManager().createOrValidate();
		}
		catch (SearchException ex) {
			logger.info("The search index was made by another build, and is made anew");
			scope.schemaManager().dropAndCreate();
		}
	}

	/** Whether the index has all passages of that content. */
	private boolean isHeld(Indexed read) {
		try (EntityManager entities = this.factory.createEntityManager()) {
			return Search.session(entities)
				.search(IndexedPassage.class)
				.where((f) -> f.match().field("version").matching(read.version()))
				.fetchTotalHitCount() == read.passages().size();
		}
	}

	private Indexed read() {
		return this.reading.execute((status) -> {
			Map<Integer, Findable> passages = new HashMap<>();
			this.jdbc.sql("select id, category, address, title, heading, text, names, answer from passage")
				.query(Findable.class)
				.list()
				.forEach((passage) -> passages.put(passage.id(), passage));
			Map<String, List<String>> synonyms = new HashMap<>();
			Set<String> synonymWords = new HashSet<>();
			this.jdbc.sql("select words, also from synonym order by words, also")
				.query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
				.list()
				.forEach((pair) -> {
					synonyms.merge(Vocabulary.stems(pair.getKey()), List.of(pair.getValue()),
							(some, more) -> Stream.concat(some.stream(), more.stream()).toList());
					synonymWords.addAll(List.of(pair.getKey().split(" ")));
				});
			return new Indexed(this.content.current(), passages,
					new Vocabulary(passages.values().stream().map(Findable::words)), synonyms, synonymWords,
					names(passages.values().stream()),
					names(passages.values().stream().filter((passage) -> passage.kind() == SearchKind.PLACES)));
		});
	}

	private static Set<String> names(Stream<Findable> passages) {
		return passages.flatMap((passage) -> Stream.of(passage.names().split("\\|")))
			.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public synchronized void start() {
		this.thread = Executors.newSingleThreadExecutor((task) -> {
			Thread thread = new Thread(task, "search-index");
			thread.setDaemon(true);
			return thread;
		});
		build();
	}

	@Override
	public void stop() {
		ExecutorService thread;
		synchronized (this) {
			thread = this.thread;
			this.thread = null;
		}
		if (thread != null) {
			thread.shutdownNow();
			try {
				thread.awaitTermination(PAUSE, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.thread != null;
	}

	/** Once the web server answers. */
	@Override
	public int getPhase() {
		return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE + 2;
	}

	/**
	 * What the index holds.
	 *
	 * @param version the version of the content
	 * @param passages the passages, by their ids
	 * @param vocabulary their words
	 * @param synonyms what words stand for besides, by their stems
	 * @param synonymWords the words that do, by themselves or with others
	 * @param names all names of passages and of the pages that they are a part of
	 * @param places those of states and areas
	 */
	record Indexed(String version, Map<Integer, Findable> passages, Vocabulary vocabulary,
			Map<String, List<String>> synonyms, Set<String> synonymWords, Set<String> names, Set<String> places) {

		/** Whether words stand for others. */
		boolean hasSynonyms(String words) {
			return this.synonyms.containsKey(this.vocabulary.stemEach(words));
		}

		/** Whether a word stands for others, by itself or with its neighbors. */
		boolean isInSynonyms(String word) {
			return this.synonymWords.contains(word);
		}

		/** The words that words stand for besides. */
		List<String> synonymsOf(String words) {
			return this.synonyms.getOrDefault(this.vocabulary.stemEach(words), List.of());
		}

	}

}
