package org.charted.career;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who asks for pages over HTTP, and would keep cookies.
 */
public final class Visitor {

	private final int port;

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	public Visitor(int port) {
		this.port = port;
	}

	/** Ask for a path with its query. */
	public HttpResponse<String> get(String address) {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address)).build();
		try {
			return this.client.send(request, BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Ask for a page that has to be there. */
	public Document page(String address) {
		HttpResponse<String> answer = get(address);
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		return Jsoup.parse(answer.body());
	}

	public boolean hasCookies() {
		return !this.cookies.getCookieStore().getCookies().isEmpty();
	}

}
