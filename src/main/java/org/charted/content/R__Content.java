package org.charted.content;

import java.sql.Connection;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.charted.content.seed.Content;
import org.charted.content.seed.StoreRow;
import org.charted.store.StoredContent;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Replaces the content of the store by that of the seeds. Flyway runs it again whenever
 * the version has changed, in one transaction, so readers see the old content or the new.
 */
class R__Content extends BaseJavaMigration {

	private final Content content;

	private final Build build;

	private final boolean goBack;

	/**
	 * A migration to some content.
	 * @param content the content
	 * @param build the build that made it
	 * @param goBack whether it may replace the content of a newer build
	 */
	R__Content(Content content, Build build, boolean goBack) {
		this.content = content;
		this.build = build;
		this.goBack = goBack;
	}

	/** The version of the content. */
	String version() {
		return this.build.contentVersion(this.content.seedsDigest());
	}

	/** Whether it leaves content to the program that filled a store with it. */
	boolean yieldsTo(StoredContent stored) {
		return !this.goBack && stored.schemaVersion() == this.build.schema()
				&& stored.built().toInstant().isAfter(this.build.built());
	}

	@Override
	public Integer getChecksum() {
		return HexFormat.fromHexDigits(version().substring(0, Integer.BYTES * 2));
	}

	@Override
	public void migrate(Context context) {
		Connection connection = context.getConnection();
		JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
		StoredContent.read(JdbcClient.create(jdbc)).filter(this::yieldsTo).ifPresent((stored) -> {
			throw new NewerContentException(stored);
		});
		List<String> tables = this.content.tables();
		for (int i = tables.size() - 1; i >= 0; i--) {
			jdbc.update("delete from " + tables.get(i));
		}
		tables.forEach((table) -> insert(jdbc, table, this.content.rows(table)));
		jdbc.update("delete from content");
		jdbc.update("insert into content (version, schema_version, built, filled) values (?, ?, ?, current_timestamp)",
				version(), this.build.schema(), this.build.built().atOffset(ZoneOffset.UTC));
	}

	private static void insert(JdbcTemplate jdbc, String table, Collection<StoreRow> rows) {
		Map<Set<String>, List<Object[]>> batches = rows.stream()
			.collect(Collectors.groupingBy((row) -> row.columns().keySet(), LinkedHashMap::new,
					Collectors.mapping((row) -> row.columns().values().toArray(), Collectors.toList())));
		batches.forEach((columns,
				batch) -> jdbc.batchUpdate("insert into %s (%s) values (%s)".formatted(table,
						String.join(", ", columns), String.join(", ", columns.stream().map((any) -> "?").toList())),
						batch));
	}

	/** Another instance was faster, with content that is not to be replaced. */
	static final class NewerContentException extends RuntimeException {

		private final transient StoredContent stored;

		NewerContentException(StoredContent stored) {
			this.stored = stored;
		}

		StoredContent stored() {
			return this.stored;
		}

	}

}
