package org.charted.credential.eligibility;

import java.util.List;

/**
 * What a credential asks of those who want to sit its exam.
 *
 * @param path the address of the credential
 * @param required the routes of which one is required
 * @param applying what everybody does on applying
 * @param mind what is good to know with any answer
 * @param recommended the routes of which one is recommended, never required
 */
public record Rules(String path, List<Route> required, List<Condition> applying, List<Condition> mind,
		List<Route> recommended) {

	/** Whether somebody could verify at least one route. */
	public boolean isVerified() {
		return this.required.stream().anyMatch(Route::isVerified);
	}

	/**
	 * Whether every route known leads through a program that schools sell for tuition.
	 */
	public boolean takesProgram() {
		return isVerified() && this.required.stream()
			.filter(Route::isVerified)
			.allMatch((route) -> route.conditions().stream().anyMatch(Condition::takesProgram));
	}

	/**
	 * Evaluate the rules for what a reader has. One route met is enough; only when no
	 * route at all could be verified there is no telling.
	 */
	public Verdict verdict(Having having) {
		List<RouteVerdict> required = this.required.stream().map((route) -> route.verdict(having)).toList();
		return new Verdict(this, answer(required), required,
				this.recommended.stream().map((route) -> route.verdict(having)).toList());
	}

	private Answer answer(List<RouteVerdict> routes) {
		if (routes.stream().anyMatch(RouteVerdict::isMet)) {
			return Answer.NOW;
		}
		return isVerified() ? Answer.ONCE : Answer.UNKNOWN;
	}

}
