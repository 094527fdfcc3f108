package org.charted.site;

import java.io.IOException;
import java.nio.file.Path;

import jakarta.servlet.ServletException;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ValveBase;
import org.charted.site.Site.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what Tomcat itself refuses, as it takes requests and as it no longer does.
 */
class RefusalValveTests {

	@TempDir
	private Path folder;

	private final Tomcat tomcat = new Tomcat();

	private Site site = new Site(0);

	@BeforeEach
	void start() throws LifecycleException {
		this.tomcat.setBaseDir(this.folder.toString());
		this.tomcat.setPort(0);
		StandardHost host = (StandardHost) this.tomcat.getHost();
		host.setErrorReportValveClass(null);
		host.getPipeline().addValve(new RefusalValve(""));
		this.tomcat.addContext("", null);
		this.tomcat.getConnector();
		this.tomcat.start();
		this.site = new Site(this.tomcat.getConnector().getLocalPort());
	}

	@AfterEach
	void stop() throws LifecycleException {
		this.tomcat.stop();
		this.tomcat.destroy();
	}

	@Test
	void whatCannotBeReadIsRefusedAsThat() {
		Answer answer = this.site.sendLines("GET /pay HTTP/1.1");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.document().select("h1").text()).isEqualTo("This request could not be read");
	}

	@Test
	void whatComesTooLateIsToldWhenToTryAgain() {
		this.tomcat.getEngine().getPipeline().addValve(new Pause());
		Answer answer = this.site.sendLines("GET /pay HTTP/1.1");
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.header("Retry-After")).isEqualTo("60");
		assertThat(answer.document().select("h1").text()).isEqualTo("Charted is about to start again");
	}

	/** As if the program were told to stop while the request is being read. */
	private static final class Pause extends ValveBase {

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			request.getConnector().pause();
			getNext().invoke(request, response);
		}

	}

}
