package org.charted.career;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a career is mostly about.
 */
enum KindOfWork {

	ENTRY("first jobs"), CODING("coding"), DATA("data"), SYSTEMS("systems"), PRIVACY("privacy and compliance"),
	LEADERSHIP("leadership");

	private final String label;

	KindOfWork(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	static List<String> slugs() {
		return Arrays.stream(values()).map(KindOfWork::slug).toList();
	}

}
