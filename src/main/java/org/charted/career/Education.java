package org.charted.career;

import org.charted.web.Slugged;

/**
 * The typical education for starting in an occupation, from least to most, as the Bureau
 * of Labor Statistics sorts it.
 */
public enum Education implements Slugged {

	NONE("no formal education", ""), DIPLOMA("high-school diploma", ""),
	AWARD("award below a degree", "/credentials/billing-and-coding-certificate"),
	ASSOCIATE("associate degree", "/credentials/associate-degree"),
	BACHELOR("bachelor\u2019s degree", "/credentials/bachelors-degree");

	private final String label;

	private final String path;

	Education(String label, String path) {
		this.label = label;
		this.path = path;
	}

	/** The page that tells of it, or "". */
	public String path() {
		return this.path;
	}

	public String label() {
		return this.label;
	}

}
