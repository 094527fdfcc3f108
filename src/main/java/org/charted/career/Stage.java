package org.charted.career;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where a career stands on the way through the field.
 */
enum Stage {

	FEEDER("Jobs before"), CORE("The field"), SPECIALIST("Specialists"), LEAD("In the lead");

	private final String label;

	Stage(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	static List<String> slugs() {
		return Arrays.stream(values()).map(Stage::slug).toList();
	}

}
