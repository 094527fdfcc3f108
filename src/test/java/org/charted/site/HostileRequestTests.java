package org.charted.site;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.site.HostileRequests.Request;
import org.charted.site.Site.Answer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends thousands of hostile requests. None may be answered with an error of ours, show
 * what is inside, or leave a trace in the log. The same requests are sent each time; give
 * others with {@code -Dhostile.seed=2}, more with {@code -Dhostile.requests=50000}.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class HostileRequestTests {

	private static final long SEED = Long.getLong("hostile.seed", 1);

	private static final int REQUESTS = Integer.getInteger("hostile.requests", 6_000);

	private static final int SEARCHES = Integer.getInteger("hostile.searches", 5_000);

	private static final int AT_ONCE = 4;

	/** So many are sent before the log is looked at. */
	private static final int BATCH = 50;

	private static final int MOST_EXAMPLES = 3;

	/**
	 * What HTTP wants for an unknown transfer encoding or version, which are not ours.
	 */
	private static final Set<Integer> NOT_UNDERSTOOD = Set.of(501, 505);

	/** Where words begin is looked for last, as it takes long. */
	private static final Pattern INSIDE = Pattern.compile("at (?<=\\bat )[\\w.$]+\\([\\w. ]+(:\\d+)?\\)"
			+ "|\\.(?<=\\w\\.)[A-Z]\\w*(Exception|Error)\\b|Whitelabel|Apache Tomcat");

	/** Requests by what went wrong, the shortest of them. */
	private final Map<String, List<String>> failures = new TreeMap<>();

	private final Map<Integer, Integer> statuses = new TreeMap<>();

	@LocalServerPort
	private int port;

	private Site site;

	private LogWatch log;

	@BeforeEach
	void watchTheLog(CapturedOutput output) {
		this.site = new Site(this.port);
		this.log = new LogWatch(output);
	}

	@AfterEach
	void stopWatching() {
		this.log.close();
	}

	@Test
	void noRequestMakesTheSiteFail() throws Exception {
		HostileRequests source = source();
		List<Request> requests = Stream.generate(source::next).limit(REQUESTS).toList();
		assertThat(requests.stream().filter(Request::nearlyValid).count()).isGreaterThan(REQUESTS / 2);
		sendAll(requests);
		System.out.println("Hostile requests with seed " + SEED + ", answers by status: " + this.statuses);
		assertThat(this.statuses).as("answers by status").containsKeys(200, 301, 304, 400, 404, 405, 416);
	}

	@Test
	void noSearchMakesTheSiteFail() throws Exception {
		HostileRequests source = source();
		List<Request> requests = Stream.generate(source::nextSearch).limit(SEARCHES).toList();
		sendAll(requests);
		System.out.println("Hostile searches with seed " + SEED + ", answers by status: " + this.statuses);
		assertThat(this.statuses).as("answers by status").containsKeys(200, 400);
	}

	private void sendAll(List<Request> requests) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
		try {
			for (int i = 0; i < requests.size(); i += BATCH) {
				send(requests.subList(i, Math.min(i + BATCH, requests.size())), threads);
			}
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(this.failures.entrySet()
			.stream()
			.map((failure) -> failure.getKey() + ":\n    " + String.join("\n    ", failure.getValue()))
			.collect(Collectors.joining("\n"))).as("failures with seed %d", SEED).isEmpty();
	}

	/** Learns addresses and parameters from the pages of all types. */
	private HostileRequests source() {
		Set<String> addresses = new TreeSet<>();
		Set<String> files = new TreeSet<>();
		Choices choices = new Choices();
		for (PageType type : PageType.values()) {
			Document page = this.site.get(type.address()).document();
			choices.add(page);
			addresses.add(type.address());
			page.select("a[href^=/]").eachAttr("href").forEach((href) -> addresses.add(href.replaceFirst("#.*", "")));
			files.addAll(page.select("link[href^=/]").eachAttr("href"));
		}
		return new HostileRequests(addresses, files, choices, SEED);
	}

	private void send(List<Request> requests, ExecutorService threads) throws Exception {
		List<Future<String>> outcomes = new ArrayList<>();
		for (Request request : requests) {
			outcomes.add(threads.submit(() -> outcome(request)));
		}
		for (int i = 0; i < requests.size(); i++) {
			if (!outcomes.get(i).get().isEmpty()) {
				fail(outcomes.get(i).get(), requests.get(i).toString());
			}
		}
		Set<String> logged = this.log.faults();
		if (this.failures.keySet().containsAll(logged)) {
			return;
		}
		// again, one at a time, to tell which it was
		for (Request request : requests) {
			outcome(request);
			this.log.faults().forEach((line) -> fail(line, request.toString()));
		}
		logged.forEach((line) -> this.failures.computeIfAbsent(line, (key) -> List.of("the first time only")));
	}

	private void fail(String what, String request) {
		List<String> examples = this.failures.computeIfAbsent(what, (key) -> new ArrayList<>());
		examples.add(request);
		examples.sort(Comparator.comparingInt(String::length));
		if (examples.size() > MOST_EXAMPLES) {
			examples.remove(MOST_EXAMPLES);
		}
	}

	/** What is wrong with the answer to a request, or "". */
	private String outcome(Request request) {
		try {
			Answer answer = this.site.sendRaw(request.text());
			synchronized (this.statuses) {
				this.statuses.merge(answer.status(), 1, Integer::sum);
			}
			if (answer.status() >= 500 && !NOT_UNDERSTOOD.contains(answer.status())) {
				return "answer " + answer.status();
			}
			if (INSIDE.matcher(answer.body()).find()) {
				return "shows what is inside";
			}
			boolean page = answer.header("Content-Type").startsWith("text/html");
			return (page && answer.body().contains(Oddities.MARKUP)) ? "prints markup of the request" : "";
		}
		catch (UncheckedIOException | IllegalArgumentException | IndexOutOfBoundsException ex) {
			return "no proper answer: " + ex.getMessage();
		}
	}

}
