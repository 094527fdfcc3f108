package org.charted.credential.eligibility;

import java.util.List;

import org.charted.source.Grade;

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

	/** Whether an answer can rest on it: it could be read, at no weak source. */
	public boolean isReliable() {
		return isVerified() && this.conditions.stream().noneMatch((condition) -> condition.grade() == Grade.WEAK);
	}

	/** Whether it is the issuer's own word. */
	boolean isOriginal() {
		return this.conditions.stream().allMatch((condition) -> condition.grade().isOriginal());
	}

	RouteVerdict verdict(Having having) {
		List<Condition> missing = this.conditions.stream().filter((condition) -> !condition.isMetBy(having)).toList();
		return new RouteVerdict(this, missing,
				missing.stream().filter((condition) -> condition.surpassedBy(having) != null).toList());
	}

}
