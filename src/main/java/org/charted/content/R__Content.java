package org.charted.content;

import java.sql.Connection;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.charted.content.seed.Content;
import org.charted.content.seed.StoreRow;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Replaces the content of the store by that of the seeds. Flyway runs it again whenever
 * the checksum has changed, in one transaction.
 */
class R__Content extends BaseJavaMigration {

	private final Content content;

	R__Content(Content content) {
		this.content = content;
	}

	@Override
	public Integer getChecksum() {
		return this.content.checksum();
	}

	@Override
	public void migrate(Context context) {
		Connection connection = context.getConnection();
		JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
		List<String> tables = this.content.tables();
		for (int i = tables.size() - 1; i >= 0; i--) {
			jdbc.update("delete from " + tables.get(i));
		}
		tables.forEach((table) -> insert(jdbc, table, this.content.rows(table)));
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

}
