package org.charted.kept;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;

/**
 * How the bytes of an answer can be coded, as HTTP names it.
 */
enum Coding {

	/** Shortest, but its library is native, and not there for every machine. */
	BROTLI("br"),

	GZIP("gzip"),

	/** As it is. */
	IDENTITY("identity");

	private static final Logger logger = LoggerFactory.getLogger(Coding.class);

	/**
	 * About as quick as gzip, since a reader may be waiting, and a tenth shorter.
	 */
	private static final int BROTLI_QUALITY = 5;

	private static final boolean BROTLI_IS_THERE = isBrotliThere();

	private final String token;

	private final KeptAnswer.Header header;

	Coding(String token) {
		this.token = token;
		this.header = new KeptAnswer.Header(HttpHeaders.CONTENT_ENCODING, token);
	}

	/** What it is called in {@code Content-Encoding}. */
	String token() {
		return this.token;
	}

	/** What tells that bytes are coded so. */
	KeptAnswer.Header header() {
		return this.header;
	}

	/** Whether this machine can do it. */
	boolean isThere() {
		return this != BROTLI || BROTLI_IS_THERE;
	}

	byte[] encode(byte[] plain) {
		try {
			return switch (this) {
				case BROTLI -> Encoder.compress(plain, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
				case GZIP -> gzip(plain);
				case IDENTITY -> plain;
			};
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] gzip(byte[] plain) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4);
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(plain);
		}
		return bytes.toByteArray();
	}

	/** Undo {@link #GZIP}. */
	static byte[] gunzip(byte[] coded) {
		try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(coded))) {
			return gzip.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Whether a client takes it.
	 * @param accepted the header {@code Accept-Encoding}, if there is one
	 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3">RFC 9110</a>
	 */
	boolean isAccepted(@Nullable String accepted) {
		if (accepted == null) {
			return this == IDENTITY;
		}
		boolean any = false;
		for (String offer : accepted.split(",")) {
			String[] parts = offer.split(";", 2);
			boolean refused = parts.length > 1 && parts[1].trim().toLowerCase(Locale.ROOT).matches("q=0(\\.0*)?");
			String name = parts[0].trim();
			if (name.equalsIgnoreCase(this.token)) {
				return !refused;
			}
			any = any || name.equals("*") && !refused;
		}
		return any || this == IDENTITY;
	}

	private static boolean isBrotliThere() {
		boolean there = Brotli4jLoader.isAvailable();
		if (!there) {
			logger.info("Pages are sent with gzip at best, since there is no Brotli for this machine");
		}
		return there;
	}

}
