package org.charted.career;

import org.charted.web.Slugged;
import org.jspecify.annotations.Nullable;

/**
 * Whether a career can be had away from an employer's site, as far as a source says so.
 */
enum Remote implements Slugged {

	POSSIBLE("possible"), ON_SITE("usually in an office"), NOT_VERIFIED("not verified");

	private final String label;

	Remote(String label) {
		this.label = label;
	}

	static Remote of(@Nullable String slug) {
		return (slug != null) ? Slugged.of(Remote.class, slug) : NOT_VERIFIED;
	}

	public String label() {
		return this.label;
	}

}
