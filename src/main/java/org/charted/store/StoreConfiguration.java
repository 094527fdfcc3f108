package org.charted.store;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.hibernate.cfg.JdbcSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

	/** In seconds. */
	private static final String IMPATIENCE = "2";

	@Bean
	StoreCheck storeCheck(JdbcConnectionDetails database) {
		return new StoreCheck(database);
	}

	@Bean
	StoreHealth storeHealth() {
		return new StoreHealth();
	}

	/**
	 * Has PostgreSQL's driver give up on a server that does not answer, as the pool does
	 * by its own settings. What fills the store waits longer, see
	 * {@link #patientDataSource}.
	 */
	@Bean
	static BeanPostProcessor impatience() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessBeforeInitialization(Object bean, String beanName) {
				if (bean instanceof HikariDataSource pool && isPostgres(pool.getJdbcUrl())) {
					pool.addDataSourceProperty("connectTimeout", IMPATIENCE);
					pool.addDataSourceProperty("loginTimeout", IMPATIENCE);
					pool.addDataSourceProperty("socketTimeout", IMPATIENCE);
				}
				return bean;
			}

		};
	}

	/**
	 * For Flyway, which writes the whole content and may have to wait for other
	 * instances.
	 */
	@Bean(defaultCandidate = false)
	@FlywayDataSource
	DataSource patientDataSource(JdbcConnectionDetails database) {
		return DataSourceBuilder.create()
			.type(SimpleDriverDataSource.class)
			.url(database.getJdbcUrl())
			.username(database.getUsername())
			.password(database.getPassword())
			.driverClassName(database.getDriverClassName())
			.build();
	}

	private static boolean isPostgres(@Nullable String url) {
		return url != null && url.startsWith("jdbc:postgresql:");
	}

	/**
	 * Lets Hibernate do without a connection while the beans are made: nothing asks the
	 * database before it is known that the program can serve. The versions are the oldest
	 * that it is tried with.
	 */
	@Bean
	HibernatePropertiesCustomizer dialectByUrl(JdbcConnectionDetails database) {
		boolean postgres = isPostgres(database.getJdbcUrl());
		return (properties) -> {
			properties.putIfAbsent(JdbcSettings.JAKARTA_HBM2DDL_DB_NAME, postgres ? "PostgreSQL" : "H2");
			properties.putIfAbsent(JdbcSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, postgres ? "15" : "2");
			properties.putIfAbsent(JdbcSettings.JAKARTA_HBM2DDL_DB_MINOR_VERSION, postgres ? "0" : "4");
			properties.putIfAbsent(JdbcSettings.ALLOW_METADATA_ON_BOOT, false);
		};
	}

}
