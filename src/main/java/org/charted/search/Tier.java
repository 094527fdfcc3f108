package org.charted.search;

/**
 * How much is written for readers at a passage: where passages match alike, what answers
 * comes before what merely mentions.
 */
public enum Tier {

	/** A question with its answer. */
	ANSWER(6.5f),

	/** A page, by its title and what stands above its headings. */
	PAGE(6.5f),

	/** A part of a page, or an entry of a list on it. */
	PART(4),

	/** A line of a profile. */
	FACT(3),

	/** A row of a table. */
	ROW(1),

	/** What somebody else has published. */
	SOURCE(0);

	private final float weight;

	Tier(float weight) {
		this.weight = weight;
	}

	/** What it adds to the score, for each thing that is looked for. */
	float weight() {
		return this.weight;
	}

}
