package org.charted.browser;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.charted.site.PageType;
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

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@EnumSource
	void breaksNoRule(PageType type, Page page) {
		open(page, type, ColorScheme.LIGHT);
		assertThat(violations(new AxeBuilder(page).withTags(RULES))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void canBeReadInTheDark(PageType type, Page page) {
		open(page, type, ColorScheme.DARK);
		// nothing but the colors changes
		assertThat(violations(new AxeBuilder(page).withRules(List.of("color-contrast")))).isEmpty();
	}

	private void open(Page page, PageType type, ColorScheme scheme) {
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
		page.navigate("http://localhost:" + this.port + type.address());
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
