package org.charted.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import org.charted.site.PageType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that pages fit a phone and a desk, in daylight and at night, and load nothing but
 * what is ours.
 */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PageLayoutTests {

	private static final int[][] SCREENS = { { 360, 800 }, { 1280, 900 } };

	private static final List<String> FAULTS = new ArrayList<>();

	private static final Set<String> REQUESTS = new HashSet<>();

	private static Page page;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void open(Page opened) {
		page = opened;
		page.onConsoleMessage((message) -> {
			if (!"log".equals(message.type())) {
				FAULTS.add("console " + message.type() + ": " + message.text());
			}
		});
		page.onPageError((error) -> FAULTS.add("page error: " + error));
		page.onRequest((request) -> REQUESTS.add(request.url()));
		page.onRequestFailed((request) -> FAULTS.add("request failed: " + request.url()));
		page.onResponse((response) -> {
			if (response.status() >= 400) {
				FAULTS.add(response.status() + " " + response.url());
			}
		});
	}

	@BeforeEach
	void forgetThePageBefore() {
		FAULTS.clear();
		REQUESTS.clear();
	}

	@ParameterizedTest
	@EnumSource
	void fitsTheScreenAndKeepsQuiet(PageType type) {
		String site = "http://localhost:" + this.port;
		page.navigate(site + type.address());
		for (int[] screen : SCREENS) {
			page.setViewportSize(screen[0], screen[1]);
			for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
				page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
				Object width = page.evaluate("document.documentElement.scrollWidth");
				if (((Number) width).intValue() > screen[0]) {
					FAULTS.add("%s pixels wide on a %s screen of %d".formatted(width, scheme, screen[0]));
				}
			}
		}
		assertThat(FAULTS).isEmpty();
		assertThat(REQUESTS).contains(site + type.address()).allMatch((url) -> url.startsWith(site + "/"));
	}

	@Test
	void isDarkForReadersWhoPreferIt() {
		page.navigate("http://localhost:" + this.port);
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		assertThat(brightness("background-color")).isGreaterThan(brightness("color"));
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertThat(brightness("background-color")).isLessThan(brightness("color"));
	}

	@Test
	void drawsInTheColorsThatAReaderForces() {
		page.navigate("http://localhost:" + this.port + "/outlook");
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE).setColorScheme(scheme));
			assertThat(page.evaluate("getComputedStyle(document.querySelector('.chart .label')).fill"))
				.isEqualTo(page.evaluate("getComputedStyle(document.body).color"));
		}
		page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
	}

	private static double brightness(String property) {
		Object sum = page.evaluate("""
				(property) => {
				  const color = getComputedStyle(document.body).getPropertyValue(property);
				  const canvas = document.createElement('canvas').getContext('2d');
				  canvas.fillStyle = color;
				  canvas.fillRect(0, 0, 1, 1);
				  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
				  return red + green + blue;
				}""", property);
		return ((Number) sum).doubleValue();
	}

}
