package org.charted.content;

import org.charted.store.StoreCheck;
import org.charted.store.StoreState;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills the store, as the last step before the web server opens its port: by then all
 * beans are made, so whatever else can end a start has ended it, and the port is
 * reserved.
 */
class ContentStart implements SmartLifecycle {

	private final StoreCheck check;

	private final Flyway flyway;

	private final ApplicationContext application;

	private volatile boolean running;

	ContentStart(StoreCheck check, Flyway flyway, ApplicationContext application) {
		this.check = check;
		this.flyway = flyway;
		this.application = application;
	}

	@Override
	public void start() {
		if (this.application instanceof WebServerApplicationContext) {
			try (ReservedPort port = ReservedPort.of(this.application.getBean(ServerProperties.class))) {
				fill();
			}
		}
		else {
			fill();
		}
		this.running = true;
	}

	private void fill() {
		StoreState state = this.check.examine(Build.running().migrations());
		try {
			if (state.failed()) {
				new JdbcTemplate(this.flyway.getConfiguration().getDataSource())
					.update("delete from flyway_schema_history where version is null and not success");
			}
			this.flyway.migrate();
		}
		catch (FlywayValidateException ex) {
			throw this.check.editedMigrations();
		}
		catch (FlywayException | DataAccessException ex) {
			throw this.check.rejection(ex);
		}
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
