package org.charted.store;

import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the store says of its content.
 *
 * @param version the version of the content
 * @param schemaVersion the number of the migration it was written for
 * @param built when the program that wrote it was built
 */
public record StoredContent(String version, int schemaVersion, OffsetDateTime built) {

	/** Read what the store says, in one statement; empty if it has never been filled. */
	public static Optional<StoredContent> read(JdbcClient jdbc) {
		return jdbc.sql("select version, schema_version, built from content").query(StoredContent.class).optional();
	}

}
