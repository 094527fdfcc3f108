package org.charted.kept;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;

/**
 * Answers with what is kept of addresses without a query, which stand for themselves,
 * once it is known that the site shall answer; all else goes on to the
 * {@link KeptAnswersFilter}.
 */
class KeptAnswersValve extends ValveBase {

	private final Editions editions;

	private final String basePath;

	/**
	 * Answer with what is kept.
	 * @param editions the answers
	 * @param basePath the base path of the site, or ""
	 */
	KeptAnswersValve(Editions editions, String basePath) {
		super(true);
		this.editions = editions;
		this.basePath = basePath;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		KeptAnswer answer = isPlain(request) ? kept(request.getRequestURI()) : null;
		if (answer == null) {
			getNext().invoke(request, response);
			return;
		}
		MimeHeaders headers = response.getCoyoteResponse().getMimeHeaders();
		new Delivery(answer, request, response, (header) -> header.addTo(headers)).send();
	}

	private static boolean isPlain(Request request) {
		return request.getQueryString() == null && (request.getMethod().equals(HttpMethod.GET.name())
				|| request.getMethod().equals(HttpMethod.HEAD.name()));
	}

	private @Nullable KeptAnswer kept(String path) {
		KeptEdition edition = path.startsWith(this.basePath) ? this.editions.current() : null;
		return (edition != null) ? edition.ifMade(path.substring(this.basePath.length())) : null;
	}

}
