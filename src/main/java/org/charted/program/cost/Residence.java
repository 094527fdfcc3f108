package org.charted.program.cost;

import org.charted.program.Institution;
import org.charted.web.Slugged;
import org.jspecify.annotations.Nullable;

/**
 * Where a student lives, as far as tuition depends on it.
 */
enum Residence implements Slugged {

	IN_STATE("in the state of the school"), IN_DISTRICT("in its own district"), OUT_OF_STATE("in another state");

	private final String label;

	Residence(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** What an institution asks of such people for a year. */
	@Nullable Integer tuition(Institution institution) {
		return switch (this) {
			case IN_STATE -> institution.tuitionInState();
			case IN_DISTRICT -> institution.tuitionInDistrict();
			case OUT_OF_STATE -> institution.tuitionOutOfState();
		};
	}

}
