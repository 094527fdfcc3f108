package org.charted.career;

import org.charted.web.Slugged;

/**
 * Where a career stands on the way through the field.
 */
enum Stage implements Slugged {

	FEEDER("Jobs before"), CORE("The field"), SPECIALIST("Specialists"), LEAD("In the lead");

	private final String label;

	Stage(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
