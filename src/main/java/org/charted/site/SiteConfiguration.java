package org.charted.site;

import java.util.Map;
import java.util.Objects;

import io.micrometer.observation.ObservationRegistry;
import org.charted.store.ContentVersion;
import org.charted.store.StoreHealth;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.filter.ServerHttpObservationFilter;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteProperties.class)
class SiteConfiguration {

	/** Some of them wait for the database. */
	private static final int AT_ONCE_PER_PROCESSOR = 4;

	/**
	 * How many requests wait for their turn: with those that wait for what another makes
	 * fewer than the web server has threads, so that some are left.
	 */
	private static final int WAITING = 64;

	private static final long PATIENCE_IN_MILLISECONDS = 1000;

	/** After the kept answers, which would take longer to time than to send. */
	@Bean
	FilterRegistrationBean<ServerHttpObservationFilter> timing(ObjectProvider<ObservationRegistry> observations) {
		var registration = new FilterRegistrationBean<>(
				new ServerHttpObservationFilter(observations.getIfAvailable(() -> ObservationRegistry.NOOP)));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
		return registration;
	}

	@Bean
	FilterRegistrationBean<SecurityHeadersFilter> securityHeaders() {
		var registration = new FilterRegistrationBean<>(new SecurityHeadersFilter());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
		return registration;
	}

	@Bean
	FilterRegistrationBean<TrailingSlashFilter> trailingSlashes() {
		var registration = new FilterRegistrationBean<>(new TrailingSlashFilter());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 4);
		return registration;
	}

	/** Those that find no place are told so as cheaply as can be, but in safe headers. */
	@Bean
	FilterRegistrationBean<RenderingLimitFilter> renderingLimit(ServerProperties server) {
		int atOnce = Math.min(Runtime.getRuntime().availableProcessors() * AT_ONCE_PER_PROCESSOR, WAITING);
		String basePath = Objects.requireNonNullElse(server.getServlet().getContextPath(), "");
		var registration = new FilterRegistrationBean<>(
				new RenderingLimitFilter(atOnce, WAITING, PATIENCE_IN_MILLISECONDS, basePath));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
		return registration;
	}

	@Bean
	WebMvcRegistrations oneContentPerAnswer(PlatformTransactionManager transactions, ContentVersion content,
			StoreHealth health, ObjectProvider<SiteMap> siteMap) {
		return new WebMvcRegistrations() {

			@Override
			public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
				return new OneContentAdapter(transactions, content, health, siteMap.getObject());
			}

		};
	}

	/** Before the static files, and without the content version that pages ask for. */
	@Bean
	SimpleUrlHandlerMapping stylesheets(ObjectProvider<Stylesheet> stylesheet) {
		var mapping = new SimpleUrlHandlerMapping();
		stylesheet.ifAvailable((sheet) -> mapping.setUrlMap(Map.of(Stylesheet.PATTERN, sheet)));
		mapping.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return mapping;
	}

	/** What the connector itself refuses never reaches the error controller. */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusals() {
		return (factory) -> factory.addContextCustomizers(
				(context) -> context.getParent().getPipeline().addValve(new RefusalValve(context.getPath())));
	}

}
