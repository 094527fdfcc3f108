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

import org.jspecify.annotations.Nullable;

/**
 * An answer of 200 as it goes out, but for what depends on who asks.
 *
 * @param contentType what it is
 * @param headers its other headers
 * @param forms its bytes in each coding that it is kept in
 * @param tag what its entity tags begin with
 */
record KeptAnswer(String contentType, List<Header> headers, Map<Coding, byte[]> forms, String tag) {

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
	 */
	record Header(String name, String value) {
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
		return new KeptAnswer(contentType, List.copyOf(headers), forms, digest(plain));
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
	String etag(Coding coding) {
		return (coding == Coding.IDENTITY) ? '"' + this.tag + '"' : '"' + this.tag + '-' + coding.token() + '"';
	}

	/** About how many bytes it takes to keep it. */
	int weight() {
		int text = this.headers.stream().mapToInt((header) -> header.name().length() + header.value().length()).sum();
		return text + this.contentType.getBytes(StandardCharsets.UTF_8).length
				+ this.forms.values().stream().mapToInt((form) -> form.length).sum();
	}

}
