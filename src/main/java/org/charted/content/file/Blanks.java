package org.charted.content.file;

import java.util.regex.Pattern;

/**
 * What stands around a text without being part of it.
 */
final class Blanks {

	/** Those that do not break a line as well, which a word processor puts in. */
	private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

	private Blanks() {
	}

	/** The text without blanks of any kind at its ends. */
	static String strip(String text) {
		return AROUND.matcher(text).replaceAll("");
	}

}
