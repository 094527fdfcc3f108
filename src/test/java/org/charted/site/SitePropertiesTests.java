package org.charted.site;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class SitePropertiesTests {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withUserConfiguration(Configured.class);

	@ParameterizedTest
	@ValueSource(strings = { "https://charted.example", "http://charted.example", "http://localhost:8080",
			"https://xn--mayagez-q4a.example", "http://127.0.0.1:80", "http://[::1]:8080",
			"https://charted.example:65535" })
	void anOriginIsTakenAsItIs(String address, CapturedOutput output) {
		this.application.withPropertyValues("charted.address=" + address)
			.run((context) -> assertThat(context.getBean(SiteProperties.class).address()).isEqualTo(address));
		assertThat(output).doesNotContain("canonical");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://charted.example/", "https://charted.example/guide", "https://charted.example?x",
			"https://charted.example#x", "https://reader@charted.example", "charted.example", "//charted.example",
			"ftp://charted.example", "https://", "https:charted.example", "https://charted.example:",
			"https://charted.example:port", "https://charted.example:65536", "https://charted.example junk",
			"https://charted.example,https://other.example", "https://charted_.example",
			"https://mayag\u00fcez.example", "HTTPS://charted.example", "null" })
	void anythingElseEndsTheStart(String address) {
		this.application.withPropertyValues("charted.address=" + address)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageStartingWith("charted.address has to be an origin")
				.hasMessageEndingWith("it is \"" + address + "\""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "mailto:editor@charted.example", "https://charted.example/report?page=1" })
	void aPlaceToWriteToIsTakenAsItIs(String contact) {
		this.application.withPropertyValues("charted.contact=" + contact)
			.run((context) -> assertThat(context.getBean(SiteProperties.class).contact()).isEqualTo(contact));
	}

	@ParameterizedTest
	@ValueSource(strings = { "editor@charted.example", "javascript:alert(1)", "http://charted.example/", "mailto:",
			"mailto:a@b@c", "mailto:a@b.example?subject=x", "https://", "https://a b" })
	void noPlaceToWriteToEndsTheStart(String contact) {
		this.application.withPropertyValues("charted.contact=" + contact)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageStartingWith("charted.contact has to be where readers can write")
				.hasMessageEndingWith("it is \"" + contact + "\""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "charted.seeds=x", "charted.address=", "charted.address= " })
	void withoutOneTheLogSaysSoInOneLine(String property, CapturedOutput output) {
		this.application.withPropertyValues(property)
			.run((context) -> assertThat(context.getBean(SiteProperties.class).address()).isNull());
		assertThat(output.getAll().lines().filter((line) -> line.contains("charted.address"))).hasSize(1);
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(SiteProperties.class)
	@Import(LayoutAttributes.class)
	static class Configured {

	}

}
