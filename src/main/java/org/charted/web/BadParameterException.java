package org.charted.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A known parameter has a value that it cannot have; answered with 400. The message is
 * shown to the reader.
 */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class BadParameterException extends RuntimeException {

	public BadParameterException(String message) {
		super(message);
	}

}
