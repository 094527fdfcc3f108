package org.charted.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The custom properties of the style sheet, read from it so that the page tells what
 * holds.
 */
@Component
class Tokens {

	private static final Pattern ROOT = Pattern.compile(":root \\{(.*?)\\}", Pattern.DOTALL);

	private static final Pattern PROPERTY = Pattern.compile("(--[a-z-]+): ([^;]+);");

	private final Map<String, Token> byName = new LinkedHashMap<>();

	Tokens() {
		List<Map<String, String>> roots = ROOT.matcher(styleSheet())
			.results()
			.map((root) -> properties(root.group(1)))
			.toList();
		// the first is for the day, the second for the night, the third for paper
		roots.get(0).forEach((name, value) -> this.byName.put(name, new Token(name, value, roots.get(1).get(name))));
	}

	private static String styleSheet() {
		try {
			return new ClassPathResource("static/charted.css").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, String> properties(String rule) {
		Map<String, String> properties = new LinkedHashMap<>();
		PROPERTY.matcher(rule).results().forEach((MatchResult found) -> properties.put(found.group(1), found.group(2)));
		return properties;
	}

	/** All of them, in the order of the style sheet. */
	Map<String, Token> byName() {
		return this.byName;
	}

	/**
	 * A custom property.
	 *
	 * @param name its name
	 * @param day its value
	 * @param night its value on a dark screen, where that is another one
	 */
	record Token(String name, String day, @Nullable String night) {
	}

}
