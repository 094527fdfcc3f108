package org.charted.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.support.WebContentGenerator;

/**
 * The style sheet under a name that changes with it, so that browsers may keep it for
 * good and a new page never meets old styles. While editing it has its plain name.
 */
@Component
@Profile("!editing")
class Stylesheet extends WebContentGenerator implements HttpRequestHandler {

	/** Where it is asked for, whatever its version. */
	static final String PATTERN = "/charted-*.css";

	private static final int VERSION_DIGITS = 12;

	private static final Duration FOR_GOOD = Duration.ofDays(365);

	private final byte[] content;

	private final String path;

	Stylesheet() {
		super(METHOD_GET, METHOD_HEAD);
		try {
			this.content = new ClassPathResource("static/charted.css").getContentAsByteArray();
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(this.content);
			this.path = "/charted-%s.css".formatted(HexFormat.of().formatHex(hash).substring(0, VERSION_DIGITS));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The address that names its version. */
	String path() {
		return this.path;
	}

	/**
	 * Another version than ours was named by a page that an older or newer build made;
	 * ours is better than none, but nobody may keep it under that name.
	 */
	@Override
	public void handleRequest(HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		checkRequest(request);
		boolean ours = request.getServletPath().equals(this.path);
		response.setHeader(HttpHeaders.CACHE_CONTROL,
				(ours ? CacheControl.maxAge(FOR_GOOD).cachePublic().immutable() : CacheControl.noStore())
					.getHeaderValue());
		response.setContentType("text/css;charset=UTF-8");
		response.setContentLength(this.content.length);
		response.getOutputStream().write(this.content);
	}

}
