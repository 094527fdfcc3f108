package org.charted.site;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.FilterChain;
import org.charted.content.seed.Engine;
import org.charted.content.seed.SeedFolder;
import org.charted.content.seed.Store;
import org.charted.content.seed.Wire;
import org.charted.site.Site.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests of what readers get when more is asked for than can be made.
 */
class RenderingLimitTests {

	private static final String BUSY = "Charted has too many readers just now";

	private static final int READERS = 300;

	/** How long the database keeps those waiting who are let through. */
	private static final Duration HANGS = Duration.ofSeconds(2);

	private final ExecutorService readers = Executors.newFixedThreadPool(READERS);

	@Test
	void whoFindsNoPlaceIsToldAtOnceAndWhoWaitsTooLongAfterAWhile() throws Exception {
		RenderingLimitFilter filter = new RenderingLimitFilter(1, 1, 500, "/base");
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		Future<MockHttpServletResponse> slow = this.readers.submit(() -> get(filter, "/slow", (request, response) -> {
			begun.countDown();
			pass(end);
			response.getWriter().write("the page");
		}));
		pass(begun);
		long start = System.nanoTime();
		Future<MockHttpServletResponse> waiting = this.readers.submit(() -> get(filter, "/waiting", this::fail));
		TimeUnit.MILLISECONDS.sleep(100);
		MockHttpServletResponse refused = get(filter, "/careers.json", this::fail);
		assertThat(waiting.isDone()).isFalse();
		assertThat(refused.getStatus()).isEqualTo(503);
		assertThat(refused.getHeader("Retry-After")).isEqualTo("5");
		assertThat(refused.getContentType()).startsWith("application/problem+json");
		assertThat(refused.getContentAsString()).isEqualTo("{\"title\":\"" + BUSY + "\",\"status\":503}");
		assertThat(waiting.get(10, TimeUnit.SECONDS).getStatus()).isEqualTo(503);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(500));
		assertThat(waiting.get().getContentAsString()).contains("<h1>" + BUSY + "</h1>", "href=\"/base/charted.css\"");
		assertThat(get(filter, "/charted.css", (request, response) -> response.getWriter().write("p {}"))
			.getContentAsString()).isEqualTo("p {}");
		end.countDown();
		assertThat(slow.get(10, TimeUnit.SECONDS).getContentAsString()).isEqualTo("the page");
		assertThat(get(filter, "/next", (request, response) -> response.getWriter().write("the next"))
			.getContentAsString()).isEqualTo("the next");
		this.readers.shutdownNow();
	}

	@Test
	void whatIsKeptAndFilesAreAnsweredWhileAllElseWaits(@TempDir Path seeds, @TempDir Path folder) throws Exception {
		Store store = Engine.POSTGRESQL.createStore(folder);
		try (Wire wire = Wire.to(store);
				ConfigurableApplicationContext program = wire.through(store)
					.serve(SeedFolder.valid().writeTo(seeds).toString())) {
			Site site = new Site(program.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
			String page = site.page("/guide/pay").html();
			String sheet = site.page("/guide/pay").select("link[rel=stylesheet]").attr("href");
			wire.become(Wire.State.HANGING);
			Queue<Answer> answers = new ConcurrentLinkedQueue<>();
			AtomicBoolean enough = new AtomicBoolean();
			for (int i = 0; i < READERS; i++) {
				// some for one page, which only one of them has to make
				String address = (i % 3 == 0) ? "/guide/duties" : "/programs/find?q=" + i;
				this.readers.submit(() -> {
					while (!enough.get()) {
						answers.add(site.get(address));
						TimeUnit.MILLISECONDS.sleep(100);
					}
					return null;
				});
			}
			await().atMost(Duration.ofSeconds(20)).until(() -> answers.size() > READERS);
			for (String address : List.of("/guide/pay", sheet, "/favicon.svg")) {
				long start = System.nanoTime();
				assertThat(site.get(address).status()).as(address).isEqualTo(200);
				assertThat(Duration.ofNanos(System.nanoTime() - start)).as(address).isLessThan(HANGS);
			}
			assertThat(site.page("/guide/pay").html()).isEqualTo(page);
			enough.set(true);
			this.readers.shutdown();
			assertThat(this.readers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
			assertThat(answers).allSatisfy((answer) -> {
				assertThat(answer.status()).isEqualTo(503);
				assertThat(answer.header("Retry-After")).isIn("5", "10");
			}).anySatisfy((answer) -> assertThat(answer.body()).contains(BUSY));
			wire.become(Wire.State.WHOLE);
			await().atMost(Duration.ofSeconds(20)).until(() -> site.get("/guide/duties").status() == 200);
			assertThat(site.get("/nowhere").status()).isEqualTo(404);
		}
		finally {
			this.readers.shutdownNow();
		}
	}

	private static MockHttpServletResponse get(RenderingLimitFilter filter, String address, FilterChain chain)
			throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		filter.doFilter(new MockHttpServletRequest("GET", address), response, chain);
		return response;
	}

	private static void pass(CountDownLatch latch) {
		try {
			assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void fail(Object request, Object response) {
		throw new IllegalStateException("It was not its turn");
	}

}
