package org.charted.content;

import java.nio.file.Path;

import javax.sql.DataSource;

import org.charted.content.seed.SeedKind;
import org.charted.store.ContentVersion;
import org.charted.store.StoreCheck;
import org.flywaydb.core.Flyway;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ContentProperties.class)
class ContentConfiguration {

	/** A store in memory has to be filled, unless the jar carries it filled. */
	@Bean
	SeedsSource seedsSource(ContentProperties properties, ObjectProvider<SeedKind> kinds,
			JdbcConnectionDetails database, Build build) {
		SeedsSource seeds = new SeedsSource(properties.seeds(), kinds.orderedStream().toList(), build);
		String url = database.getJdbcUrl();
		if (CarriedStore.isInMemory(url)) {
			seeds.readAhead((version) -> CarriedStore.unpack(url, version));
		}
		return seeds;
	}

	@Bean
	Build build(ObjectProvider<BuildProperties> noted) {
		return Build.running(noted.getIfAvailable());
	}

	@Bean
	CurrentContent currentContent(DataSource dataSource, Build build) {
		return new CurrentContent(dataSource, build);
	}

	/** Boot would have Flyway migrate while the beans are made. */
	@Bean
	FlywayMigrationStrategy migrateLater() {
		return (flyway) -> {
		};
	}

	/** Tables that another program holds end the start, and do not hang it. */
	@Bean
	FlywayConfigurationCustomizer patience(JdbcConnectionDetails database) {
		return (flyway) -> {
			if (database.getJdbcUrl().startsWith("jdbc:postgresql:")) {
				flyway.initSql("set lock_timeout = '5s'");
			}
		};
	}

	@Bean
	ContentStart contentStart(Build build, SeedsSource seeds, ContentProperties properties, StoreCheck check,
			Flyway flyway, ApplicationContext application) {
		return new ContentStart(build, seeds, properties.goBack(), check, flyway, application);
	}

	/** Ends the program once it has a store, which the build puts into the jar. */
	@Bean
	@ConditionalOnProperty("charted.carry")
	ApplicationRunner carry(@Value("${charted.carry}") Path folder, JdbcConnectionDetails database,
			ContentVersion content, ConfigurableApplicationContext application) {
		return (arguments) -> {
			String version = content.current();
			application.close();
			CarriedStore.pack(database.getJdbcUrl(), version, folder);
		};
	}

}
