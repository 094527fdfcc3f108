package org.charted.content.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What the name of a file or folder among the seeds tells about it.
 */
final class FileName {

	/** What systems and editors leave behind by themselves. */
	private static final Pattern LITTER = Pattern.compile(
			"Thumbs\\.db|ehthumbs\\.db|desktop\\.ini|4913|__MACOSX"
					+ "|\\$RECYCLE\\.BIN|System Volume Information|~\\$.*|#.*#|.*~|Icon\\r|\\..*",
			Pattern.CASE_INSENSITIVE);

	/** A page that somebody hid is none of it. */
	private static final Pattern HIDDEN = Pattern.compile("\\.(?![_#])(.*\\.)?(md|markdown|yaml|yml|csv)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern RIGHT = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.(md|yaml|csv)");

	private static final Pattern WRONG = Pattern
		.compile("(.*?)\\.(md|markdown|yaml|yml|csv)(\\.(txt|bak|old|orig|md|yaml|yml|csv))*");

	private static final Pattern COPY = Pattern.compile("conflict|\\bcop(y|ies)\\b|\\(\\d+\\)",
			Pattern.CASE_INSENSITIVE);

	private FileName() {
	}

	private static String name(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	static boolean isLitter(String path) {
		String name = name(path);
		return LITTER.matcher(name).matches() && !HIDDEN.matcher(name).matches();
	}

	/** Whether a file explains others to people. */
	static boolean isReadme(String path) {
		return name(path).equalsIgnoreCase("README.md");
	}

	static boolean isRight(String path) {
		return RIGHT.matcher(name(path)).matches();
	}

	/** The path with a right name; {@code null} when the file is of another kind. */
	static @Nullable String mended(String path) {
		String name = name(path);
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		Matcher matcher = WRONG.matcher(plain.toLowerCase(Locale.ROOT));
		if (!matcher.matches()) {
			return null;
		}
		String stem = matcher.group(1).replaceAll("[^a-z0-9]+", " ").strip().replace(' ', '-');
		String ending = switch (matcher.group(2)) {
			case "markdown" -> "md";
			case "yml" -> "yaml";
			default -> matcher.group(2);
		};
		String folder = path.substring(0, path.length() - name.length());
		return folder + (stem.isEmpty() ? "name" : stem) + "." + ending;
	}

	/**
	 * Whether a program that synchronizes files, or a person, made it beside another
	 * file.
	 */
	static boolean isCopy(String path) {
		return !isRight(path) && COPY.matcher(name(path)).find();
	}

	static String extension(String path) {
		return path.substring(path.lastIndexOf('.') + 1);
	}

}
