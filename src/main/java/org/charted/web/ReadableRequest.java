package org.charted.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;

/**
 * A request of which everything can be read, whatever was sent. Tomcat gives up all
 * parameters when one of them cannot be decoded, and all languages when there are more
 * than ten; but a parameter that a page does not know must not matter to it, and the site
 * speaks one language.
 */
class ReadableRequest extends HttpServletRequestWrapper {

	/**
	 * Stands for what cannot be read: bytes that are no text, control characters, and
	 * those of private use, which mark notes in our own texts.
	 */
	static final char UNREADABLE = '\uFFFD';

	private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

	private static final Pattern BREAK = Pattern.compile("[\\t\\n\\r]");

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Co}\\p{Zl}\\p{Zp}]");

	private final MultiValueMap<String, String> parameters;

	ReadableRequest(HttpServletRequest request) {
		super(request);
		this.parameters = parse(request.getQueryString());
	}

	/** The parameters in their order; the body of a request has none for us. */
	static MultiValueMap<String, String> parse(@Nullable String query) {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		for (String parameter : StringUtils.tokenizeToStringArray(query, "&", false, true)) {
			String[] parts = parameter.split("=", 2);
			parameters.add(decode(parts[0]), (parts.length > 1) ? decode(parts[1]) : "");
		}
		return parameters;
	}

	/**
	 * Decoders put the character for the unreadable in place of bytes that are no text.
	 */
	private static String decode(String text) {
		String escaped = BROKEN_ESCAPE.matcher(text).replaceAll("%EF%BF%BD");
		String decoded = BREAK.matcher(URLDecoder.decode(escaped, StandardCharsets.UTF_8)).replaceAll(" ");
		return CONTROL.matcher(decoded).replaceAll(String.valueOf(UNREADABLE));
	}

	@Override
	public @Nullable String getParameter(String name) {
		return this.parameters.getFirst(name);
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		Map<String, String[]> map = new LinkedHashMap<>();
		this.parameters.keySet().forEach((name) -> map.put(name, values(name)));
		return map;
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.parameters.keySet());
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return this.parameters.containsKey(name) ? values(name) : null;
	}

	private String[] values(String name) {
		return this.parameters.getOrDefault(name, List.of()).toArray(String[]::new);
	}

	@Override
	public Locale getLocale() {
		return Locale.US;
	}

	@Override
	public Enumeration<Locale> getLocales() {
		return Collections.enumeration(List.of(Locale.US));
	}

}
