package org.charted;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class BeansAheadTests {

	@Test
	void theSettingsOfTheJarAskForNoOtherBeans() {
		assertThat(fit(Map.of())).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "--server.port=0", "--charted.seeds=seeds", "--charted.address=https://charted.example",
			"--spring.datasource.url=jdbc:h2:mem:other", "--logging.level.org.charted.nothing=error",
			"--no.setting.of.ours=1" })
	void whereASettingOnlyChangesWhatBeansDoTheyAreTakenUp(String setting) {
		assertThat(fit(Map.of(), setting)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "--charted.kept.enabled=false", "--charted.kept.warm=false", "--management.server.port=-1",
			"--spring.profiles.active=opensearch", "--spring.flyway.enabled=false", "--charted.unheard-of=1" })
	void whereASettingCouldAskForOthersTheyAreDecidedAnew(String setting) {
		assertThat(fit(Map.of(), setting)).isFalse();
	}

	@Test
	void aSettingOfTheEnvironmentCountsAsOneOfTheCommandLine() {
		assertThat(fit(Map.of("CHARTED_KEPT_WARM", "false"))).isFalse();
		assertThat(fit(Map.of("SERVER_PORT", "8081"))).isTrue();
	}

	private static boolean fit(Map<String, Object> variables, String... arguments) {
		StandardEnvironment environment = new StandardEnvironment();
		String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
		environment.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, variables));
		SpringApplication application = new SpringApplication(Nothing.class);
		application.setEnvironment(environment);
		application.setBannerMode(Banner.Mode.OFF);
		application.setWebApplicationType(WebApplicationType.NONE);
		try (ConfigurableApplicationContext context = application.run(arguments)) {
			return BeansAhead.fit(context.getEnvironment());
		}
	}

	@Configuration
	static class Nothing {

	}

}
