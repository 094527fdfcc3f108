package org.charted.content;

import org.charted.content.seed.Content;
import org.charted.content.seed.SeedKind;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ContentProperties.class)
class ContentConfiguration {

	/**
	 * The seeds are read while the beans are made, hence before Flyway touches the
	 * database: a failed repeatable migration would stay in H2's history.
	 */
	@Bean
	Content content(ContentProperties properties, ObjectProvider<SeedKind> kinds) {
		return Content.read(properties.seeds(), kinds.orderedStream().toList());
	}

	@Bean
	R__Content contentMigration(Content content) {
		return new R__Content(content);
	}

}
