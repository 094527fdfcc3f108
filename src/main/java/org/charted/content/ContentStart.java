package org.charted.content;

import jakarta.persistence.EntityManagerFactory;
import org.charted.content.R__Content.NewerContentException;
import org.charted.content.seed.Content;
import org.charted.store.StoreCheck;
import org.charted.store.StoreRejectedException;
import org.charted.store.StoreState;
import org.charted.store.StoredContent;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills the store, as the last step before the web server opens its port: by then all
 * beans are made, so whatever else can end a start has ended it, and the port is
 * reserved.
 */
class ContentStart implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(ContentStart.class);

	private final Build build;

	private final SeedsSource seeds;

	private final boolean goBack;

	private final StoreCheck check;

	private final Flyway flyway;

	private final ApplicationContext application;

	private volatile boolean running;

	ContentStart(Build build, SeedsSource seeds, boolean goBack, StoreCheck check, Flyway flyway,
			ApplicationContext application) {
		this.build = build;
		this.seeds = seeds;
		this.goBack = goBack;
		this.check = check;
		this.flyway = flyway;
		this.application = application;
	}

	@Override
	public void start() {
		Content content = this.seeds.ahead().orElse(null);
		if (this.application instanceof WebServerApplicationContext) {
			try (ReservedPort port = ReservedPort.of(this.application.getBean(ServerProperties.class))) {
				fillOnce(content);
			}
		}
		else {
			fillOnce(content);
		}
		// Hibernate starts on a thread of its own; what it cannot do ends the start as
		// well
		this.application.getBeanProvider(EntityManagerFactory.class).ifAvailable(EntityManagerFactory::getMetamodel);
		this.running = true;
	}

	private void fillOnce(@Nullable Content content) {
		if (content != null) {
			fill(content);
			return;
		}
		StoreState state = this.check.examine(this.build.migrations());
		String version = this.seeds.version().orElse(null);
		if (version != null && version.equals(state.content().map(StoredContent::version).orElse(null))) {
			tellOfSame(version);
		}
		else {
			fill(this.seeds.read());
		}
	}

	/**
	 * Fill the store, unless it holds this content or that of a newer build.
	 * @throws StoreRejectedException if the database will not do
	 */
	void fill(Content content) {
		R__Content migration = new R__Content(content, this.build, this.goBack);
		StoreState state = this.check.examine(this.build.migrations());
		StoredContent stored = state.content().orElse(null);
		if (stored != null && stored.version().equals(migration.version())) {
			tellOfSame(stored.version());
		}
		else if (stored != null && migration.yieldsTo(stored)) {
			tellOfNewer(stored);
		}
		else {
			migrate(state, migration);
		}
	}

	private void migrate(StoreState state, R__Content migration) {
		try {
			if (state.failed()) {
				new JdbcTemplate(this.flyway.getConfiguration().getDataSource())
					.update("delete from flyway_schema_history where version is null and not success");
			}
			Flyway.configure().configuration(this.flyway.getConfiguration()).javaMigrations(migration).load().migrate();
			logger.info("The store now holds content {}", migration.version());
		}
		catch (FlywayValidateException ex) {
			throw this.check.editedMigrations();
		}
		catch (FlywayException | DataAccessException ex) {
			if (NestedExceptionUtils.getMostSpecificCause(ex) instanceof NewerContentException faster) {
				tellOfNewer(faster.stored());
			}
			else {
				throw this.check.rejection(ex);
			}
		}
	}

	private void tellOfSame(String version) {
		logger.info("The store already holds content {}", version);
	}

	private void tellOfNewer(StoredContent stored) {
		logger.info(
				"Serving content {} of a newer build, of {}; to replace it by that of this one, of {}, "
						+ "start with --charted.go-back=true",
				stored.version(), stored.built().toInstant(), this.build.built());
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
	}

}
