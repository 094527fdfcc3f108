package org.charted.kept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

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
record KeptAnswer(Header contentType, List<Header> headers, Map<Coding, byte[]> forms, Map<Coding, Header> etags) {

	/** Other bytes, such as those of pictures, are compressed already. */
	private static final Pattern COMPRESSIBLE = Pattern.compile("text/.*|.*[/+](json|xml)");

	/** Less than this does not get shorter by it. */
	private static final int SHORT = 200;

	private static final int TAG_LENGTH = 16;

	/**
	 * A header.
	 *
	 * @param name its name
	 * @param value its value
	 * @param nameBytes its name as it goes out
	 * @param valueBytes its value as it goes out
	 */
	record Header(String name, String value, byte[] nameBytes, byte[] valueBytes) {

		Header(String name, String value) {
			this(name, value, name.getBytes(StandardCharsets.ISO_8859_1), value.getBytes(StandardCharsets.ISO_8859_1));
		}

		/** Add it without encoding it again. */
		void addTo(MimeHeaders headers) {
			// a copy, since Tomcat writes other values into the bytes that it was given
			headers.addValue(this.nameBytes, 0, this.nameBytes.length)
				.setBytes(this.valueBytes.clone(), 0, this.valueBytes.length);
		}

		int weight() {
			return 2 * (this.nameBytes.length + this.valueBytes.length);
		}

	}

	/**
	 * Keep an answer. What can be compressed is kept in its short forms alone: few
	 * clients want the long one, which can be made of them.
	 */
	static KeptAnswer of(String contentType, List<Header> headers, byte[] plain) {
		Map<Coding, byte[]> forms = new EnumMap<>(Coding.class);
		String type = contentType.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
		if (plain.length >= SHORT && COMPRESSIBLE.matcher(type).matches()) {
			forms.put(Coding.GZIP, Coding.GZIP.encode(plain));
			if (Coding.BROTLI.isThere()) {
				forms.put(Coding.BROTLI, Coding.BROTLI.encode(plain));
			}
		}
		else {
			forms.put(Coding.IDENTITY, plain);
		}
		String tag = digest(plain);
		Map<Coding, Header> etags = new EnumMap<>(Coding.class);
		for (Coding coding : Coding.values()) {
			String form = (coding == Coding.IDENTITY) ? "" : '-' + coding.token();
			etags.put(coding, new Header(HttpHeaders.ETAG, '"' + tag + form + '"'));
		}
		return new KeptAnswer(new Header(HttpHeaders.CONTENT_TYPE, contentType), List.copyOf(headers), forms, etags);
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
	byte[] bytes(Coding coding) {
		byte[] kept = this.forms.get(coding);
		return (kept != null) ? kept : Coding.gunzip(Objects.requireNonNull(this.forms.get(Coding.GZIP)));
	}

	/** The strong entity tag of its bytes in a coding. */
	Header etag(Coding coding) {
		return Objects.requireNonNull(this.etags.get(coding));
	}

	/** About how many bytes it takes to keep it. */
	int weight() {
		return this.contentType.weight() + this.headers.stream().mapToInt(Header::weight).sum()
				+ this.etags.values().stream().mapToInt(Header::weight).sum()
				+ this.forms.values().stream().mapToInt((form) -> form.length).sum();
	}

}
