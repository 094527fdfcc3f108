package org.charted.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;

/**
 * Sends a kept answer: whole, in part, or the word that the client has it already.
 *
 * @param answer the answer
 * @param request what was asked for
 * @param response where it goes
 * @param headers takes its headers
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2">RFC 9110, in which
 * order conditions count</a>
 */
record Delivery(KeptAnswer answer, HttpServletRequest request, HttpServletResponse response,
		Consumer<KeptAnswer.Header> headers) {

	Delivery(KeptAnswer answer, HttpServletRequest request, HttpServletResponse response) {
		this(answer, request, response, (header) -> response.setHeader(header.name(), header.value()));
	}

	void send() throws IOException {
		Coding coding = this.answer.coding(this.request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		KeptAnswer.Header tagged = this.answer.etag(coding);
		String etag = tagged.value();
		this.answer.headers().forEach(this.headers);
		this.headers.accept(tagged);
		String match = this.request.getHeader(HttpHeaders.IF_MATCH);
		if (match != null && !names(match, etag, false)) {
			this.response.setStatus(HttpServletResponse.SC_PRECONDITION_FAILED);
			return;
		}
		String noneMatch = this.request.getHeader(HttpHeaders.IF_NONE_MATCH);
		if (noneMatch != null && names(noneMatch, etag, true)) {
			this.response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		this.headers.accept(this.answer.contentType());
		if (coding != Coding.IDENTITY) {
			this.headers.accept(coding.header());
		}
		ByteBuffer bytes = this.answer.bytes(coding);
		String range = this.request.getHeader(HttpHeaders.RANGE);
		if (range != null && this.request.getMethod().equals(HttpMethod.GET.name()) && isStillWhatWasRead(etag)) {
			sendPart(range, bytes);
		}
		else {
			write(bytes);
		}
	}

	/** A part is of use only with the other parts of the same bytes. */
	private boolean isStillWhatWasRead(String etag) {
		String ifRange = this.request.getHeader(HttpHeaders.IF_RANGE);
		return ifRange == null || ifRange.equals(etag);
	}

	/** One part is sent; who asks for several, or in another unit, gets the whole. */
	private void sendPart(String range, ByteBuffer bytes) throws IOException {
		int length = bytes.remaining();
		HttpRange part;
		try {
			List<HttpRange> ranges = HttpRange.parseRanges(range);
			if (ranges.size() != 1) {
				write(bytes);
				return;
			}
			part = ranges.get(0);
			if (part.getRangeStart(length) >= length) {
				throw new IllegalArgumentException("it begins behind the end");
			}
		}
		catch (IllegalArgumentException ex) {
			if (range.matches("bytes=(\\d+-\\d*|-\\d+)")) {
				this.response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
				this.response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + length);
				this.response.setContentLength(0);
			}
			else {
				write(bytes);
			}
			return;
		}
		int from = Math.toIntExact(part.getRangeStart(length));
		int last = Math.toIntExact(part.getRangeEnd(length));
		this.response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
		this.response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes %d-%d/%d".formatted(from, last, length));
		write(bytes.slice(from, last - from + 1));
	}

	private void write(ByteBuffer bytes) throws IOException {
		this.response.setContentLength(bytes.remaining());
		if (!this.request.getMethod().equals(HttpMethod.HEAD.name())) {
			this.response.getOutputStream().write(bytes);
		}
	}

	/**
	 * Whether one of some entity tags is that of the answer.
	 * @param weakly whether a weak one will do
	 */
	private static boolean names(String tags, @Nullable String etag, boolean weakly) {
		if (tags.trim().equals("*")) {
			return true;
		}
		for (String tag : tags.split(",")) {
			String name = tag.trim();
			if (name.equals(etag) || weakly && name.equals("W/" + etag)) {
				return true;
			}
		}
		return false;
	}

}
