package org.charted.store;

import org.hibernate.cfg.JdbcSettings;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

	@Bean
	StoreCheck storeCheck(JdbcConnectionDetails database) {
		return new StoreCheck(database);
	}

	/**
	 * Lets Hibernate do without a connection while the beans are made: nothing asks the
	 * database before it is known that the program can serve. The versions are the oldest
	 * that it is tried with.
	 */
	@Bean
	HibernatePropertiesCustomizer dialectByUrl(JdbcConnectionDetails database) {
		boolean postgres = database.getJdbcUrl().startsWith("jdbc:postgresql:");
		return (properties) -> {
			properties.putIfAbsent(JdbcSettings.JAKARTA_HBM2DDL_DB_NAME, postgres ? "PostgreSQL" : "H2");
			properties.putIfAbsent(JdbcSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, postgres ? "15" : "2");
			properties.putIfAbsent(JdbcSettings.JAKARTA_HBM2DDL_DB_MINOR_VERSION, postgres ? "0" : "4");
			properties.putIfAbsent(JdbcSettings.ALLOW_METADATA_ON_BOOT, false);
		};
	}

}
