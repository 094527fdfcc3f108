package org.charted.claim;

/**
 * An expression names something that there is not, or computes what is no amount.
 */
class NotComputableException extends RuntimeException {

	NotComputableException(String message) {
		super(message);
	}

}
