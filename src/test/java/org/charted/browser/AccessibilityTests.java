package org.charted.browser;

import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.SoftAssertions;
import org.charted.site.PageType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what a program can find out about whether everybody can use the pages.
 */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AccessibilityTests {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

	private static Page page;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void open(Page opened) {
		page = opened;
	}

	@ParameterizedTest
	@EnumSource
	void breaksNoRuleByDayOrByNight(PageType type) {
		page.navigate("http://localhost:" + this.port + type.address());
		SoftAssertions.assertSoftly((softly) -> {
			page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
			softly.assertThat(violations(axe().withTags(RULES))).as("by day").isEmpty();
			page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			// nothing but the colors changes
			softly.assertThat(violations(axe().withRules(List.of("color-contrast")))).as("by night").isEmpty();
		});
	}

	/**
	 * Looks at the page alone, as it has no frames, and describes nothing but what breaks
	 * a rule.
	 */
	private static AxeBuilder axe() {
		AxeRunOptions options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		return new AxeBuilder(page).setLegacyMode(true).options(options);
	}

	private static List<String> violations(AxeBuilder axe) {
		return axe.analyze()
			.getViolations()
			.stream()
			.flatMap((rule) -> rule.getNodes()
				.stream()
				.map((node) -> "%s (%s): %s".formatted(rule.getHelp(), rule.getId(), node.getHtml())))
			.toList();
	}

}
