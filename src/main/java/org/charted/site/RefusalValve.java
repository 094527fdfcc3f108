package org.charted.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;

/**
 * Answers a request that Tomcat refuses before it reaches the site, such as one with a
 * malformed address, with a plain page; where the address was read and asks for a file,
 * in a form of that kind.
 */
class RefusalValve extends ErrorReportValve {

	private static final String TITLE = "This request could not be read";

	private final String page;

	/**
	 * Create the valve.
	 * @param basePath the base path of the site, or ""
	 */
	RefusalValve(String basePath) {
		try {
			this.page = new ClassPathResource("static/refused.html").getContentAsString(StandardCharsets.UTF_8)
				.replace("href=\"/", "href=\"" + basePath + "/");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		try {
			String address = Objects.toString(request.getRequestURI(), "");
			response.setContentType(type(address));
			response.setCharacterEncoding(StandardCharsets.UTF_8);
			response.setHeader("Content-Security-Policy", SecurityHeadersFilter.CONTENT_SECURITY_POLICY);
			response.setHeader("X-Content-Type-Options", "nosniff");
			if (response.getReporter() != null) {
				response.getReporter().write(text(address, response.getStatus()));
				response.finishResponse();
			}
		}
		catch (IOException | IllegalStateException ex) {
			container.getLogger().debug("The reader has gone away", ex);
		}
	}

	private static String type(String address) {
		if (address.endsWith(".json")) {
			return MediaType.APPLICATION_PROBLEM_JSON_VALUE;
		}
		return address.endsWith(".csv") ? MediaType.TEXT_PLAIN_VALUE : MediaType.TEXT_HTML_VALUE;
	}

	private String text(String address, int status) {
		if (address.endsWith(".json")) {
			return "{\"title\":\"%s\",\"status\":%d}".formatted(TITLE, status);
		}
		return address.endsWith(".csv") ? TITLE + ".\n" : this.page;
	}

}
