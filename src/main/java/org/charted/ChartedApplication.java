package org.charted;

import java.time.Duration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class ChartedApplication {

	public static void main(String[] args) {
		HeapWatch.start(Duration.ofSeconds(10));
		SpringApplication application = new SpringApplication(ChartedApplication.class);
		application.addListeners(new BeansAhead());
		application.addInitializers(new LazyRepositories());
		application.run(args);
	}

}
