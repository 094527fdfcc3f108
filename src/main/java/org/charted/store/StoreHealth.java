package org.charted.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows whether the database answers, and tells the log when that changes: one line for
 * all requests that find it gone.
 */
public final class StoreHealth {

	private static final Logger logger = LoggerFactory.getLogger(StoreHealth.class);

	private final AtomicBoolean gone = new AtomicBoolean();

	StoreHealth() {
	}

	/** It has answered. */
	public void answered() {
		if (this.gone.get() && this.gone.compareAndSet(true, false)) {
			logger.info("The database answers again");
		}
	}

	/**
	 * Whether something failed since the database does not answer, which is then noted.
	 * @param failure what was thrown
	 * @see <a href=
	 * "https://www.postgresql.org/docs/current/errcodes-appendix.html">Classes 08 and 57
	 * of the codes of PostgreSQL</a>
	 */
	public boolean isGone(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLTransientConnectionException
					|| cause instanceof SQLException said && isOfConnection(said.getSQLState())) {
				if (this.gone.compareAndSet(false, true)) {
					logger.warn("The database does not answer, so pages that are not kept are answered with 503: {}",
							cause.getMessage());
				}
				return true;
			}
		}
		return false;
	}

	private static boolean isOfConnection(@Nullable String state) {
		return state != null && (state.startsWith("08") || state.startsWith("57P"));
	}

}
