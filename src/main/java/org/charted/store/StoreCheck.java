package org.charted.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Looks at the database before the program writes to it, through a connection of its own:
 * the pool would try for half a minute, and log what the driver says at length.
 */
public final class StoreCheck {

	private static final String HISTORY = "flyway_schema_history";

	private static final Pattern MIGRATION = Pattern.compile("V(\\d+)__\\w+\\.sql");

	/** In seconds. */
	private static final int PATIENCE = 5;

	private final JdbcConnectionDetails database;

	private final StoreFailures failures;

	StoreCheck(JdbcConnectionDetails database) {
		this.database = database;
		this.failures = new StoreFailures(database.getJdbcUrl());
	}

	/**
	 * Look at the database, and write nothing.
	 * @param migrations the file names of the migrations that this program has
	 * @return what it holds
	 * @throws StoreRejectedException if this program cannot start with it
	 */
	public StoreState examine(List<String> migrations) {
		try (Connection connection = connect()) {
			return examine(connection, migrations);
		}
		catch (SQLException | DataAccessException ex) {
			throw this.failures.rejection(ex);
		}
	}

	/**
	 * Explain why the database could not be brought up to date.
	 * @param failure what went wrong
	 * @return what to tell about it
	 */
	public StoreRejectedException rejection(RuntimeException failure) {
		return this.failures.rejection(failure);
	}

	/** The tables were made by other migrations of the same names. */
	public StoreRejectedException editedMigrations() {
		return this.failures.edited();
	}

	private Connection connect() throws SQLException {
		Properties properties = new Properties();
		if (this.database.getUsername() != null) {
			properties.setProperty("user", this.database.getUsername());
		}
		if (this.database.getPassword() != null) {
			properties.setProperty("password", this.database.getPassword());
		}
		if (this.failures.isPostgres()) {
			properties.setProperty("connectTimeout", String.valueOf(PATIENCE));
			properties.setProperty("loginTimeout", String.valueOf(2 * PATIENCE));
			properties.setProperty("socketTimeout", String.valueOf(4 * PATIENCE));
			properties.setProperty("options", "-c lock_timeout=%ds".formatted(PATIENCE));
		}
		else if (!this.database.getJdbcUrl().toUpperCase(Locale.ROOT).contains("TRACE_LEVEL_FILE")) {
			// H2 prints a trace where it cannot write one to a file
			properties.setProperty("TRACE_LEVEL_FILE", "0");
		}
		return DriverManager.getConnection(this.database.getJdbcUrl(), properties);
	}

	private StoreState examine(Connection connection, List<String> migrations) throws SQLException {
		JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
		if (isReadOnly(connection, jdbc)) {
			throw this.failures.because("can only be read",
					"Let Charted write to it, or name another one in spring.datasource.url.");
		}
		Set<String> tables = tables(connection);
		int schema = 0;
		boolean failed = false;
		if (tables.contains(HISTORY)) {
			List<Migration> history = jdbc.sql("select version, script, success from " + HISTORY)
				.query(Migration.class)
				.list()
				.stream()
				.map(Objects::requireNonNull)
				.toList();
			schema = schema(history.stream().filter((migration) -> migration.version() != null).toList(), migrations);
			failed = history.stream().anyMatch((migration) -> !migration.success());
		}
		else if (!tables.isEmpty()) {
			throw this.failures.foreign();
		}
		if (schema < newest(migrations) && !mayCreateTables(connection, jdbc)) {
			throw this.failures.because("does not let user \"%s\" create tables".formatted(this.database.getUsername()),
					"Grant it \"create\" on the schema, or make it the owner of the database.");
		}
		Optional<StoredContent> content = tables.contains("content") ? StoredContent.read(jdbc) : Optional.empty();
		return new StoreState(schema, content, failed);
	}

	private boolean isReadOnly(Connection connection, JdbcClient jdbc) throws SQLException {
		return this.failures.isPostgres()
				? jdbc.sql("select current_setting('transaction_read_only')").query(Boolean.class).single()
				: connection.isReadOnly();
	}

	private boolean mayCreateTables(Connection connection, JdbcClient jdbc) throws SQLException {
		return !this.failures.isPostgres() || connection.getSchema() != null
				&& jdbc.sql("select has_schema_privilege(current_schema, 'create')").query(Boolean.class).single();
	}

	/** The tables, also those that somebody else owns. */
	private static Set<String> tables(Connection connection) throws SQLException {
		DatabaseMetaData metaData = connection.getMetaData();
		Set<String> tables = new HashSet<>();
		try (ResultSet rows = metaData.getTables(connection.getCatalog(), connection.getSchema(), "%",
				new String[] { "TABLE", "BASE TABLE", "PARTITIONED TABLE", "VIEW", "MATERIALIZED VIEW" })) {
			while (rows.next()) {
				tables.add(rows.getString("TABLE_NAME"));
			}
		}
		return tables;
	}

	private int schema(List<Migration> history, List<String> migrations) {
		if (history.stream().anyMatch((migration) -> !migration.success())) {
			throw this.failures.because("was left with half of its tables by a start that failed",
					"Nothing in it is needed: drop it, or delete the H2 file, and start again.");
		}
		int schema = newest(history.stream().map(Migration::script).toList());
		if (schema > newest(migrations)) {
			throw this.failures.newer();
		}
		if (history.stream().anyMatch((migration) -> !migrations.contains(migration.script()))) {
			throw this.failures.foreign();
		}
		return schema;
	}

	private static int newest(List<String> migrations) {
		return migrations.stream()
			.map(MIGRATION::matcher)
			.filter(Matcher::matches)
			.mapToInt((migration) -> Integer.parseInt(migration.group(1)))
			.max()
			.orElse(0);
	}

	private record Migration(@Nullable String version, String script, boolean success) {
	}

}
