package org.charted.credential;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.charted.credential.eligibility.Experience;
import org.charted.credential.eligibility.Holding;

/**
 * What a reader may say, and has said, of education, credentials and work.
 *
 * @param education diplomas, degrees and licenses there are
 * @param credentials credentials there are
 * @param have the ids of those of the first that the reader has
 * @param held the ids of those of the second that the reader has
 * @param years years of work by kind
 * @param told whether the reader has said anything
 */
record EligibilityForm(List<Holding> education, List<Holding> credentials, List<String> have, List<String> held,
		Map<Experience, Integer> years, boolean told) {

	public boolean isTold() {
		return this.told;
	}

	public int years(Experience experience) {
		return this.years.getOrDefault(experience, 0);
	}

	List<String> holdings() {
		return Stream.concat(this.have.stream(), this.held.stream()).toList();
	}

}
