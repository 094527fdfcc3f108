package org.charted.kept;

import java.util.Objects;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineStatsCounter;
import jakarta.servlet.ServletContext;
import org.charted.store.ContentVersion;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
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

	/** What metrics call it. */
	private static final String METERED = "kept";

	/**
	 * How many bytes of an answer are sent at once, so that compressed pages go out
	 * whole. Each connection has a buffer of that size.
	 */
	private static final String AT_ONCE = String.valueOf(16 * 1024);

	/** Editions come and go; what they count is one sum. */
	@Bean
	Editions editions(ContentVersion content, KeptProperties properties, ObjectProvider<MeterRegistry> meters) {
		return new Editions(content, properties.memory().toBytes(), properties.file().toBytes(),
				() -> new CaffeineStatsCounter(meters.getIfAvailable(() -> Metrics.globalRegistry), METERED));
	}

	@Bean
	MeterBinder keptMeters(Editions editions) {
		return (registry) -> {
			Gauge.builder("cache.size", () -> editions.known().map(KeptEdition::size).orElse(0L))
				.tag("cache", METERED)
				.description("The answers that are kept.")
				.register(registry);
			Gauge.builder("cache.weight", () -> editions.known().map(KeptEdition::weight).orElse(0L))
				.tags("cache", METERED, "in", "memory")
				.baseUnit(BaseUnits.BYTES)
				.description("What they take.")
				.register(registry);
			Gauge.builder("cache.weight", () -> editions.known().map((edition) -> edition.file().size()).orElse(0L))
				.tags("cache", METERED, "in", "file")
				.baseUnit(BaseUnits.BYTES)
				.description("What they take.")
				.register(registry);
		};
	}

	/** Before those filters whose headers are kept with the answer. */
	@Bean
	FilterRegistrationBean<KeptAnswersFilter> keptAnswers(Editions editions, CanonicalAddresses addresses) {
		var registration = new FilterRegistrationBean<>(new KeptAnswersFilter(editions, addresses::of));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return registration;
	}

	/** Before all filters, which a kept answer has passed already. */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> keptAnswersFirst(Editions editions,
			ServerProperties server) {
		String basePath = Objects.requireNonNullElse(server.getServlet().getContextPath(), "");
		return (factory) -> {
			factory.addContextValves(new KeptAnswersValve(editions, basePath));
			factory.addConnectorCustomizers((connector) -> connector.setProperty("socket.appWriteBufSize", AT_ONCE));
		};
	}

	@Bean
	@ConditionalOnProperty(name = "charted.kept.warm", matchIfMissing = true)
	Warming warming(Editions editions, AddressList pages, WebServerApplicationContext application, ServletContext site,
			ServerProperties server) {
		return new Warming(editions, pages, application, site, server);
	}

}
