package org.charted.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.charted.site.PageType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what a program can find out about whether everybody can use the pages. All are
 * visited once, and each test tells what it found on one.
 */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AccessibilityTests {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

	private static Map<PageType, List<String>> violations;

	@BeforeAll
	static void visitAllPages(@LocalServerPort int port) throws Exception {
		violations = Browsers.visitAll(List.of(PageType.values()), (page, type) -> {
			page.navigate("http://localhost:" + port + type.address());
			page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
			Stream<String> byDay = violations("by day", axe(page).withTags(RULES));
			page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			// nothing but the colors changes
			return Stream.concat(byDay, violations("by night", axe(page).withRules(List.of("color-contrast"))))
				.toList();
		});
	}

	@ParameterizedTest
	@EnumSource
	void breaksNoRuleByDayOrByNight(PageType type) {
		assertThat(violations.get(type)).isEmpty();
	}

	/**
	 * Looks at the page alone, as it has no frames, and describes nothing but what breaks
	 * a rule.
	 */
	private static AxeBuilder axe(Page page) {
		AxeRunOptions options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		return new AxeBuilder(page).setLegacyMode(true).options(options);
	}

	private static Stream<String> violations(String when, AxeBuilder axe) {
		return axe.analyze()
			.getViolations()
			.stream()
			.flatMap((rule) -> rule.getNodes()
				.stream()
				.map((node) -> "%s, %s (%s): %s".formatted(when, rule.getHelp(), rule.getId(), node.getHtml())));
	}

}
