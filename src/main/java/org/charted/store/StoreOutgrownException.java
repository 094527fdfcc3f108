package org.charted.store;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Another instance has brought the store up to a schema that this program does not know.
 */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public class StoreOutgrownException extends RuntimeException {

	public StoreOutgrownException(String message) {
		super(message);
	}

}
