package org.charted.ledger;

import org.charted.web.Slugged;

/**
 * How a figure stands among those that answer the same question by the same measure for
 * the same place.
 */
public enum Standing implements Slugged {

	LEADS("leads", "The newest original figure for exactly the group the question is about."),

	OVERTAKEN("newer one reported",
			"The newest original figure for exactly the group, but a third party reports a newer one, or one of what it is computed from."),

	EARLIER("earlier", "The same group, in an earlier period, or computed from a figure of one."),

	COUNTS_SOMETHING_ELSE("counts something else", "Another group than the one the question is about."),

	REPORTED("reported",
			"The right group, but nothing official: a third party says so, or a survey of the publisher\u2019s own."),

	DOUBTFUL("doubtful", "There is a reason not to rely on it.");

	private final String label;

	private final String meaning;

	Standing(String label, String meaning) {
		this.label = label;
		this.meaning = meaning;
	}

	/** Whether it answers the question, as the newest original figure. */
	public boolean answers() {
		return this == LEADS || this == OVERTAKEN;
	}

	/** The word beside an amount within a sentence; "" where nothing warns. */
	String warning() {
		return switch (this) {
			case LEADS -> "";
			case OVERTAKEN -> "newer reported";
			case COUNTS_SOMETHING_ELSE -> "other group";
			default -> this.label;
		};
	}

	public String label() {
		return this.label;
	}

	public String meaning() {
		return this.meaning;
	}

	@Override
	public String slug() {
		return this.label.replace(' ', '-');
	}

}
