package org.charted.program;

import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows of the store as records, none of which is {@code null}.
 */
public final class ProgramRows {

	private ProgramRows() {
	}

	/**
	 * The rows of a statement.
	 * @param statement the statement with its parameters
	 * @param type the record of a row, or the type of its only column
	 */
	public static <T> List<T> of(JdbcClient.StatementSpec statement, Class<T> type) {
		return statement.query(type).list().stream().map(Objects::requireNonNull).toList();
	}

}
