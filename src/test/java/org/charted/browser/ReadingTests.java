package org.charted.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import org.charted.site.PageType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of other ways to read the pages: without scripts, by keyboard and on paper.
 */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReadingTests {

	/** Save what stands beside a box to fill in, which is of no use on paper. */
	private static final String CITATIONS = "main :is(a.cite, a.fig):not(input ~ small *)";

	private static Page page;

	private static Page withoutScripts;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void open(Page opened, Browser browser) {
		page = opened;
		withoutScripts = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false)).newPage();
	}

	@AfterAll
	static void close() {
		withoutScripts.context().close();
	}

	@ParameterizedTest
	@EnumSource
	void saysTheSameWithoutScripts(PageType type) {
		page.navigate(address(type));
		withoutScripts.navigate(address(type));
		assertThat(withoutScripts.innerText("body")).isNotBlank().isEqualTo(page.innerText("body"));
	}

	@ParameterizedTest
	@EnumSource
	void theKeyboardReachesTheContentAtOnce(PageType type) {
		page.navigate(address(type));
		page.keyboard().press("Tab");
		Locator skip = page.locator("a.skip");
		assertThat(skip.evaluate("(link) => link === document.activeElement")).isEqualTo(true);
		assertThat(skip.boundingBox().y).as("where the skip link is when it has the focus").isNotNegative();
		page.keyboard().press("Enter");
		page.waitForURL((url) -> url.endsWith("#main"));
		page.keyboard().press("Tab");
		assertThat(page.evaluate("document.activeElement.closest('main') !== null")).isEqualTo(true);
	}

	@ParameterizedTest
	@EnumSource
	void printsTheContentWithItsCitations(PageType type) {
		page.navigate(address(type));
		int citations = visible(CITATIONS);
		page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
		try {
			assertThat(visible("h1")).isOne();
			assertThat(visible(CITATIONS)).isEqualTo(citations);
			assertThat(visible("nav, .filter, a.skip")).isZero();
		}
		finally {
			page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
		}
	}

	private static int visible(String selector) {
		Object count = page.evaluate("(selector) => [...document.querySelectorAll(selector)]"
				+ ".filter((element) => element.checkVisibility()).length", selector);
		return (Integer) count;
	}

	private String address(PageType type) {
		return "http://localhost:" + this.port + type.address();
	}

}
