package org.charted.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Has only so many answers made at once, error pages among them, and only so many
 * requests wait for their turn, each for a moment: with more than that the threads of the
 * web server would all wait, and what is kept, or is a file, with them. Whoever finds no
 * place is told at once to come again.
 */
class RenderingLimitFilter extends OncePerRequestFilter {

	private static final String SECONDS_TO_WAIT = "5";

	/** Files of the site, which nothing has to be asked for. */
	private static final Pattern FILE = Pattern.compile(".*\\.(css|ico|svg)");

	private final Semaphore places;

	private final Semaphore turns;

	private final long patience;

	private final RefusalValve.Refusal busy;

	/**
	 * Limit what is made.
	 * @param atOnce how many answers may be made at once
	 * @param waiting how many requests may wait for their turn
	 * @param patience how long each of them does, in milliseconds
	 * @param basePath the base path of the site, or ""
	 */
	RenderingLimitFilter(int atOnce, int waiting, long patience, String basePath) {
		this.places = new Semaphore(atOnce + waiting);
		this.turns = new Semaphore(atOnce, true);
		this.patience = patience;
		this.busy = RefusalValve.Refusal.of("Charted has too many readers just now", "busy.html", basePath);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!this.places.tryAcquire()) {
			refuse(request, response);
			return;
		}
		try {
			if (isItsTurn()) {
				answer(request, response, chain);
			}
			else {
				refuse(request, response);
			}
		}
		finally {
			this.places.release();
		}
	}

	private boolean isItsTurn() {
		try {
			return this.turns.tryAcquire(this.patience, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** Nobody has to wait for a reader who takes an answer slowly. */
	private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean held = WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class) != null;
		ContentCachingResponseWrapper made = held ? null : new ContentCachingResponseWrapper(response);
		try {
			chain.doFilter(request, (made != null) ? made : response);
		}
		finally {
			this.turns.release();
		}
		if (made != null) {
			made.copyBodyToResponse();
		}
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		String address = request.getRequestURI();
		byte[] text = this.busy.text(address, HttpStatus.SERVICE_UNAVAILABLE.value()).getBytes(StandardCharsets.UTF_8);
		response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		response.setHeader("Retry-After", SECONDS_TO_WAIT);
		response.setContentType(RefusalValve.Refusal.type(address));
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setContentLength(text.length);
		response.getOutputStream().write(text);
	}

	/** One that does not exist is made as an error page. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !isErrorDispatch(request) && FILE.matcher(request.getRequestURI()).matches();
	}

	private static boolean isErrorDispatch(HttpServletRequest request) {
		return request.getAttribute(WebUtils.ERROR_REQUEST_URI_ATTRIBUTE) != null;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
