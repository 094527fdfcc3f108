package org.charted.program;

import org.charted.web.Slugged;

/**
 * What levels of study have in common, whatever they take.
 */
public enum LevelFamily implements Slugged {

	CERTIFICATE("any certificate below a degree"), ASSOCIATE("associate degree"), BACHELOR("bachelor\u2019s degree"),
	GRADUATE_CERTIFICATE("any certificate after a degree"), MASTER("master\u2019s degree"), DOCTORATE("any doctorate");

	private final String label;

	LevelFamily(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** Whether it comes after a first degree, for which other prices are asked. */
	public boolean isGraduate() {
		return compareTo(BACHELOR) > 0;
	}

}
