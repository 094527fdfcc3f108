package org.charted.credential;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How far along a career a credential stands, from first to last.
 */
enum Level {

	ENTRY, CORE, SPECIALIST, ADVANCED, EDUCATION;

	static List<String> slugs() {
		return Arrays.stream(values()).map(Level::slug).toList();
	}

	private String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Level of(String slug) {
		return valueOf(slug.toUpperCase(Locale.ROOT));
	}

}
