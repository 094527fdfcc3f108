package org.charted;

import java.io.File;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.aot.AotDetector;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.ApplicationListener;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/**
 * Takes up the beans that were decided as the jar was built, if all settings that could
 * ask for others are as they were then.
 */
class BeansAhead implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	/** What else begins so is no setting of this program. */
	private static final Set<String> OURS = Set.of("charted", "management", "server", "spring");

	/** They change what beans do, never which there are. */
	private static final Set<ConfigurationPropertyName> HARMLESS = Stream
		.of("charted.address", "charted.contact", "charted.drain", "charted.go-back", "charted.kept.file",
				"charted.kept.memory", "charted.search.folder", "charted.seeds", "spring.application.name",
				"spring.application.pid", "spring.application.version", "server.address", "server.port",
				"server.servlet.context-path", "spring.datasource.password", "spring.datasource.url",
				"spring.datasource.username")
		.map(ConfigurationPropertyName::of)
		.collect(Collectors.toUnmodifiableSet());

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		// set by whoever starts it, or else not there
		if (SpringProperties.getProperty(AotDetector.AOT_ENABLED) == null && isJar() && fit(event.getEnvironment())) {
			SpringProperties.setFlag(AotDetector.AOT_ENABLED);
		}
	}

	/** In a folder what was decided may be older than the classes beside it. */
	private static boolean isJar() {
		File source = new ApplicationHome(BeansAhead.class).getSource();
		return source != null && source.isFile();
	}

	/** Whether beans decided without a setting are those of this environment. */
	static boolean fit(ConfigurableEnvironment environment) {
		if (environment.getActiveProfiles().length > 0) {
			return false;
		}
		for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
			if (!isOfTheJar(source) && source instanceof IterableConfigurationPropertySource settings
					&& settings.stream().anyMatch(BeansAhead::matters)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isOfTheJar(ConfigurationPropertySource source) {
		return source.getUnderlyingSource() instanceof PropertySource<?> properties
				&& properties.getName().startsWith("Config resource 'class path resource");
	}

	private static boolean matters(ConfigurationPropertyName setting) {
		return setting.getNumberOfElements() > 1
				&& OURS.contains(setting.getElement(0, ConfigurationPropertyName.Form.DASHED))
				&& !HARMLESS.contains(setting);
	}

}
