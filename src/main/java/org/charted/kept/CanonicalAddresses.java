package org.charted.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.charted.web.ParameterRecords;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Tells which addresses are answered alike: those that differ by nothing but parameters
 * that the page does not know, the order of its own, or one that is said twice.
 */
@Component
class CanonicalAddresses {

	/** An address of the site without escapes, which it never has. */
	private static final Pattern PLAIN = Pattern.compile("/|(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");

	/** Longer queries, and those of more parameters, are for the page to refuse. */
	private static final int LONGEST = 500;

	private static final int MOST = 100;

	private static final String[] NONE = {};

	private final Supplier<List<Known>> pages;

	CanonicalAddresses(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages) {
		this.pages = SingletonSupplier.of(() -> known(pages.getObject().getHandlerMethods()));
	}

	/**
	 * The one address that stands for all that are answered alike.
	 * @param path the path below the base path of the site, as it was sent
	 * @param query the query as it was sent, if there is one
	 * @param parameters what it holds
	 * @return something that only those addresses share; {@code null} when it is an
	 * address that no page has or links to, or one that a reader's own amounts stand in
	 */
	@Nullable String of(String path, @Nullable String query, Map<String, String[]> parameters) {
		if (!PLAIN.matcher(path).matches()) {
			return null;
		}
		if (query == null || query.isEmpty()) {
			return path;
		}
		if (query.length() > LONGEST || query.chars().filter((sign) -> sign == '&').count() >= MOST) {
			return null;
		}
		Known page = page(path);
		if (page == null) {
			return path;
		}
		if (page.isChosenByParameters() || page.typed().stream().anyMatch(parameters::containsKey)) {
			return null;
		}
		StringBuilder address = new StringBuilder(path);
		page.parameters()
			.stream()
			.flatMap((name) -> matching(name, parameters.keySet()))
			.forEach((name) -> Stream.of(parameters.getOrDefault(name, NONE))
				.map(String::strip)
				.filter((value) -> !value.isEmpty())
				.distinct()
				// a line break can be in no parameter
				.forEach((value) -> address.append('\n').append(name).append('=').append(value)));
		return address.toString();
	}

	/** The names of the parameters that are meant by that of a component. */
	private static Stream<String> matching(String name, Set<String> sent) {
		return name.endsWith("-") ? sent.stream().filter((other) -> other.startsWith(name)).sorted() : Stream.of(name);
	}

	private @Nullable Known page(String path) {
		PathContainer container = PathContainer.parsePath(path);
		for (Known page : this.pages.get()) {
			if (page.pattern().matches(container)) {
				return page;
			}
		}
		return null;
	}

	private static List<Known> known(Map<RequestMappingInfo, HandlerMethod> handlers) {
		Map<PathPattern, List<RequestMappingInfo>> mappings = new TreeMap<>();
		handlers.keySet()
			.forEach((mapping) -> Objects.requireNonNull(mapping.getPathPatternsCondition())
				.getPatterns()
				.forEach((pattern) -> mappings.computeIfAbsent(pattern, (any) -> new ArrayList<>()).add(mapping)));
		return mappings.entrySet().stream().map((page) -> {
			List<HandlerMethod> methods = page.getValue()
				.stream()
				.map((mapping) -> Objects.requireNonNull(handlers.get(mapping)))
				.toList();
			boolean chosen = page.getValue().stream().anyMatch((mapping) -> !mapping.getParamsCondition().isEmpty());
			return new Known(page.getKey(), names(methods, ParameterRecords::names),
					names(methods, ParameterRecords::typedNames), chosen);
		}).toList();
	}

	private static List<String> names(List<HandlerMethod> methods, Function<ResolvableType, Stream<String>> ofRecord) {
		return methods.stream()
			.flatMap((method) -> Stream.of(method.getMethodParameters()))
			.filter((parameter) -> parameter.getParameterType().isRecord())
			.flatMap((parameter) -> ofRecord.apply(ResolvableType.forMethodParameter(parameter)))
			.distinct()
			.toList();
	}

	/**
	 * A page, and what it can be asked.
	 *
	 * @param pattern its address, those before others that they are a case of
	 * @param parameters the names of its parameters in their order
	 * @param typed those of them that hold what readers type of their own
	 * @param isChosenByParameters whether it depends on them which page it is
	 */
	private record Known(PathPattern pattern, List<String> parameters, List<String> typed,
			boolean isChosenByParameters) {
	}

}
