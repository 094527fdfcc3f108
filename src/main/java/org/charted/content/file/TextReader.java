package org.charted.content.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Makes text of the bytes of a file: in the composed form of Unicode, with the line
 * endings of Unix, and without characters that nobody sees.
 */
final class TextReader {

	private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

	/** Format, control and separating characters, but for tab, line end and blank. */
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Zl}\\p{Zp}\\p{Co}\\uFFFD&&[^\\t\\n]]");

	private static final Pattern MERGE = Pattern.compile("(?m)^(<{7}|>{7}|\\|{7})( .*)?$");

	private static final char LOST = '\uFFFD';

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final int SHOWN = 20;

	private final String path;

	private final Consumer<Fault> faults;

	private boolean undecodable;

	TextReader(String path, Consumer<Fault> faults) {
		this.path = path;
		this.faults = faults;
	}

	/** The text; {@code null} when the file holds none. */
	@Nullable String read(byte[] bytes) {
		String text = decode(bytes);
		if (text == null) {
			return null;
		}
		String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
		String lines = LINE_END.matcher(unmarked).replaceAll("\n");
		Matcher merge = MERGE.matcher(lines);
		if (merge.find()) {
			fault(line(lines, merge.start()),
					"one version of these lines; \"%s\" stands where two were merged. Keep one, and delete the marks"
						.formatted(merge.group(1)));
			return null;
		}
		String visible = visible(lines);
		if (visible.isBlank()) {
			fault(1, "text; the file is empty. Put back what it held, or delete it");
			return null;
		}
		return Normalizer.normalize(visible, Normalizer.Form.NFC);
	}

	private @Nullable String decode(byte[] bytes) {
		if (bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF
				&& Math.abs((bytes[0] & 0xFF) - (bytes[1] & 0xFF)) == 1) {
			fault(1, "text in UTF-8, not in UTF-16. Save the file again with the encoding \"UTF-8\"");
			return new String(bytes, StandardCharsets.UTF_16);
		}
		for (byte b : bytes) {
			if (b == 0) {
				fault(1, "text; this is a file of another kind. Save it as plain text with the encoding \"UTF-8\"");
				return null;
			}
		}
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		CharBuffer decoded = CharBuffer.allocate(bytes.length);
		CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
		if (!result.isError()) {
			return decoded.flip().toString();
		}
		this.undecodable = true;
		String before = LINE_END.matcher(decoded.flip().toString()).replaceAll("\n");
		fault(line(before, before.length()),
				"text in UTF-8; %s is in another encoding. Save the file again with the encoding \"UTF-8\""
					.formatted(place(before)));
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private String visible(String text) {
		if (!INVISIBLE.matcher(text).find()) {
			return text;
		}
		List<String> lines = new ArrayList<>();
		for (String line : text.split("\n", -1)) {
			Matcher matcher = INVISIBLE.matcher(line);
			if (matcher.find()) {
				reject(matcher, line, lines.size() + 1);
			}
			lines.add(INVISIBLE.matcher(line).replaceAll(""));
		}
		return String.join("\n", lines);
	}

	private void reject(Matcher matcher, String line, int number) {
		String place = place(line.substring(0, matcher.start()));
		if (matcher.group().charAt(0) != LOST) {
			String name = String.valueOf(Character.getName(matcher.group().codePointAt(0))).toLowerCase(Locale.ROOT);
			fault(number, "letters that can be seen; %s is \"%s\". Delete the word there, and type it again"
				.formatted(place, name));
		}
		else if (!this.undecodable) {
			fault(number, "the letter that was lost; %s is \"%s\"".formatted(place, LOST));
		}
	}

	/** In words that an editor can search for. */
	private static String place(String before) {
		String line = INVISIBLE.matcher(before.substring(before.lastIndexOf('\n') + 1)).replaceAll("").strip();
		return line.isEmpty() ? "the first character of the line"
				: "what follows \"" + line.substring(Math.max(0, line.length() - SHOWN)) + "\"";
	}

	private static int line(String text, int index) {
		return 1 + (int) text.substring(0, index).chars().filter((c) -> c == '\n').count();
	}

	private void fault(int line, String expected) {
		this.faults.accept(new Fault(this.path, line, "file", expected));
	}

}
