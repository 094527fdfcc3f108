package org.charted.web;

import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Bounds what any address is asked with, known parameters or not, so that no page has to.
 */
@Component
class ParameterLimits implements HandlerInterceptor, WebMvcConfigurer {

	/** More than the largest form of the site sends. */
	static final int MOST = 100;

	/**
	 * More than any name of the site has, and any mark that other sites add to a link.
	 */
	static final int LONGEST = 500;

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	/**
	 * Let the request pass if it keeps to the limits.
	 * @throws BadParameterException when it does not
	 */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getDispatcherType() != DispatcherType.ERROR) {
			check(request.getParameterMap());
		}
		return true;
	}

	private static void check(Map<String, String[]> parameters) {
		if (parameters.values().stream().mapToInt((values) -> values.length).sum() > MOST) {
			throw new BadParameterException("These are more choices than this page has.");
		}
		if (Stream.concat(parameters.keySet().stream(), parameters.values().stream().flatMap(Stream::of))
			.anyMatch((text) -> text.length() > LONGEST)) {
			throw new BadParameterException("One of these choices is longer than any that this page has.");
		}
	}

}
