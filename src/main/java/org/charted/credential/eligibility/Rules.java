package org.charted.credential.eligibility;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a credential asks of those who want to sit its exam.
 *
 * @param path the address of the credential
 * @param credential the credential as something that a reader may hold
 * @param required the routes of which one is required
 * @param applying what everybody does on applying
 * @param mind what is good to know with any answer
 * @param recommended the routes of which one is recommended, never required
 */
public record Rules(String path, Holding credential, List<Route> required, List<Condition> applying,
		List<Condition> mind, List<Route> recommended) {

	/** Whether an answer can rest on at least one route. */
	public boolean isVerified() {
		return this.required.stream().anyMatch(Route::isReliable);
	}

	/** The routes that only a weak source names. */
	public List<Route> hearsay() {
		return this.required.stream().filter((route) -> route.isVerified() && !route.isReliable()).toList();
	}

	/**
	 * Whether every route known leads through a program that schools sell for tuition.
	 */
	public boolean takesProgram() {
		return isVerified() && this.required.stream()
			.filter(Route::isReliable)
			.allMatch((route) -> route.conditions().stream().anyMatch(Condition::takesProgram));
	}

	/**
	 * Evaluate the rules for what a reader has. One route met is enough. Nobody is told
	 * to get what is below that which he or she has. There is no telling when no route at
	 * all could be verified, or nothing is missing but what nobody could verify; what is
	 * known nevertheless, of a weak source, as advice or of what everybody does on
	 * applying, is told as such.
	 */
	public Verdict verdict(Having having) {
		List<RouteVerdict> required = this.required.stream().map((route) -> route.verdict(having)).toList();
		return new Verdict(this, answer(required, having), higher(required, having), required,
				this.recommended.stream().map((route) -> route.verdict(having)).toList());
	}

	private Answer answer(List<RouteVerdict> routes, Having having) {
		if (having.holds(this.credential) || having.above(this.credential) != null) {
			return Answer.PAST;
		}
		List<RouteVerdict> reliable = routes.stream().filter((route) -> route.route().isReliable()).toList();
		if (reliable.stream().anyMatch(RouteVerdict::isMet)) {
			return Answer.NOW;
		}
		if (reliable.stream().anyMatch(RouteVerdict::isSurpassed)) {
			return Answer.PAST;
		}
		if (isVerified()) {
			return reliable.stream().noneMatch(RouteVerdict::isUnclear) ? Answer.ONCE : Answer.UNKNOWN;
		}
		return !this.applying.isEmpty()
				|| Stream.concat(this.required.stream(), this.recommended.stream()).anyMatch(Route::isVerified)
						? Answer.PARTLY : Answer.UNKNOWN;
	}

	/** What the reader has above the credential, or else above what it asks for. */
	private @Nullable Holding higher(List<RouteVerdict> routes, Having having) {
		Holding higher = having.above(this.credential);
		return (higher != null) ? higher
				: routes.stream()
					.filter(RouteVerdict::isSurpassed)
					.map((route) -> route.missing().get(0).surpassedBy(having))
					.findFirst()
					.orElse(null);
	}

}
