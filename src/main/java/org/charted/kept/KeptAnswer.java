package org.charted.kept;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Interner;
import org.apache.tomcat.util.http.MimeHeaders;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * An answer of 200 as it goes out, but for what depends on who asks.
 *
 * @param contentType what it is
 * @param headers its other headers
 * @param forms its bytes in each coding that it is kept in
 * @param etags the strong entity tags of its bytes in all codings
 */
record KeptAnswer(Header contentType, List<Header> headers, Map<Coding, ByteBuffer> forms, Map<Coding, Header> etags) {

	/** Other bytes, such as those of pictures, are compressed already. */
	private static final Pattern COMPRESSIBLE = Pattern.compile("text/.*|.*[/+](json|xml)");

	/** Less than this does not get shorter by it. */
	private static final int SHORT = 200;

	private static final int TAG_LENGTH = 16;

	/** What it takes besides its bytes, most of it entity tags. */
	private static final int OVERHEAD = 1500;

	/**
	 * A header.
	 *
	 * @param name its name
	 * @param value its value
	 * @param nameBytes its name as it goes out
	 * @param valueBytes its value as it goes out
	 */
	record Header(String name, String value, byte[] nameBytes, byte[] valueBytes) {

		private static final Interner<Header> SHARED = Interner.newWeakInterner();

		Header(String name, String value) {
			this(name, value, name.getBytes(StandardCharsets.ISO_8859_1), value.getBytes(StandardCharsets.ISO_8859_1));
		}

		/** One that many answers have. */
		static Header shared(String name, String value) {
			return SHARED.intern(new Header(name, value));
		}

		/** Add it without encoding it again. */
		void addTo(MimeHeaders headers) {
			// a copy, since Tomcat writes other values into the bytes that it was given
			headers.addValue(this.nameBytes, 0, this.nameBytes.length)
				.setBytes(this.valueBytes.clone(), 0, this.valueBytes.length);
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Header header && this.name.equals(header.name) && this.value.equals(header.value);
		}

		@Override
		public int hashCode() {
			return 31 * this.name.hashCode() + this.value.hashCode();
		}

	}

	/**
	 * Keep an answer. What can be compressed is kept in its short forms alone: few
	 * clients want the long one, which can be made of them.
	 * @param contentType what it is
	 * @param headers its other headers
	 * @param plain its bytes
	 * @param place where its bytes are kept
	 */
	static KeptAnswer of(String contentType, List<Header> headers, byte[] plain, Function<byte[], ByteBuffer> place) {
		Map<Coding, ByteBuffer> forms = new EnumMap<>(Coding.class);
		String type = contentType.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
		if (plain.length >= SHORT && COMPRESSIBLE.matcher(type).matches()) {
			forms.put(Coding.GZIP, place.apply(Coding.GZIP.encode(plain)));
			if (Coding.BROTLI.isThere()) {
				forms.put(Coding.BROTLI, place.apply(Coding.BROTLI.encode(plain)));
			}
		}
		else {
			forms.put(Coding.IDENTITY, place.apply(plain));
		}
		String tag = digest(plain);
		Map<Coding, Header> etags = new EnumMap<>(Coding.class);
		for (Coding coding : Coding.values()) {
			String form = (coding == Coding.IDENTITY) ? "" : '-' + coding.token();
			etags.put(coding, new Header(HttpHeaders.ETAG, '"' + tag + form + '"'));
		}
		return new KeptAnswer(Header.shared(HttpHeaders.CONTENT_TYPE, contentType), List.copyOf(headers), forms, etags);
	}

	private static String digest(byte[] bytes) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
			return HexFormat.of().formatHex(digest).substring(0, TAG_LENGTH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The coding in which somebody gets it. */
	Coding coding(@Nullable String accepted) {
		for (Coding coding : Coding.values()) {
			if (this.forms.containsKey(coding) && coding.isAccepted(accepted)) {
				return coding;
			}
		}
		return Coding.IDENTITY;
	}

	/** Its bytes in a coding. */
	ByteBuffer bytes(Coding coding) {
		ByteBuffer kept = this.forms.get(coding);
		return (kept != null) ? kept.duplicate()
				: ByteBuffer.wrap(Coding.gunzip(array(Objects.requireNonNull(this.forms.get(Coding.GZIP)))));
	}

	private static byte[] array(ByteBuffer kept) {
		byte[] bytes = new byte[kept.capacity()];
		kept.get(0, bytes);
		return bytes;
	}

	/** The strong entity tag of its bytes in a coding. */
	Header etag(Coding coding) {
		return Objects.requireNonNull(this.etags.get(coding));
	}

	/**
	 * About how many bytes of memory it takes to keep it; none if its bytes are in a
	 * file, as it is left out for no other one then.
	 */
	int weight() {
		int bytes = this.forms.values().stream().mapToInt((form) -> form.isDirect() ? 0 : form.capacity()).sum();
		return (bytes == 0) ? 0 : OVERHEAD + bytes;
	}

}
