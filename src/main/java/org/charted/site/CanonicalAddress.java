package org.charted.site;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page the one address it is to be known by: without its parameters.
 */
@ControllerAdvice
class CanonicalAddress {

	private final SiteProperties site;

	CanonicalAddress(SiteProperties site) {
		this.site = site;
	}

	@ModelAttribute("canonical")
	String canonical(HttpServletRequest request) {
		return this.site.address() + request.getServletPath();
	}

}
