package org.charted.credential;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.charted.browser.BrowserTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader with a high-school diploma finds a credential, compares it, sees that its exam
 * is open, and what it costs.
 */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CredentialJourneyTests {

	@LocalServerPort
	private int port;

	@Test
	void leadsFromADiplomaToACostedCredential(Page page) {
		page.navigate("http://localhost:" + this.port + "/credentials");
		int all = page.locator("table.wide tbody tr").count();
		page.getByLabel("What I have now").selectOption("diploma");
		press(page, "Show");
		Locator shown = page.locator("table.wide tbody tr");
		assertThat(shown.count()).isPositive().isLessThan(all);
		assertThat(page.locator(".count")).containsText("%d of %d".formatted(shown.count(), all));
		page.getByLabel("Compare Certified Coding Specialist").check();
		page.getByLabel("Compare Certified Coding Associate").check();
		press(page, "Compare the credentials ticked");
		assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Credentials side by side")))
			.isVisible();
		page.locator("table.compare thead a").first().click();
		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Can I sit it? Say what you have")).click();
		page.getByLabel("High-school diploma or equivalent").check();
		press(page, "Show");
		assertThat(page.locator("#answer-NOW")).hasText("You can sit it now");
		page.locator("#ccs h3 a").click();
		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("What it costs over the years")).click();
		assertThat(page.locator("#total")).hasText("$617");
		page.getByLabel("Years from the exam").fill("4");
		press(page, "Add up");
		assertThat(page.locator("#total")).hasText("$835");
		page.locator("main dd details summary").first().click();
		assertThat(page.locator("main dd details[open] .fig").first()).isVisible();
	}

	private static void press(Page page, String name) {
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name)).click();
	}

}
