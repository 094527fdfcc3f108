package org.charted.content;

import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import org.charted.store.ContentVersion;
import org.charted.store.StoreOutgrownException;
import org.charted.store.StoredContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks the store for the version of its content, once in a transaction.
 */
class CurrentContent implements ContentVersion {

	private static final Logger logger = LoggerFactory.getLogger(CurrentContent.class);

	private final JdbcClient jdbc;

	private final Build build;

	private final AtomicBoolean outgrown = new AtomicBoolean();

	CurrentContent(DataSource dataSource, Build build) {
		this.jdbc = JdbcClient.create(dataSource);
		this.build = build;
	}

	@Override
	public String current() {
		return stored().version();
	}

	@Override
	public boolean isOfNewerBuild() {
		return stored().built().toInstant().isAfter(this.build.built());
	}

	private StoredContent stored() {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			return read();
		}
		if (TransactionSynchronizationManager.getResource(this) instanceof StoredContent known) {
			return known;
		}
		StoredContent stored = read();
		TransactionSynchronizationManager.bindResource(this, stored);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCompletion(int status) {
				TransactionSynchronizationManager.unbindResource(CurrentContent.this);
			}

		});
		return stored;
	}

	private StoredContent read() {
		StoredContent stored = StoredContent.read(this.jdbc).orElseThrow();
		if (stored.schemaVersion() != this.build.schema()) {
			String message = "The store has been brought to schema %d, and this build knows %d: it has to be replaced"
				.formatted(stored.schemaVersion(), this.build.schema());
			if (this.outgrown.compareAndSet(false, true)) {
				logger.warn("{}; until then pages are answered with 503", message);
			}
			throw new StoreOutgrownException(message);
		}
		return stored;
	}

}
