package org.charted.site;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.charted.content.seed.Engine;
import org.charted.content.seed.SeedFolder;
import org.charted.content.seed.Store;
import org.charted.site.Site.Answer;
import org.charted.store.ContentVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests of two instances that share a PostgreSQL, one of which fills it while the other
 * answers.
 */
class SharedStoreTests {

	private static final String BEFORE = "50,250";

	private static final String AFTER = "51,250";

	/** Pages with the figure, in prose and in the ledger. */
	private static final List<String> ADDRESSES = List.of("/guide/pay", "/evidence/bureau-2024.median", "/guide/duties",
			"/nowhere", "/pay/metros?q=x");

	private static final int READERS = 3;

	@TempDir
	private Path folder;

	private final Set<String> faults = ConcurrentHashMap.newKeySet();

	private final Set<String> versions = ConcurrentHashMap.newKeySet();

	private final AtomicInteger answers = new AtomicInteger();

	@Test
	void aRunningInstanceShowsNewContentWholeAndAtOnce(@TempDir Path before, @TempDir Path after) throws Exception {
		Store store = Engine.POSTGRESQL.createStore(this.folder);
		SeedFolder.valid().writeTo(before);
		SeedFolder.valid().edit("figures/pay.yaml", "value: " + BEFORE, "value: " + AFTER).writeTo(after);
		AtomicBoolean done = new AtomicBoolean();
		ExecutorService readers = Executors.newFixedThreadPool(READERS);
		try (ConfigurableApplicationContext first = store.serve(before.toString())) {
			Site site = site(first);
			String old = site.get("/guide/pay").header(ContentVersion.HEADER);
			assertThat(site.page("/guide/pay").text()).contains(BEFORE);
			for (int i = 0; i < READERS; i++) {
				readers.submit(() -> {
					while (!done.get()) {
						ADDRESSES.forEach((address) -> read(site, address, old));
					}
				});
			}
			try (ConfigurableApplicationContext second = store.serve(after.toString())) {
				// the second has filled the store before it opened its port
				String current = site(second).get("/guide/pay").header(ContentVersion.HEADER);
				assertThat(current).isNotEqualTo(old)
					.isEqualTo(store.jdbc().sql("select version from content").query(String.class).single());
				await().atMost(Duration.ofMillis(500))
					.until(() -> site.get("/guide/pay").header(ContentVersion.HEADER).equals(current));
				assertThat(site.page("/guide/pay").text()).contains(AFTER).doesNotContain(BEFORE);
				assertThat(site.page("/evidence/bureau-2024.median").text()).contains(AFTER);
				assertThat(site.get("/charted.css").header(ContentVersion.HEADER)).isEmpty();
				done.set(true);
				readers.shutdown();
				assertThat(readers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
				assertThat(this.versions).containsExactlyInAnyOrder(old, current);
			}
		}
		finally {
			readers.shutdownNow();
		}
		assertThat(this.faults).isEmpty();
		assertThat(this.answers).hasValueGreaterThan(ADDRESSES.size() * READERS);
	}

	@Test
	void anInstanceThatDoesNotKnowTheSchemaSaysSo(@TempDir Path seeds) {
		Store store = Engine.H2.createStore(this.folder);
		try (ConfigurableApplicationContext program = store.serve(SeedFolder.valid().writeTo(seeds).toString())) {
			assertThat(site(program).get("/guide/pay").status()).isEqualTo(200);
			store.jdbc().sql("update content set schema_version = 999").update();
			await().atMost(Duration.ofMillis(500)).until(() -> site(program).get("/guide/pay").status() != 200);
			assertUnavailable(site(program).get("/guide/pay"));
		}
	}

	@Test
	void anInstanceThatDoesNotUnderstandNewerContentSaysSo(@TempDir Path seeds) {
		Store store = Engine.H2.createStore(this.folder);
		try (ConfigurableApplicationContext program = store.serve(SeedFolder.valid().writeTo(seeds).toString())) {
			store.jdbc().sql("update career set stage = 'apprentice'").update();
			assertThat(site(program).get("/careers").status()).isEqualTo(500);
			store.jdbc().sql("update content set built = built + interval '1' day").update();
			assertUnavailable(site(program).get("/careers"));
			assertThat(site(program).get("/guide/pay").status()).isEqualTo(200);
		}
	}

	private static void assertUnavailable(Answer answer) {
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.document().select("h1").text()).isEqualTo("This page cannot be made just now");
	}

	private void read(Site site, String address, String old) {
		Answer answer = site.get(address);
		String version = answer.header(ContentVersion.HEADER);
		this.answers.incrementAndGet();
		this.versions.add(version);
		if (answer.status() >= 500) {
			this.faults.add(address + " is answered with " + answer.status());
		}
		boolean shows = address.equals("/guide/pay") || address.startsWith("/evidence/");
		String expected = version.equals(old) ? BEFORE : AFTER;
		String other = version.equals(old) ? AFTER : BEFORE;
		if (shows && (!answer.body().contains(expected) || answer.body().contains(other))) {
			this.faults.add(address + " mixes content");
		}
	}

	private static Site site(ConfigurableApplicationContext program) {
		return new Site(program.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
	}

}
