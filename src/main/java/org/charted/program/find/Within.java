package org.charted.program.find;

import org.charted.web.Slugged;

/**
 * How far an institution may be, in miles.
 */
enum Within implements Slugged {

	MILES_25(25), MILES_50(50), MILES_100(100), MILES_200(200);

	private final int miles;

	Within(int miles) {
		this.miles = miles;
	}

	int miles() {
		return this.miles;
	}

	@Override
	public String slug() {
		return String.valueOf(this.miles);
	}

	public String label() {
		return "within %d miles".formatted(this.miles);
	}

}
