package org.charted.store;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The database does not answer.
 */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public class StoreGoneException extends RuntimeException {

	public StoreGoneException(Throwable cause) {
		super(cause);
	}

}
