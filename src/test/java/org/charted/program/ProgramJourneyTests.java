package org.charted.program;

import java.util.List;
import java.util.regex.Pattern;

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
 * A reader's way from a career to what a program nearby would cost.
 */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ProgramJourneyTests {

	@LocalServerPort
	private int port;

	@Test
	void fromACareerToWhatAProgramNearbyWouldCost(Page page) {
		page.setViewportSize(1280, 800);
		page.navigate("http://localhost:" + this.port + "/careers/medical-coder");
		page.locator("main a[href^='/programs/find']").first().click();

		page.getByLabel("Near a city or area").fill("Columbus, OH");
		page.getByLabel("Field", new Page.GetByLabelOptions().setExact(true)).selectOption("medical-coding");
		button(page, "Show").click();
		assertThat(page).hasURL(Pattern.compile(".*near=Columbus.*"));
		Locator rows = page.locator("#found tbody tr");
		assertThat(rows.first().locator("[data-label=Distance]")).containsText("mile");
		List<String> names = rows.locator("th a").allTextContents();

		rows.nth(0).getByRole(AriaRole.CHECKBOX).check();
		rows.nth(1).getByRole(AriaRole.CHECKBOX).check();
		button(page, "Compare the institutions ticked").click();
		List<String> compared = page.locator("table.compare thead th a:not(.remove)").allTextContents();
		assertThat(compared).hasSize(2);
		assertThat(compared.get(0)).startsWith(names.get(0));
		assertThat(page.locator("#accreditation")).isVisible();
		print(page, "table.compare", ".site-head nav, form.filter, button");

		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add it up: " + compared.get(0))).click();
		page.getByLabel("Exam", new Page.GetByLabelOptions().setExact(true)).selectOption("cca");
		page.getByText("Your own numbers for the parts").click();
		page.getByLabel("Tuition and fees").fill("3,000");
		page.getByLabel("Books and supplies").fill("0");
		button(page, "Add up").click();
		// with the exam of $299 and the first renewal of $218
		assertThat(page.locator("#total")).hasText("$3,517");
		assertThat(page.locator("section[aria-labelledby=weeks] dd").first()).containsText("of such a wage");
		assertThat(page.getByLabel("Tuition and fees")).hasValue("3,000");
		assertThat(page.context().cookies()).isEmpty();
		print(page, "#total", ".site-head nav, form.filter");
	}

	private static void print(Page page, String shown, String hidden) {
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator(shown)).isVisible();
		assertThat(page.locator(hidden).filter(new Locator.FilterOptions().setVisible(true))).hasCount(0);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
