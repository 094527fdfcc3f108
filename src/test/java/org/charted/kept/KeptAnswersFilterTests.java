package org.charted.kept;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

import com.github.benmanes.caffeine.cache.stats.StatsCounter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import org.charted.store.ContentVersion;
import org.charted.store.StoreOutgrownException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what is made, how often, and of which content.
 */
class KeptAnswersFilterTests {

	private static final int READERS = 16;

	private static final long BYTES = 100_000;

	private static final long FILE = 20_000;

	private final AtomicReference<String> stored = new AtomicReference<>("first");

	private final AtomicInteger made = new AtomicInteger();

	private Editions editions = new Editions(this.stored::get, BYTES, FILE, StatsCounter::disabledStatsCounter);

	@AfterEach
	void end() {
		this.editions.destroy();
	}

	@Test
	void anAnswerIsMadeOnceHoweverManyAskForIt() throws Exception {
		KeptAnswersFilter filter = filter();
		FilterChain slow = (request, response) -> {
			this.made.incrementAndGet();
			// all others have come by now, or do while it is made
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
			answer((HttpServletResponse) response, "the page");
		};
		this.editions.current();
		ExecutorService readers = Executors.newFixedThreadPool(READERS);
		try {
			List<Future<String>> answers = new ArrayList<>();
			for (int i = 0; i < READERS; i++) {
				answers.add(readers.submit(() -> get(filter, "/page", slow).getContentAsString()));
			}
			for (Future<String> answer : answers) {
				assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo("the page");
			}
		}
		finally {
			readers.shutdownNow();
		}
		assertThat(this.made).hasValue(1);
	}

	@Test
	void newContentIsShownAtOnceAndOldContentNoMore() throws Exception {
		KeptAnswersFilter filter = filter();
		assertThat(get(filter, "/page", this::page).getContentAsString()).isEqualTo("first");
		assertThat(get(filter, "/page", this::page).getContentAsString()).isEqualTo("first");
		assertThat(this.made).hasValue(1);
		this.stored.set("second");
		Thread.sleep(150);
		assertThat(get(filter, "/page", this::page).getContentAsString()).isEqualTo("second");
		assertThat(this.made).hasValue(2);
	}

	@Test
	void whatWasMadeOfOtherContentIsNotKept() throws Exception {
		KeptAnswersFilter filter = filter();
		FilterChain ahead = (request, response) -> {
			this.made.incrementAndGet();
			((HttpServletResponse) response).setHeader(ContentVersion.HEADER, "second");
			answer((HttpServletResponse) response, "second");
		};
		get(filter, "/page", ahead);
		get(filter, "/page", ahead);
		assertThat(this.made).hasValue(2);
	}

	@Test
	void aStoreThatDoesNotAnswerIsOfNoMatterToWhatIsKept() throws Exception {
		AtomicReference<RuntimeException> failure = new AtomicReference<>();
		this.editions = new Editions(() -> {
			if (failure.get() != null) {
				throw failure.get();
			}
			return "first";
		}, BYTES, FILE, StatsCounter::disabledStatsCounter);
		KeptAnswersFilter filter = filter();
		get(filter, "/page", this::page);
		failure.set(new DataAccessResourceFailureException("gone"));
		Thread.sleep(150);
		assertThat(get(filter, "/page", this::page).getContentAsString()).isEqualTo("first");
		assertThat(this.made).hasValue(1);
	}

	@Test
	void whatAProgramDoesNotUnderstandItDoesNotGoOnToAnswer() throws Exception {
		AtomicReference<RuntimeException> failure = new AtomicReference<>();
		this.editions = new Editions(() -> {
			if (failure.get() != null) {
				throw failure.get();
			}
			return "first";
		}, BYTES, FILE, StatsCounter::disabledStatsCounter);
		get(filter(), "/page", this::page);
		failure.set(new StoreOutgrownException("newer tables"));
		Thread.sleep(150);
		assertThat(this.editions.current()).isNull();
	}

	@Test
	void aFailureIsPassedOnAndTriedAgain() throws Exception {
		KeptAnswersFilter filter = filter();
		FilterChain failing = (request, response) -> {
			this.made.incrementAndGet();
			((HttpServletResponse) response).sendError(503);
		};
		assertThat(get(filter, "/page", failing).getStatus()).isEqualTo(503);
		assertThat(get(filter, "/page", this::page).getContentAsString()).isEqualTo("first");
		assertThat(this.made).hasValue(2);
	}

	@Test
	void noMoreIsKeptThanThereIsRoomFor() throws Exception {
		this.editions = new Editions(this.stored::get, BYTES, 0, StatsCounter::disabledStatsCounter);
		KeptAnswersFilter filter = filter();
		for (int i = 0; i < 100; i++) {
			String body = String.valueOf(i % 10).repeat(10_000);
			get(filter, "/picture-" + i, (request, response) -> {
				response.setContentType("image/png");
				response.getOutputStream().write(body.getBytes());
			});
		}
		KeptEdition edition = this.editions.current();
		assertThat(edition).isNotNull();
		edition.answers().synchronous().cleanUp();
		assertThat(edition.answers().asMap().size()).isBetween(1, 10);
	}

	/**
	 * The file holds no queries and forgets no page; beyond it pages are as any answer.
	 */
	@Test
	void noQueryTakesTheRoomOfAPage() throws Exception {
		KeptAnswersFilter filter = filter();
		FilterChain picture = (request, response) -> {
			this.made.incrementAndGet();
			response.setContentType("image/png");
			response.getOutputStream().write(new byte[8_000]);
		};
		for (String page : List.of("/one", "/two", "/three")) {
			get(filter, page, picture);
		}
		for (int i = 0; i < 100; i++) {
			get(filter, "/search\n" + i, picture);
		}
		KeptEdition edition = this.editions.current();
		assertThat(edition).isNotNull();
		edition.answers().synchronous().cleanUp();
		assertThat(edition.file().size()).isEqualTo(16_000);
		assertThat(edition.weight()).isBetween(1L, BYTES);
		assertThat(edition.answers().asMap()).containsKeys("/one", "/two").hasSizeBetween(3, 12);
		assertThat(get(filter, "/one", picture).getContentAsByteArray()).hasSize(8_000);
		assertThat(this.made).hasValue(103);
	}

	private KeptAnswersFilter filter() {
		this.editions.current();
		return new KeptAnswersFilter(this.editions, (path, query, parameters) -> path);
	}

	private void page(ServletRequest request, ServletResponse response) throws IOException {
		this.made.incrementAndGet();
		answer((HttpServletResponse) response, this.stored.get());
	}

	private static void answer(HttpServletResponse response, String text) throws IOException {
		response.setContentType("text/html;charset=UTF-8");
		response.getWriter().write(text);
	}

	private static MockHttpServletResponse get(KeptAnswersFilter filter, String address, FilterChain chain)
			throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		filter.doFilter(new MockHttpServletRequest("GET", address), response, chain);
		return response;
	}

}
