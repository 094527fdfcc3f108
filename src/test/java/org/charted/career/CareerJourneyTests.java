package org.charted.career;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.charted.browser.BrowserTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader's way from the list of careers to a comparison to keep.
 */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CareerJourneyTests {

	private static final String FIVE = "/careers/compare"
			+ SeededCareers.query(List.of("release-of-information-specialist", "cdi-specialist",
					"health-information-technologist", "healthcare-it-project-manager", "chief-information-officer"));

	/** A small phone. */
	private static final int NARROW = 320;

	@LocalServerPort
	private int port;

	@Test
	void fromTheListToAComparisonThatLasts(Page page, Browser browser) {
		page.setViewportSize(1280, 800);
		page.navigate(address("/careers"));
		page.getByLabel("Kind of work").selectOption("coding");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
		assertThat(page).hasURL(Pattern.compile(".*[?&]work=coding(&.*)?"));
		assertThat(page.getByLabel("Kind of work")).hasValue("coding");

		for (String career : List.of("Medical coder", "Medical registrar", "Coding auditor")) {
			page.getByLabel("Compare " + career).check();
		}
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare the careers ticked")).click();
		Locator headings = page.locator("table.compare thead th a:not(.remove)");
		assertThat(headings).hasText(new String[] { "Medical coder", "Medical registrar", "Coding auditor" });
		int all = attributes(page).count();
		assertThat(all).isGreaterThanOrEqualTo(16);

		link(page, "Show only differences").click();
		assertThat(page).hasURL(Pattern.compile(".*only=differences.*"));
		int different = attributes(page).count();
		assertThat(different).isPositive().isLessThanOrEqualTo(all);

		link(page, "Remove Medical registrar").click();
		assertThat(headings).hasText(new String[] { "Medical coder", "Coding auditor" });
		assertThat(link(page, "Show all attributes")).isVisible();
		assertThat(attributes(page).count()).isPositive().isLessThan(different);

		sameInAFreshBrowser(page, browser);
		headStaysInView(page);
		printsChartsAndTableAlone(page);
	}

	private void sameInAFreshBrowser(Page page, Browser browser) {
		try (BrowserContext fresh = browser.newContext()) {
			Page again = fresh.newPage();
			again.navigate(page.url());
			assertThat(again.locator("main").innerHTML()).isEqualTo(page.locator("main").innerHTML());
			assertThat(fresh.cookies()).isEmpty();
		}
	}

	private static void headStaysInView(Page page) {
		Locator head = page.locator("table.compare thead th").nth(1);
		attributes(page).last().scrollIntoViewIfNeeded();
		assertThat(head).isInViewport();
	}

	private static void printsChartsAndTableAlone(Page page) {
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator("table.compare")).isVisible();
		assertThat(page.locator("svg.chart").first()).isVisible();
		for (String chrome : List.of(".site-head nav", ".site-foot nav", ".crumbs", "form.filter")) {
			assertThat(page.locator(chrome).filter(new Locator.FilterOptions().setVisible(true))).hasCount(0);
		}
		assertThat(attributes(page).last()).isVisible();
	}

	@Test
	void fiveCareersAreReadAttributeByAttributeOnAPhone(Browser browser) {
		try (BrowserContext phone = browser.newContext(new NewContextOptions().setViewportSize(NARROW, 640))) {
			Page page = phone.newPage();
			page.navigate(address(FIVE));
			assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
			List<String> titles = page.locator("table.compare thead th a:not(.remove)").allTextContents();
			assertThat(titles).hasSize(5);
			for (Locator row : page.locator("table.compare tbody tr:not(.group):not(:has([colspan]))").all()) {
				assertThat(row.locator("td")
					.evaluateAll("cells => cells.map(cell => getComputedStyle(cell, '::before').content)")).asString()
					.contains(titles);
				assertThat(row.locator("td")).hasCount(5);
				assertThat(areStacked(row.locator("th, td"))).isEqualTo(true);
			}
		}
	}

	/** Whether each element stands below the one before it. */
	private static Object areStacked(Locator elements) {
		return elements.evaluateAll("""
				elements => elements.map(element => element.getBoundingClientRect())
					.every((box, i, boxes) => i === 0 || box.top >= boxes[i - 1].bottom - 1)
				""");
	}

	@Test
	void wordsOfChartsStandClearOfOneAnother(Page page) {
		page.navigate(address(FIVE));
		assertThat(page.locator("svg.chart .bar")).hasCount(9);
		Object covered = page.locator("svg.chart g").evaluateAll("""
				rows => rows.flatMap(row => {
					const words = [...row.querySelectorAll('text')].map(text => [text.textContent, text.getBBox()]);
					return words.flatMap(([a, x], i) => words.slice(i + 1)
						.filter(([b, y]) => x.x < y.x + y.width && y.x < x.x + x.width
							&& x.y < y.y + y.height - 3 && y.y < x.y + x.height - 3)
						.map(([b]) => a + ' and ' + b));
				})
				""");
		assertThat(covered).isEqualTo(List.of());
	}

	@Test
	void listProfileAndWayFitAPhone(Browser browser) {
		try (BrowserContext phone = browser.newContext(new NewContextOptions().setViewportSize(NARROW, 640))) {
			Page page = phone.newPage();
			for (String address : List.of("/careers", "/careers/compare", "/careers/cdi-specialist",
					"/careers/release-of-information-specialist/to/healthcare-it-project-manager")) {
				page.navigate(address(address));
				assertThat(page.evaluate("document.documentElement.scrollWidth")).as(address).isEqualTo(NARROW);
			}
		}
	}

	private static Locator attributes(Page page) {
		return page.locator("table.compare tbody th[scope=row]");
	}

	private static Locator link(Page page, String name) {
		return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
