package org.charted.content.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The databases that can hold the store.
 */
public enum Engine {

	H2 {
		@Override
		public Store createStore(Path folder) {
			// The url of application.yaml, but in a file, which outlives the program
			return new Store("jdbc:h2:file:" + folder.resolve("store")
					+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "sa");
		}
	},

	POSTGRESQL {
		@Override
		public Store createStore(Path folder) {
			String name = "store_" + UUID.randomUUID().toString().replace('-', '_');
			JdbcClient.create(Server.running().getPostgresDatabase()).sql("create database " + name).update();
			return new Store(Server.running().getJdbcUrl("postgres", name), "postgres");
		}
	};

	/**
	 * Create an empty store.
	 * @param folder where it may keep files
	 */
	public abstract Store createStore(Path folder);

	/** A real PostgreSQL, started once for all tests of a JVM, which stops it. */
	private static final class Server {

		private static final boolean CI = Boolean.parseBoolean(System.getenv("CI"));

		private static @Nullable EmbeddedPostgres running;

		static synchronized EmbeddedPostgres running() {
			if (running == null) {
				running = start();
			}
			return running;
		}

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.start();
			}
			catch (IOException | RuntimeException ex) {
				if (CI) {
					throw new IllegalStateException(ex);
				}
				throw new TestAbortedException("PostgreSQL does not start on this machine", ex);
			}
		}

	}

}
