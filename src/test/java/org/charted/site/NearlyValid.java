package org.charted.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Makes of a valid value one that is nearly valid, and writes values into addresses in
 * proper and improper ways.
 */
final class NearlyValid {

	private final Random random;

	private final List<UnaryOperator<String>> changes;

	NearlyValid(Random random) {
		this.random = random;
		this.changes = List.of((value) -> replaceAt(value, letter()), (value) -> replaceAt(value, ""),
				(value) -> insert(value, letter()), (value) -> insert(value, "\u0000"),
				(value) -> insert(value, "\u0301"), (value) -> insert(value, "\u200b"), (value) -> insert(value, " "),
				(value) -> insert(value, pick(Oddities.VALUES)), (value) -> insert(value, "-"),
				(value) -> value.toUpperCase(Locale.ROOT), (value) -> value.toLowerCase(Locale.ROOT),
				(value) -> new StringBuilder(value).reverse().toString(), (value) -> value + value,
				(value) -> value + "," + value, (value) -> value + " " + value, (value) -> " " + value + " ",
				(value) -> "\t" + value + "\n", (value) -> "-" + value, (value) -> value + "s",
				(value) -> '"' + value + '"', (value) -> value.replace('-', '\u2013'),
				(value) -> value.replace('-', ' '), (value) -> value.replaceAll("(\\p{L})", "$1\u0301"),
				(value) -> Normalizer.normalize(value, Normalizer.Form.NFD),
				(value) -> value.replaceAll("(\\p{L})", "$1."), (value) -> value.substring(value.length() / 2),
				(value) -> repeat(value, 100), (value) -> repeat(value, 2000), (value) -> "/" + value,
				(value) -> value + ".json", (value) -> value + "\r\n" + Oddities.FORGED);
	}

	/** The value, changed in one way or another; seldom, as it is. */
	String change(String value) {
		return switch (this.random.nextInt(10)) {
			case 0 -> value;
			case 1, 2, 3 -> pick(Oddities.VALUES);
			case 4 -> pick(this.changes).apply(pick(this.changes).apply(value));
			default -> pick(this.changes).apply(value);
		};
	}

	/** A text as part of a query, mostly escaped as it should be. */
	String write(String text) {
		String escaped = URLEncoder.encode(text, StandardCharsets.UTF_8);
		return switch (this.random.nextInt(30)) {
			case 0 -> escaped + pick(Oddities.ESCAPES);
			case 1 -> pick(Oddities.ESCAPES) + escaped;
			case 2 -> escapeAll(text);
			case 3 -> escapeAll(text).toLowerCase(Locale.ROOT);
			case 4 -> escaped.replace("%", "%25");
			case 5 -> escaped.replace("+", "%20");
			case 6 -> bytes(text).replaceAll("[\\s\\x00#&]", "");
			default -> escaped;
		};
	}

	<T> T pick(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	private String letter() {
		return String.valueOf((char) ('a' + this.random.nextInt(26)));
	}

	private String replaceAt(String value, String letter) {
		int at = this.random.nextInt(value.length() + 1);
		return value.substring(0, at) + letter + value.substring(Math.min(value.length(), at + 1));
	}

	private String insert(String value, String text) {
		int at = this.random.nextInt(value.length() + 1);
		return value.substring(0, at) + text + value.substring(at);
	}

	/** The value over and over, up to a length. */
	private static String repeat(String value, int length) {
		return (value + "a").repeat(length / (value.length() + 1) + 1);
	}

	private static String escapeAll(String text) {
		StringBuilder escaped = new StringBuilder();
		for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
			escaped.append(String.format("%%%02X", b & 0xff));
		}
		return escaped.toString();
	}

	/** The bytes of the text in UTF-8, a character each. */
	private static String bytes(String text) {
		return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
	}

}
