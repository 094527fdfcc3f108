package org.charted.kept;

import jakarta.servlet.ServletContext;
import org.charted.store.ContentVersion;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeptProperties.class)
@ConditionalOnProperty(name = "charted.kept.enabled", matchIfMissing = true)
class KeptConfiguration {

	@Bean
	Editions editions(ContentVersion content, KeptProperties properties) {
		return new Editions(content, properties.memory().toBytes());
	}

	/** Before those filters whose headers are kept with the answer. */
	@Bean
	FilterRegistrationBean<KeptAnswersFilter> keptAnswers(Editions editions, CanonicalAddresses addresses) {
		var registration = new FilterRegistrationBean<>(new KeptAnswersFilter(editions, addresses::of));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return registration;
	}

	@Bean
	@ConditionalOnProperty(name = "charted.kept.warm", matchIfMissing = true)
	Warming warming(Editions editions, AddressList pages, WebServerApplicationContext application, ServletContext site,
			ServerProperties server) {
		return new Warming(editions, pages, application, site, server);
	}

}
