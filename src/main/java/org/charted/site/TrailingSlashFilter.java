package org.charted.site;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Every page has one address: with a trailing slash, or several leading ones, which
 * Spring cannot read below a base path, it answers 301 to the one without. Spring's own
 * filter would also redirect {@code //host/} to another host.
 */
class TrailingSlashFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String address = request.getRequestURI();
		boolean home = address.equals(request.getContextPath() + "/");
		if (home || !address.endsWith("/") && !address.startsWith("//")) {
			chain.doFilter(request, response);
			return;
		}
		String query = request.getQueryString();
		String path = "/" + address.replaceAll("^/+|/+$", "");
		response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
		response.setHeader("Location", (query != null) ? path + "?" + query : path);
	}

}
