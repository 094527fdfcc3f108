package org.charted.credential.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Work that rules count in years.
 */
public enum Experience {

	CODING("coding"), DOCUMENTATION("documentation of hospital inpatients (CDI)"), REGISTRY("a cancer registry"),
	PRIVACY("managing healthcare privacy or security");

	private final String work;

	Experience(String work) {
		this.work = work;
	}

	/** The work, as in "experience in coding". */
	public String work() {
		return this.work;
	}

	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	static List<String> slugs() {
		return Arrays.stream(values()).map(Experience::slug).toList();
	}

	static @Nullable Experience of(String slug) {
		return Arrays.stream(values()).filter((experience) -> experience.slug().equals(slug)).findFirst().orElse(null);
	}

}
