package org.charted.claim;

/**
 * An expression names something that there is not.
 */
class UnknownNameException extends RuntimeException {

	UnknownNameException(String message) {
		super(message);
	}

}
