package org.charted.site;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.charted.content.seed.Engine;
import org.charted.content.seed.SeedFolder;
import org.charted.content.seed.Store;
import org.charted.content.seed.Wire;
import org.charted.site.Site.Answer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests of what readers and operators see while the database is gone, and once it is
 * back.
 */
@ExtendWith(OutputCaptureExtension.class)
class GoneStoreTests {

	/** Some more than three seconds, as other tests may keep the machine busy. */
	private static final Duration SOON = Duration.ofSeconds(6);

	/** What nobody has asked for before. */
	private static final List<String> MADE = List.of("/guide/duties", "/nowhere", "/careers?sort=nonsense",
			"/careers.json", "/careers.csv");

	@ParameterizedTest
	@EnumSource(names = { "CUT", "HANGING" })
	void whatIsKeptGoesOnAndTheRestSaysWhenToComeBack(Wire.State state, @TempDir Path seeds, @TempDir Path folder,
			CapturedOutput output) throws Exception {
		Store store = Engine.POSTGRESQL.createStore(folder);
		try (Wire wire = Wire.to(store);
				ConfigurableApplicationContext program = wire.through(store)
					.serve(SeedFolder.valid().writeTo(seeds).toString(), "management.server.port=0")) {
			Site management = new Site(
					program.getEnvironment().getRequiredProperty("local.management.port", Integer.class));
			Site site = new Site(program.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
			Answer kept = site.get("/guide/pay");
			assertThat(kept.status()).isEqualTo(200);
			await().atMost(Duration.ofMinutes(1))
				.until(() -> management.get("/actuator/health/readiness").status() == 200);
			LogWatch log = new LogWatch(output);
			wire.become(state);
			for (int i = 0; i < 3; i++) {
				assertThat(site.get("/guide/pay").body()).isEqualTo(kept.body());
				assertThat(management.get("/actuator/health/readiness").status()).isEqualTo(200);
				// each is told once its patience is at an end, so two ask at a time
				MADE.parallelStream().forEach((address) -> {
					long start = System.nanoTime();
					Answer answer = site.get(address);
					assertThat(Duration.ofNanos(System.nanoTime() - start)).as(address).isLessThan(SOON);
					assertThat(answer.status()).as(address).isEqualTo(503);
					assertThat(answer.header("Retry-After")).as(address).isEqualTo("10");
					assertThat(answer.body()).as(address).contains("This page cannot be made just now");
				});
			}
			assertThat(site.get("/guide/duties").document().select("header nav a")).hasSizeGreaterThan(4);
			wire.become(Wire.State.WHOLE);
			await().atMost(Duration.ofSeconds(20)).until(() -> site.get("/guide/duties").status() == 200);
			assertThat(site.get("/nowhere").status()).isEqualTo(404);
			assertThat(log.faults()).isEmpty();
			log.close();
			assertThat(output.getAll().split("The database does not answer", -1)).hasSize(2);
			assertThat(output.getAll().split("The database answers again", -1)).hasSize(2);
		}
	}

}
