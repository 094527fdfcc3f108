package org.charted.site;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.charted.web.Address;
import org.charted.kept.ListedAddress;
import org.charted.web.NotFoundException;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/**
 * What search engines ask for.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309, robots.txt</a>
 * @see <a href="https://www.sitemaps.org/protocol.html">The protocol of site maps</a>
 */
@Controller
class RobotsController {

	private static final String SITEMAP = "/sitemap.xml";

	/** One site map may hold no more. */
	private static final int MOST = 50_000;

	private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

	private final SiteProperties site;

	private final SiteMap pages;

	RobotsController(SiteProperties site, SiteMap pages) {
		this.site = site;
		this.pages = pages;
	}

	/** Everything may be read; where the list of it is, is told if the site knows. */
	@GetMapping("/robots.txt")
	ResponseEntity<String> robots(HttpServletRequest request) {
		String address = this.site.address();
		String sitemap = (address != null)
				? "\nSitemap: " + address + Address.below(request.getContextPath(), SITEMAP) + "\n" : "";
		return ResponseEntity.ok().contentType(TEXT).body("User-agent: *\nDisallow:\n" + sitemap);
	}

	/**
	 * It holds whole addresses, so there is none as long as the site does not know its
	 * own.
	 */
	@GetMapping(SITEMAP)
	ResponseEntity<String> sitemap(HttpServletRequest request) {
		String address = this.site.address();
		if (address == null) {
			throw new NotFoundException(SITEMAP);
		}
		List<ListedAddress> listed = this.pages.addresses();
		String base = address + request.getContextPath();
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_XML)
			.body(listed.stream()
				.limit(MOST)
				.map((page) -> entry(base, page))
				.collect(Collectors.joining("\n",
						"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
								+ "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
						"\n</urlset>\n")));
	}

	private static String entry(String base, ListedAddress page) {
		String location = HtmlUtils.htmlEscape(base + page.path());
		return (page.checked() != null)
				? "<url><loc>%s</loc><lastmod>%s</lastmod></url>".formatted(location, page.checked())
				: "<url><loc>%s</loc></url>".formatted(location);
	}

}
