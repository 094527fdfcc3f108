package org.charted.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.charted.content.Page;
import org.charted.content.PageRepository;
import org.charted.store.ContentVersion;
import org.charted.store.Kept;
import org.charted.web.Address;
import org.charted.web.BadParameterException;
import org.charted.web.Labels;
import org.charted.web.Meta;
import org.charted.web.Near;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.UrlPathHelper;

/**
 * Answers whatever went wrong, with a way on: in the site's layout, or where the address
 * asks for a file, as problem details or plain text. An address that a page once had is
 * answered with a redirect to it.
 */
@Controller
class ErrorPageController implements ErrorController {

	/** What every address answers: no page takes input. */
	private static final String METHODS = "GET, HEAD, OPTIONS";

	private static final String SECONDS_TO_WAIT = "10";

	/** Longer addresses are no slips of the pen. */
	private static final int LONGEST = 200;

	/** The search box takes so many letters. */
	private static final int LONGEST_SEARCH = 100;

	private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}.]+|\\.(?:csv|json|html?)$");

	private final PageRepository pages;

	private final Kept<Near<PageRepository.Named>> names;

	private final ErrorAttributes errors;

	private final RequestMappingHandlerMapping mapping;

	ErrorPageController(PageRepository pages, ContentVersion content, ErrorAttributes errors,
			@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		this.pages = pages;
		this.names = new Kept<>(content,
				() -> Near.among(pages.findNames(), (page) -> Stream.of(lastPart(page.getPath()), page.getTitle())));
		this.errors = errors;
		this.mapping = mapping;
	}

	@RequestMapping("${spring.web.error.path:${error.path:/error}}")
	Object error(HttpServletRequest request, HttpServletResponse response, Model model) {
		HttpStatus status = status(request);
		String path = path(request);
		if (status == HttpStatus.NOT_FOUND) {
			String now = this.pages.findPathOfFormerAddress(path).orElse(null);
			if (now != null) {
				response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
				response.setHeader("Location", withQuery(Address.below(request.getContextPath(), now), query(request)));
				return "site/moved";
			}
		}
		if (status == HttpStatus.METHOD_NOT_ALLOWED) {
			response.setHeader("Allow", METHODS);
		}
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			response.setHeader("Retry-After", SECONDS_TO_WAIT);
		}
		BadParameterException refusal = refusal(request);
		ErrorAnswer answer = new ErrorAnswer(status, title(status, refusal),
				explanation(status, refusal, asksForFile(path) ? null : Labels.of(request)),
				(status == HttpStatus.NOT_FOUND) ? nearPages(path) : nearChoices(request, path, refusal),
				back(request, path, refusal));
		if (path.endsWith(".json")) {
			return answer.problem(request.getContextPath(), path);
		}
		if (status == HttpStatus.NOT_FOUND) {
			model.addAttribute("words", words(path));
		}
		return path.endsWith(".csv") ? answer.text(request.getContextPath()) : page(answer, response, model);
	}

	/** What a page does not take of its parameters, if that is what went wrong. */
	private @Nullable BadParameterException refusal(HttpServletRequest request) {
		return (this.errors.getError(new ServletWebRequest(request)) instanceof BadParameterException ex) ? ex : null;
	}

	private static @Nullable String query(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING) instanceof String query) ? query
				: request.getQueryString();
	}

	/** The query stands before the fragment of a page that is part of another. */
	private static String withQuery(String address, @Nullable String query) {
		int fragment = address.indexOf('#');
		if (query == null) {
			return address;
		}
		return (fragment < 0) ? address + "?" + query
				: address.substring(0, fragment) + "?" + query + address.substring(fragment);
	}

	private static String page(ErrorAnswer answer, HttpServletResponse response, Model model) {
		response.setStatus(answer.status().value());
		model.addAttribute("address", "");
		model.addAttribute("canonical", null);
		model.addAttribute("answer", answer);
		model.addAttribute("meta", Meta.of(answer.title(), "Charted could not show this page; here is the way on."));
		return "site/error";
	}

	/** The pages whose names look most like what was asked for. */
	private List<Meta.Crumb> nearPages(String path) {
		if (path.length() > LONGEST) {
			return List.of();
		}
		return this.names.get()
			.to(lastPart(path))
			.stream()
			.map((page) -> new Meta.Crumb(page.getTitle(), page.getPath()))
			.toList();
	}

	/**
	 * What a reader may have looked for: the words of the address, for the search box.
	 */
	private static String words(String path) {
		String words = OTHER.matcher(path).replaceAll(" ").strip();
		return words.substring(0, Math.min(words.length(), LONGEST_SEARCH)).strip();
	}

	/** What names a page within its section. */
	private static String lastPart(String path) {
		return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.(csv|json)$", "");
	}

	/** The same address with the values that look most like the wrong one. */
	private static List<Meta.Crumb> nearChoices(HttpServletRequest request, String path,
			@Nullable BadParameterException refusal) {
		if (refusal == null) {
			return List.of();
		}
		return refusal.getNear()
			.stream()
			.map((choice) -> new Meta.Crumb(choice, instead(choice, request, path, refusal)))
			.toList();
	}

	/**
	 * The page without what it refuses, by its name, so that whatever else was filled in
	 * is not lost. An address that is no page has its form on the page above it.
	 */
	private Meta.@Nullable Crumb back(HttpServletRequest request, String path,
			@Nullable BadParameterException refusal) {
		if (refusal == null || refusal.getName().isEmpty()
				|| !request.getParameterMap().containsKey(refusal.getName())) {
			return null;
		}
		String above = path.substring(0, Math.max(0, path.lastIndexOf('/')));
		return name(path).map((name) -> new Meta.Crumb(name, instead(null, request, path, refusal)))
			.or(() -> name(above).map((name) -> new Meta.Crumb(name, above)))
			.orElse(null);
	}

	/** The same address with another value, or none, in place of the wrong one. */
	private static String instead(@Nullable String choice, HttpServletRequest request, String path,
			BadParameterException refusal) {
		Address address = Address.of(path);
		request.getParameterMap().forEach((name, values) -> Stream.of(values).distinct().forEach((value) -> {
			boolean wrong = name.equals(refusal.getName())
					&& (refusal.getWrong().isEmpty() || value.strip().equals(refusal.getWrong()));
			if (!value.isBlank()) {
				address.with(name, wrong ? choice : value);
			}
		}));
		return address.toString();
	}

	/** What a page is called: as the store has it, or else as its mapping is named. */
	private Optional<String> name(String path) {
		return this.pages.findByPath(path)
			.map(Page::getTitle)
			.or(() -> this.mapping.getHandlerMethods()
				.keySet()
				.stream()
				.filter((page) -> page.getPatternValues().contains(path))
				.flatMap((page) -> Stream.ofNullable(page.getName()))
				.findFirst());
	}

	/**
	 * The path that was asked for, decoded and below the base path; "" when nobody asked
	 * for one.
	 */
	private static String path(HttpServletRequest request) {
		if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri) {
			String path = decoded(uri);
			String basePath = decoded(request.getContextPath());
			return path.startsWith(basePath) ? path.substring(basePath.length()) : path;
		}
		return "";
	}

	private static String decoded(String uri) {
		return UriUtils.decode(UrlPathHelper.defaultInstance.removeSemicolonContent(uri), StandardCharsets.UTF_8);
	}

	private static HttpStatus status(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		if (status != null && status != HttpStatus.INTERNAL_SERVER_ERROR) {
			return status;
		}
		boolean newer = Boolean.TRUE.equals(request.getAttribute(OneContentAdapter.NEWER));
		return newer ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private static String title(HttpStatus status, @Nullable BadParameterException refusal) {
		if (refusal != null && refusal.isEntry()) {
			return "That entry cannot be used";
		}
		return switch (status) {
			case NOT_FOUND -> "There is no such page";
			case BAD_REQUEST -> "That choice does not exist";
			case METHOD_NOT_ALLOWED -> "This page can only be read";
			case SERVICE_UNAVAILABLE -> "This page cannot be made just now";
			default ->
				status.is5xxServerError() ? "Something went wrong on our side" : "This request cannot be answered";
		};
	}

	/** Whoever asks for a file asks by the names of parameters, without a form. */
	private static boolean asksForFile(String path) {
		return path.endsWith(".json") || path.endsWith(".csv");
	}

	private static String explanation(HttpStatus status, @Nullable BadParameterException refusal,
			@Nullable Labels labels) {
		if (refusal != null && refusal.getMessage() != null) {
			return (labels != null) ? refusal.reason(labels) : refusal.getMessage();
		}
		return switch (status) {
			case NOT_FOUND -> "Nothing is published at this address. It may have been mistyped.";
			case BAD_REQUEST -> "A part of the address has a value that this page does not know.";
			case METHOD_NOT_ALLOWED -> "Charted takes no input but what stands in the address.";
			case SERVICE_UNAVAILABLE ->
				"Charted is being brought up to date, or cannot reach its database. Please try again in a minute.";
			default -> status.is5xxServerError() ? "It has been noted. Please try again in a while."
					: "The address is fine, but the request asks for something that Charted does not offer.";
		};
	}

}
