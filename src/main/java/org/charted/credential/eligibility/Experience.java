package org.charted.credential.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Work that rules count in years.
 */
public enum Experience {

	CODING("coding", ""),

	DOCUMENTATION("work as a documentation (CDI) specialist",
			"Charting your own patients, as nurses and physicians do, does not count in our reading."),

	REGISTRY("a cancer registry", ""), PRIVACY("managing healthcare privacy or security", "");

	private final String work;

	private final String mind;

	Experience(String work, String mind) {
		this.work = work;
		this.mind = mind;
	}

	/** The work, as in "experience in coding". */
	public String work() {
		return this.work;
	}

	/** What a reader could take for it, in our own reading, or "". */
	public String mind() {
		return this.mind;
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
