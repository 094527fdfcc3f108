package org.charted.site;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The running site as one asks for it over HTTP. Redirects are answers like any other.
 */
public record Site(int port) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final int PATIENCE_IN_MILLISECONDS = 30_000;

	/**
	 * Ask for a page.
	 * @param address path and query
	 * @param headers names and values in turn
	 */
	public Answer get(String address, String... headers) {
		return send("GET", address, headers);
	}

	/** Ask for a page that has to be there. */
	public Document page(String address) {
		Answer answer = get(address);
		assertThat(answer.status()).as(address).isEqualTo(200);
		return answer.document();
	}

	/** The whole of an address: path and query with the place of the site. */
	public URI uri(String address) {
		return URI.create("http://localhost:" + this.port + address);
	}

	Answer send(String method, String address, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(uri(address)).method(method, BodyPublishers.noBody());
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
			return new Answer(response.statusCode(), response.headers(), response.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Send lines as they stand, for what a proper client refuses to send.
	 * @param lines the request line and any headers
	 */
	public Answer sendLines(String... lines) {
		return sendRaw(Stream.concat(Stream.of(lines), Stream.of("Connection: close", "", ""))
			.collect(Collectors.joining("\r\n")));
	}

	/**
	 * Send a whole request as it stands, and read until the connection ends.
	 * @param request a character for a byte; it should ask to close the connection
	 */
	Answer sendRaw(String request) {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(PATIENCE_IN_MILLISECONDS);
			write(socket, request);
			return answer(read(socket.getInputStream()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Socket socket, String request) throws IOException {
		try {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			// a server that waits for more is told that there is none
			socket.shutdownOutput();
		}
		catch (SocketException ex) {
			// the server need not read to the end what it refuses; its answer counts
		}
	}

	private static String read(InputStream in) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] buffer = new byte[8192];
		try {
			for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
				bytes.write(buffer, 0, n);
			}
		}
		catch (SocketException ex) {
			// reset because of what was left unread; what has come so far counts
		}
		// a byte a character, as the sizes of chunks count bytes
		return bytes.toString(StandardCharsets.ISO_8859_1);
	}

	private static Answer answer(String response) throws EOFException {
		if (response.isEmpty()) {
			throw new EOFException("The connection was closed");
		}
		if (!response.startsWith("HTTP/")) {
			// in HTTP 0.9 an answer is a page and nothing else
			return new Answer(0, HttpHeaders.of(Map.of(), (name, value) -> true), response);
		}
		if (response.startsWith("HTTP/1.1 100 ")) {
			return answer(response.substring(response.indexOf("\r\n\r\n") + 4));
		}
		String[] parts = response.split("\r\n\r\n", 2);
		String[] lines = parts[0].split("\r\n");
		Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (int i = 1; i < lines.length; i++) {
			String[] header = lines[i].split(": *", 2);
			headers.put(header[0], List.of(header[1]));
		}
		String body = (headers.containsKey("Transfer-Encoding") && !parts[1].isEmpty()) ? joinChunks(parts[1])
				: parts[1];
		return new Answer(Integer.parseInt(lines[0].split(" ")[1]), HttpHeaders.of(headers, (name, value) -> true),
				new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
	}

	private static String joinChunks(String chunks) {
		StringBuilder body = new StringBuilder();
		int position = 0;
		while (true) {
			int start = chunks.indexOf("\r\n", position) + 2;
			int size = Integer.parseInt(chunks.substring(position, start - 2), 16);
			if (size == 0) {
				return body.toString();
			}
			body.append(chunks, start, start + size);
			position = start + size + 2;
		}
	}

	/**
	 * What the site answers.
	 *
	 * @param status the status code
	 * @param headers the headers
	 * @param body the page
	 */
	public record Answer(int status, HttpHeaders headers, String body) {

		/** The first value of a header, or "". */
		public String header(String name) {
			return this.headers.firstValue(name).orElse("");
		}

		public Document document() {
			return Jsoup.parse(this.body);
		}

	}

}
