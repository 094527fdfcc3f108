package org.charted.career;

import org.charted.web.Slugged;

/**
 * What a career is mostly about.
 */
enum KindOfWork implements Slugged {

	ENTRY("first jobs"), CODING("coding"), DATA("data"), SYSTEMS("systems"), PRIVACY("privacy and compliance"),
	LEADERSHIP("leadership");

	private final String label;

	KindOfWork(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
