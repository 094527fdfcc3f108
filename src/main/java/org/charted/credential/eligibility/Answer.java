package org.charted.credential.eligibility;

/**
 * Whether a reader can sit an exam.
 */
public enum Answer {

	NOW("You can sit it now"), ONCE("You can once you\u2026"), PAST("You hold it, or have something higher"),
	PARTLY("Known in part: ask the issuer"), UNKNOWN("Cannot tell: not verified");

	private final String label;

	Answer(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
