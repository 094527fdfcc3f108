package org.charted.credential.eligibility;

/**
 * How far a reader who can sit an exam has what its issuer recommends.
 */
public enum Advice {

	FOLLOWED("Allowed, and you have what is recommended."),

	NONE_KNOWN("Allowed. We know of no recommendation of the issuer."),

	AFTER_COURSES("Allowed, and advised after the courses named below."),

	NOT_YET("Allowed, not yet advised: what is recommended is missing.");

	private final String label;

	Advice(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
