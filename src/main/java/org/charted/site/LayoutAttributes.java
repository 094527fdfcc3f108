package org.charted.site;

import jakarta.servlet.http.HttpServletRequest;
import org.charted.web.Address;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives the layout what it prints around every page: its style sheet, its address within
 * the site and, where the site knows its own, the one address it is to be known by,
 * without its parameters.
 */
@ControllerAdvice
class LayoutAttributes {

	private static final Logger logger = LoggerFactory.getLogger(LayoutAttributes.class);

	private final SiteProperties site;

	private final String stylesheet;

	LayoutAttributes(SiteProperties site, ObjectProvider<Stylesheet> stylesheet) {
		this.stylesheet = stylesheet.stream().map(Stylesheet::path).findFirst().orElse("/charted.css");
		this.site = site;
		if (site.address() == null) {
			logger.info("Pages name no canonical address, since charted.address is not set");
		}
	}

	@ModelAttribute
	void put(HttpServletRequest request, Model model) {
		String address = request.getServletPath();
		model.addAttribute("address", address);
		model.addAttribute("stylesheet", this.stylesheet);
		model.addAttribute("site", (this.site.address() != null) ? this.site.address() + request.getContextPath()
				: request.getContextPath());
		model.addAttribute("contact", this.site.contact());
		model.addAttribute("canonical", (this.site.address() != null)
				? this.site.address() + Address.below(request.getContextPath(), address) : null);
	}

}
