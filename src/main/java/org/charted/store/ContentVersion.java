package org.charted.store;

/**
 * Tells which content is being read: the same throughout a transaction, and perhaps
 * another in the next one, since any instance may fill the store.
 */
@FunctionalInterface
public interface ContentVersion {

	/** The header that tells which content an answer was made of. */
	String HEADER = "Charted-Content";

	/**
	 * The version of the content that the current transaction reads.
	 * @throws StoreOutgrownException if this program does not know its tables
	 */
	String current();

	/**
	 * Whether a newer build than this one wrote that content, so that it may hold what
	 * this one does not understand.
	 */
	default boolean isOfNewerBuild() {
		return false;
	}

}
