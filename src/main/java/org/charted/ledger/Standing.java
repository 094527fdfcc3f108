package org.charted.ledger;

import org.charted.web.Slugged;

/**
 * How a figure stands among those that answer the same question by the same measure for
 * the same place.
 */
public enum Standing implements Slugged {

	LEADS("leads", "The newest original figure for exactly the group the question is about."),

	EARLIER("earlier", "The same group, in an earlier period."),

	COUNTS_SOMETHING_ELSE("counts something else", "Another group than the one the question is about."),

	REPORTED("reported", "The right group, but not from the originator itself."),

	DOUBTFUL("doubtful", "There is a reason not to rely on it.");

	private final String label;

	private final String meaning;

	Standing(String label, String meaning) {
		this.label = label;
		this.meaning = meaning;
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
