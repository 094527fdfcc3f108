package org.charted.site;

import java.nio.file.Path;
import java.time.Duration;

import org.charted.content.seed.Engine;
import org.charted.content.seed.SeedFolder;
import org.charted.site.Site.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests of what operators are told, on a port that is not that of readers.
 */
class ManagementTests {

	private static ConfigurableApplicationContext program;

	private static Site site;

	private static Site management;

	@BeforeAll
	static void start(@TempDir Path seeds, @TempDir Path folder) {
		program = Engine.H2.createStore(folder)
			.serve(SeedFolder.valid().writeTo(seeds).toString(), "management.server.port=0");
		site = new Site(port("local.server.port"));
		management = new Site(port("local.management.port"));
	}

	@AfterAll
	static void stop() {
		program.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/health", "/actuator/health/readiness", "/actuator/prometheus" })
	void readersFindNothingOfIt(String address) {
		Answer answer = site.get(address);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.document().select("h1").text()).isEqualTo("There is no such page");
	}

	@Test
	void itTellsWhetherItLivesAndWhetherItIsReadyAndNoMore() {
		assertThat(management.get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
		await().atMost(Duration.ofMinutes(1))
			.untilAsserted(() -> assertThat(management.get("/actuator/health/readiness").body())
				.isEqualTo("{\"status\":\"UP\"}"));
		assertThat(management.get("/actuator/health").body())
			.isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/guide/pay", "/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump",
			"/actuator/loggers", "/actuator/metrics", "/actuator/shutdown" })
	void nothingElseIsThere(String address) {
		assertThat(management.get(address).status()).isEqualTo(404);
		assertThat(management.send("POST", address).status()).isEqualTo(404);
		assertThat(management.get("/actuator/health/search").status()).isEqualTo(404);
	}

	@Test
	void whatIsKeptIsCountedAndWhatIsMadeIsTimed() {
		double hits = value("cache_gets_total{cache=\"kept\",result=\"hit\"}");
		double misses = value("cache_gets_total{cache=\"kept\",result=\"miss\"}");
		for (int i = 0; i < 5; i++) {
			assertThat(site.get("/guide/duties").status()).isEqualTo(200);
		}
		assertThat(value("cache_gets_total{cache=\"kept\",result=\"hit\"}")).isEqualTo(hits + 4);
		assertThat(value("cache_gets_total{cache=\"kept\",result=\"miss\"}")).isEqualTo(misses + 1);
		assertThat(value("cache_loads_seconds_count{cache=\"kept\",result=\"success\"}")).isPositive();
		assertThat(value("cache_size{cache=\"kept\"}")).isPositive();
		assertThat(value("cache_weight_bytes{cache=\"kept\",in=\"file\"}")).isGreaterThan(1000);
		assertThat(value("http_server_requests_seconds_count{error=\"none\",exception=\"none\",method=\"GET\","
				+ "outcome=\"SUCCESS\",status=\"200\",uri=\"/guide/{slug}\"}"))
			.isEqualTo(1);
		assertThat(site.get("/careers?sort=pay").status()).isEqualTo(200);
		assertThat(value("cache_weight_bytes{cache=\"kept\",in=\"memory\"}")).isGreaterThan(1000);
		assertThat(value("hikaricp_connections_max{pool=\"store\"}")).isPositive();
	}

	@Test
	void noRequestMakesUpANameOfItsOwn() {
		for (String mark : new String[] { "odd1", "odd2" }) {
			assertThat(site.get("/" + mark).status()).isEqualTo(404);
			assertThat(site.get("/careers/" + mark).status()).isEqualTo(404);
			assertThat(site.get("/careers.csv?" + mark + "=" + mark).status()).isEqualTo(200);
			assertThat(site.get("/careers?sort=" + mark).status()).isEqualTo(400);
			assertThat(site.get("/" + mark + "/").status()).isEqualTo(301);
			assertThat(site.send(mark.toUpperCase(), "/careers").status()).isEqualTo(405);
		}
		assertThat(management.get("/actuator/prometheus").body()).contains("uri=\"/careers/{slug}\"")
			.doesNotContainIgnoringCase("odd1")
			.doesNotContainIgnoringCase("odd2");
	}

	private static double value(String name) {
		return management.get("/actuator/prometheus")
			.body()
			.lines()
			.filter((line) -> line.startsWith(name + " "))
			.mapToDouble((line) -> Double.parseDouble(line.substring(name.length())))
			.sum();
	}

	private static int port(String name) {
		return program.getEnvironment().getRequiredProperty(name, Integer.class);
	}

}
