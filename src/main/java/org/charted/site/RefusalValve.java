package org.charted.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.AbstractProtocol;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Answers a request that Tomcat refuses before it reaches the site, such as one with a
 * malformed address, with a plain page; where the address was read and asks for a file,
 * in a form of that kind. A request that comes while the program stops is refused as
 * such.
 */
class RefusalValve extends ErrorReportValve {

	private static final String SECONDS_TO_WAIT = "60";

	private final Refusal unreadable;

	private final Refusal stopping;

	/**
	 * Create the valve.
	 * @param basePath the base path of the site, or ""
	 */
	RefusalValve(String basePath) {
		this.unreadable = Refusal.of("This request could not be read", "refused.html", basePath);
		this.stopping = Refusal.of("Charted is about to start again", "stopping.html", basePath);
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		try {
			String address = Objects.toString(request.getRequestURI(), "");
			boolean late = isPaused(request);
			if (late) {
				response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
				response.setHeader("Retry-After", SECONDS_TO_WAIT);
			}
			response.setContentType(Refusal.type(address));
			response.setCharacterEncoding(StandardCharsets.UTF_8);
			response.setHeader("Content-Security-Policy", SecurityHeadersFilter.CONTENT_SECURITY_POLICY);
			response.setHeader("X-Content-Type-Options", "nosniff");
			if (response.getReporter() != null) {
				response.getReporter()
					.write((late ? this.stopping : this.unreadable).text(address, response.getStatus()));
				response.finishResponse();
			}
		}
		catch (IOException | IllegalStateException ex) {
			container.getLogger().debug("The reader has gone away", ex);
		}
	}

	/**
	 * Whether no more requests are taken. One that is read just then Tomcat answers with
	 * 503, and as it does not read its headers, with 400 for the lack of a host.
	 */
	private static boolean isPaused(Request request) {
		return request.getConnector().getProtocolHandler() instanceof AbstractProtocol<?> protocol
				&& protocol.isPaused();
	}

	/**
	 * What is said without the site, in the form that an address asks for.
	 *
	 * @param title what is said
	 * @param page the plain page that says it
	 */
	record Refusal(String title, String page) {

		static Refusal of(String title, String file, String basePath) {
			try {
				return new Refusal(title,
						new ClassPathResource("static/" + file).getContentAsString(StandardCharsets.UTF_8)
							.replace("href=\"/", "href=\"" + basePath + "/"));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		/** The kind of file that an address asks for. */
		static String type(String address) {
			if (address.endsWith(".json")) {
				return MediaType.APPLICATION_PROBLEM_JSON_VALUE;
			}
			return address.endsWith(".csv") ? MediaType.TEXT_PLAIN_VALUE : MediaType.TEXT_HTML_VALUE;
		}

		String text(String address, int status) {
			if (address.endsWith(".json")) {
				return "{\"title\":\"%s\",\"status\":%d}".formatted(this.title, status);
			}
			return address.endsWith(".csv") ? this.title + ".\n" : this.page;
		}

	}

}
