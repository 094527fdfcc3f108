package org.charted.kept;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;

/**
 * The request for the whole answer, whatever part of it was asked for.
 */
class WholeRequest extends HttpServletRequestWrapper {

	private static final Set<String> PARTIAL = Set.of("range", "if-range", "if-match", "if-none-match",
			"if-modified-since", "if-unmodified-since");

	WholeRequest(HttpServletRequest request) {
		super(request);
	}

	@Override
	public String getMethod() {
		return HttpMethod.GET.name();
	}

	@Override
	public @Nullable String getHeader(String name) {
		return isPartial(name) ? null : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return isPartial(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
	}

	@Override
	public long getDateHeader(String name) {
		return isPartial(name) ? -1 : super.getDateHeader(name);
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		List<String> names = Collections.list(super.getHeaderNames());
		return Collections.enumeration(names.stream().filter((name) -> !isPartial(name)).toList());
	}

	private static boolean isPartial(String name) {
		return PARTIAL.contains(name.toLowerCase(Locale.ROOT));
	}

}
