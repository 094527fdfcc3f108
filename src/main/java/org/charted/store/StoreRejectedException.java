package org.charted.store;

/**
 * The program cannot start with the database it was given. Its message and the action are
 * for whoever runs the program, a sentence or two each.
 */
public final class StoreRejectedException extends RuntimeException {

	private final String action;

	/**
	 * Reject a database.
	 * @param message what is wrong with it
	 * @param action what to do
	 */
	StoreRejectedException(String message, String action) {
		super(message);
		this.action = action;
	}

	/** What to do about it. */
	String action() {
		return this.action;
	}

}
