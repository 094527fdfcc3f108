package org.charted.browser;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that a page takes no more sheets of paper than a reader wants to carry.
 */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PrintTests {

	private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");

	private static Page page;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void open(Page opened) {
		page = opened;
	}

	@ParameterizedTest
	@ValueSource(strings = { "c=health-information-technician&c=medical-coder&c=him-manager",
			"c=health-information-technician&c=medical-registrar&c=health-data-analyst",
			"c=health-informatics-specialist&c=health-information-technician&c=privacy-officer" })
	void threeCareersSideBySideTakeTwoSheets(String careers) {
		assertThat(sheets("/careers/compare?" + careers)).isLessThanOrEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "health-information-technician", "medical-coder", "registered-nurse" })
	void aCareerTakesThreeSheets(String career) {
		assertThat(sheets("/careers/" + career)).isLessThanOrEqualTo(3);
	}

	@Test
	void theProgramsOfAStateTakeFourSheets() {
		assertThat(sheets("/programs/states/ohio")).isLessThanOrEqualTo(4);
	}

	@Test
	void theHandOutTakesOneSheet() {
		assertThat(sheets("/guide/at-a-glance")).isEqualTo(1);
	}

	/** How many sheets of US letter a page fills. */
	private int sheets(String address) {
		page.navigate("http://localhost:" + this.port + address);
		byte[] pdf = page.pdf(new PdfOptions().setFormat("Letter").setPreferCSSPageSize(true));
		return Math.toIntExact(SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count());
	}

}
