package org.charted.content;

import org.charted.content.seed.SeedKind;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * What the profile "editing" adds; the rest of it is in application-editing.yaml.
 */
@Configuration(proxyBeanMethods = false)
@Profile("editing")
class EditingConfiguration {

	@Bean
	SeedsWatch seedsWatch(ContentProperties properties, ObjectProvider<SeedKind> kinds, ContentStart start) {
		return new SeedsWatch(properties.seeds(), kinds.orderedStream().toList(), start);
	}

}
