package org.charted.site;

import jakarta.servlet.http.HttpServletRequest;
import org.charted.web.NotFoundException;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers {@code /opensearch.xml}, by which a browser learns to search the site. It names
 * the site by the address that an operator has told, never by one of the request.
 *
 * @see <a href="https://github.com/dewitt/opensearch">OpenSearch 1.1</a>
 */
@Controller
class OpenSearchController {

	private static final String PATH = "/opensearch.xml";

	/** The address has no letters that XML would have to escape. */
	private static final String DESCRIPTION = """
			<?xml version="1.0" encoding="UTF-8"?>
			<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
			  <ShortName>Charted</ShortName>
			  <Description>The career guide for health information technicians</Description>
			  <InputEncoding>UTF-8</InputEncoding>
			  <Image width="32" height="32" type="image/x-icon">%1$s/favicon.ico</Image>
			  <Url type="text/html" template="%1$s/search?q={searchTerms}"/>
			  <Url type="application/opensearchdescription+xml" rel="self" template="%1$s/opensearch.xml"/>
			</OpenSearchDescription>
			""";

	private final SiteProperties site;

	OpenSearchController(SiteProperties site) {
		this.site = site;
	}

	@GetMapping(path = PATH, produces = "application/opensearchdescription+xml")
	ResponseEntity<String> description(HttpServletRequest request) {
		if (this.site.address() == null) {
			throw new NotFoundException(PATH);
		}
		return ResponseEntity.ok(DESCRIPTION.formatted(this.site.address() + request.getContextPath()));
	}

}
