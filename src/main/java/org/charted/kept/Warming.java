package org.charted.kept;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.ServletContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Asks for all pages of the site, one after the other, once the port is open and whenever
 * there is other content, so that readers find them made. Readers come first: it is one
 * thread that gives way to theirs.
 */
class Warming implements SmartLifecycle, Runnable {

	private static final Logger logger = LoggerFactory.getLogger(Warming.class);

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final Editions editions;

	private final AddressList pages;

	private final WebServerApplicationContext application;

	private final ServletContext site;

	private final ServerProperties server;

	private volatile @Nullable Thread thread;

	/** Where this program listens; a server that stops no longer tells its port. */
	private volatile String address = "";

	Warming(Editions editions, AddressList pages, WebServerApplicationContext application, ServletContext site,
			ServerProperties server) {
		this.editions = editions;
		this.pages = pages;
		this.application = application;
		this.site = site;
		this.server = server;
	}

	/** The first page comes before all else that is done once the port is open. */
	@Override
	public void start() {
		WebServer running = this.application.getWebServer();
		if (running == null) {
			return;
		}
		InetAddress bound = this.server.getAddress();
		String host = (bound != null && !bound.isAnyLocalAddress()) ? bound.getHostAddress() : "localhost";
		this.address = "http://%s:%d%s".formatted(host.contains(":") ? "[" + host + "]" : host, running.getPort(),
				this.site.getContextPath());
		try {
			ask(client(), "/");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		Thread warming = new Thread(this, "warming");
		warming.setDaemon(true);
		warming.setPriority(Thread.MIN_PRIORITY);
		this.thread = warming;
		warming.start();
	}

	@Override
	public void run() {
		String done = "";
		try {
			while (this.thread == Thread.currentThread()) {
				KeptEdition edition = this.editions.current();
				if (edition != null && !edition.version().equals(done)) {
					warm(edition);
					done = edition.version();
				}
				TimeUnit.SECONDS.sleep(1);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void warm(KeptEdition edition) throws InterruptedException {
		long start = System.nanoTime();
		HttpClient client = client();
		List<ListedAddress> addresses;
		try {
			addresses = this.pages.addresses();
		}
		catch (RuntimeException ex) {
			logger.warn("Pages are made as readers ask for them, since the store does not list them: {}",
					ex.getMessage());
			return;
		}
		for (ListedAddress page : addresses) {
			if (this.thread != Thread.currentThread() || this.editions.current() != edition) {
				return;
			}
			ask(client, page.path());
		}
		logger.info("{} pages are made and kept, {} kB, in {} s", edition.answers().asMap().size(),
				(edition.file().size() + edition.weight()) / 1000,
				TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
	}

	private static HttpClient client() {
		return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
	}

	/**
	 * Have a page made whole, without its bytes, which nobody reads yet. What goes wrong
	 * with it, its reader will be told.
	 */
	private void ask(HttpClient client, String path) throws InterruptedException {
		try {
			client.send(HttpRequest.newBuilder(URI.create(this.address + path))
				.method("HEAD", BodyPublishers.noBody())
				.timeout(PATIENCE)
				.header("Accept-Encoding", "gzip")
				.build(), BodyHandlers.discarding());
		}
		catch (IOException | IllegalArgumentException ex) {
			logger.debug("{} was not made: {}", path, ex.getMessage());
		}
	}

	@Override
	public void stop() {
		Thread warming = this.thread;
		this.thread = null;
		if (warming != null) {
			warming.interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	/**
	 * Once the port is open; before the search index is made, and what watches the
	 * program starts.
	 */
	@Override
	public int getPhase() {
		return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE + 1;
	}

}
