package org.charted.stop;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.apache.coyote.http11.AbstractHttp11Protocol;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;

@Configuration(proxyBeanMethods = false)
class StopConfiguration {

	/**
	 * Before the port is closed, each answer closes its connection, and readiness has
	 * told balancers to send nobody here. A connection that Tomcat closes between two
	 * requests would lose the second one, and Spring's own way to close the port loses
	 * what has been accepted and not been read.
	 */
	@Bean
	ApplicationListener<ContextClosedEvent> draining(@Value("${charted.drain:500ms}") Duration drain) {
		return (event) -> {
			if (event.getApplicationContext() instanceof WebServerApplicationContext application
					&& application.getServerNamespace() == null
					&& application.getWebServer() instanceof TomcatWebServer server
					&& server.getTomcat()
						.getConnector()
						.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
				http.setMaxKeepAliveRequests(1);
				try {
					TimeUnit.MILLISECONDS.sleep(drain.toMillis());
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
				http.closeServerSocketGraceful();
				http.awaitConnectionsClose(drain.toMillis());
			}
		};
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> drainedPort() {
		return (factory) -> factory.setProtocol(DrainedProtocol.class.getName());
	}

}
