package org.charted.site;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Every page has one address: with a trailing slash it answers 301 to the one without.
 * Spring's own filter would also redirect {@code //host/} to another host.
 */
class TrailingSlashFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String address = request.getRequestURI();
		if (!address.endsWith("/") || address.equals(request.getContextPath() + "/")) {
			chain.doFilter(request, response);
			return;
		}
		String query = request.getQueryString();
		String path = "/" + address.replaceAll("^/+|/+$", "");
		response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
		response.setHeader("Location", (query != null) ? path + "?" + query : path);
	}

}
