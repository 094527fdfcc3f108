package org.charted.credential.eligibility;

import java.util.List;

/**
 * One of several ways to meet a rule: all its conditions together.
 *
 * @param id its id within the credential
 * @param title its title
 * @param conditions what it asks for
 */
record Route(String id, String title, List<Condition> conditions) {

	/** Whether somebody could verify what it asks for. */
	public boolean isVerified() {
		return this.conditions.stream().allMatch(Condition::isVerified);
	}

	RouteVerdict verdict(Having having) {
		return new RouteVerdict(this,
				this.conditions.stream().filter((condition) -> !condition.isMetBy(having)).toList());
	}

}
