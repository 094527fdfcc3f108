package org.charted.browser;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import org.charted.site.PageType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that pages fit windows of all widths. All pages are visited once, and each test
 * tells the widths that are wrong.
 */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PageWidthTests {

	private static final int NARROWEST = 320;

	private static final int WIDEST = 1600;

	private static final int STEP = 20;

	/** As wide as WCAG 1.4.12 lets a reader set words and lines. */
	private static final String TEXT_SPACING = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; "
			+ "word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

	/**
	 * Draws a copy of the page in a frame of each width in turn, for which media queries
	 * ask as for that of a window. A window takes twice as long, as it shows what it
	 * draws. The page lets nothing be framed by its address; its policy holds for what is
	 * written into a frame, too.
	 */
	private static final String DRAW = """
			async ([widths, style]) => {
			  const frame = document.createElement('iframe');
			  const html = document.documentElement.outerHTML;
			  frame.srcdoc = '<!doctype html>' + html;
			  frame.style.cssText = 'position: absolute; top: 0; left: 0; border: 0; height: 800px';
			  const loaded = new Promise((resolve) => frame.onload = resolve);
			  document.body.append(frame);
			  await loaded;
			  const page = frame.contentDocument;
			  if (page.compatMode !== 'CSS1Compat' || page.styleSheets.length !== document.styleSheets.length
			      || page.documentElement.outerHTML !== html) {
			    throw new Error('What is framed is another page');
			  }
			  // the page lets no style in, but the CSSOM may add one
			  const sheet = new frame.contentWindow.CSSStyleSheet();
			  sheet.replaceSync(style);
			  page.adoptedStyleSheets = [sheet];
			  const menu = [...page.querySelectorAll('nav[aria-label=Sections] li')];
			  const drawn = widths.map((width) => {
			    frame.style.width = width + 'px';
			    return [frame.contentWindow.innerWidth, page.documentElement.scrollWidth,
			        new Set(menu.map((entry) => entry.offsetTop)).size];
			  });
			  frame.remove();
			  return drawn;
			}""";

	private static Map<PageType, List<Drawn>> asTheyAre;

	private static final Map<PageType, List<Drawn>> SPACED = new ConcurrentHashMap<>();

	@BeforeAll
	static void visitAllPages(@LocalServerPort int port) throws Exception {
		asTheyAre = Browsers.visitAll(List.of(PageType.values()), (page, type) -> {
			page.navigate("http://localhost:" + port + type.address());
			SPACED.put(type, draw(page, STEP * 4, TEXT_SPACING));
			return draw(page, STEP, "");
		});
	}

	private static List<Drawn> draw(Page page, int step, String style) {
		List<Integer> widths = IntStream.iterate(NARROWEST, (width) -> width <= WIDEST, (width) -> width + step)
			.boxed()
			.toList();
		List<Drawn> drawn = ((List<?>) page.evaluate(DRAW, List.of(widths, style))).stream().map(Drawn::of).toList();
		assertThat(drawn).extracting(Drawn::width).isEqualTo(widths);
		return drawn;
	}

	@ParameterizedTest
	@EnumSource
	void scrollsSidewaysAtNoWidth(PageType type) {
		assertThat(asTheyAre.get(type)).isNotEmpty().allMatch(Drawn::fits);
	}

	@ParameterizedTest
	@EnumSource
	void norWithTextSpacedOut(PageType type) {
		assertThat(SPACED.get(type)).isNotEmpty().allMatch(Drawn::fits);
	}

	@ParameterizedTest
	@EnumSource
	void theMenuStandsInOneRow(PageType type) {
		assertThat(asTheyAre.get(type)).isNotEmpty().allMatch((drawn) -> drawn.menuRows() == 1);
	}

	/**
	 * A page as it is drawn, in pixels.
	 *
	 * @param width the width of the window
	 * @param needed how wide the page is there
	 * @param menuRows in how many rows its menu stands
	 */
	private record Drawn(int width, int needed, int menuRows) {

		private static Drawn of(Object numbers) {
			List<?> list = (List<?>) numbers;
			return new Drawn((Integer) list.get(0), (Integer) list.get(1), (Integer) list.get(2));
		}

		private boolean fits() {
			return this.needed <= this.width;
		}

	}

}
