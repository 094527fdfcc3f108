package org.charted.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.charted.store.ContentVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers with what is kept, and keeps what it has to have made: one answer is made only
 * once, however many ask for it. What is no success, what says {@code no-store} and what
 * was made of another content than that of the store goes out as it is.
 */
class KeptAnswersFilter extends OncePerRequestFilter {

	/**
	 * A browser asks again after a minute, a cache in front of us too. While it asks, or
	 * when nobody answers, it may go on with what it has.
	 */
	private static final @Nullable String CACHE_CONTROL = CacheControl.maxAge(1, TimeUnit.MINUTES)
		.cachePublic()
		.staleWhileRevalidate(10, TimeUnit.MINUTES)
		.staleIfError(1, TimeUnit.DAYS)
		.getHeaderValue();

	/** How long to wait for somebody else who makes the same answer, in seconds. */
	private static final long PATIENCE = 5;

	/** How many may wait so, in all; others go on by themselves. */
	private static final int WAITING = 64;

	/** What is said anew with each answer, or belongs to bytes that are not sent. */
	private static final Set<String> NOT_KEPT = Set.of("content-type", "content-length", "transfer-encoding", "date",
			"connection", "keep-alive", "vary", "last-modified", "accept-ranges", "etag");

	/** Finds the address that stands for all that are answered alike. */
	@FunctionalInterface
	interface Canonical {

		/**
		 * That of a path below the base path, a query and what it holds; {@code null} for
		 * those that are not kept.
		 */
		@Nullable String of(String path, @Nullable String query, Map<String, String[]> parameters);

	}

	private final Editions editions;

	private final Canonical addresses;

	private final Semaphore waiting = new Semaphore(WAITING);

	/**
	 * Answer with what is kept.
	 * @param editions the answers
	 * @param addresses finds the address that stands for all that are answered alike
	 */
	KeptAnswersFilter(Editions editions, Canonical addresses) {
		this.editions = editions;
		this.addresses = addresses;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String address = isReading(request) ? address(request) : null;
		KeptEdition edition = (address != null) ? this.editions.current() : null;
		if (address == null || edition == null) {
			chain.doFilter(request, response);
			return;
		}
		CompletableFuture<KeptAnswer> known = edition.answers().getIfPresent(address);
		CompletableFuture<KeptAnswer> mine = (known == null) ? new CompletableFuture<>() : null;
		if (mine != null) {
			known = edition.answers().asMap().putIfAbsent(address, mine);
		}
		if (known == null && mine != null) {
			make(edition, address, mine, request, response, chain);
			return;
		}
		KeptAnswer answer = (known != null) ? await(known) : null;
		if (answer != null) {
			new Delivery(answer, request, response).send();
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static boolean isReading(HttpServletRequest request) {
		return request.getMethod().equals(HttpMethod.GET.name()) || request.getMethod().equals(HttpMethod.HEAD.name());
	}

	private @Nullable String address(HttpServletRequest request) {
		String path = request.getRequestURI();
		String base = request.getContextPath();
		if (!base.isEmpty()) {
			if (!path.startsWith(base)) {
				return null;
			}
			path = path.substring(base.length());
		}
		return this.addresses.of(path, request.getQueryString(), request.getParameterMap());
	}

	/**
	 * What somebody else makes; {@code null} when it is not to be kept, or too many wait.
	 */
	private @Nullable KeptAnswer await(CompletableFuture<KeptAnswer> answer) {
		if (answer.isDone()) {
			return answer.getNow(null);
		}
		if (!this.waiting.tryAcquire()) {
			return null;
		}
		try {
			return answer.get(PATIENCE, TimeUnit.SECONDS);
		}
		catch (ExecutionException | TimeoutException ex) {
			return null;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return null;
		}
		finally {
			this.waiting.release();
		}
	}

	private static void make(KeptEdition edition, String address, CompletableFuture<KeptAnswer> mine,
			HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		KeptAnswer answer = null;
		ContentCachingResponseWrapper made = new AnswerInTheMaking(response);
		try {
			chain.doFilter(new WholeRequest(request), made);
			answer = isToBeKept(edition, request, made) ? answer(edition.place(address), made) : null;
		}
		finally {
			// without an answer it is not kept, and those who wait go on by themselves
			mine.complete(answer);
		}
		if (answer != null) {
			new Delivery(answer, request, response).send();
		}
		else {
			made.copyBodyToResponse();
		}
	}

	private static boolean isToBeKept(KeptEdition edition, HttpServletRequest request, HttpServletResponse response) {
		String content = response.getHeader(ContentVersion.HEADER);
		String cacheControl = response.getHeader(HttpHeaders.CACHE_CONTROL);
		return response.getStatus() == HttpServletResponse.SC_OK && !response.isCommitted() && !request.isAsyncStarted()
				&& (content == null || content.equals(edition.version()))
				&& (cacheControl == null || !cacheControl.contains("no-store"));
	}

	private static KeptAnswer answer(Function<byte[], ByteBuffer> place, ContentCachingResponseWrapper made) {
		List<KeptAnswer.Header> headers = new ArrayList<>();
		for (String name : made.getHeaderNames()) {
			if (!NOT_KEPT.contains(name.toLowerCase(Locale.ROOT))) {
				made.getHeaders(name).forEach((value) -> headers.add(KeptAnswer.Header.shared(name, value)));
			}
		}
		if (made.getHeader(HttpHeaders.CACHE_CONTROL) == null && CACHE_CONTROL != null) {
			headers.add(KeptAnswer.Header.shared(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL));
		}
		headers.add(KeptAnswer.Header.shared(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING));
		headers.add(KeptAnswer.Header.shared(HttpHeaders.ACCEPT_RANGES, "bytes"));
		String contentType = made.getContentType();
		return KeptAnswer.of((contentType != null) ? contentType : MediaType.APPLICATION_OCTET_STREAM_VALUE, headers,
				made.getContentAsByteArray(), place);
	}

	/** Tells the language as a header, which the web server else adds as it sends. */
	private static class AnswerInTheMaking extends ContentCachingResponseWrapper {

		AnswerInTheMaking(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void setLocale(Locale locale) {
			super.setLocale(locale);
			setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
		}

	}

}
